import { Anchor, Button } from '@mantine/core';
import { IconArchive, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { ChannelMap, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { InlineField } from '../../../components/InlineField.tsx';
import { places } from '../../../components/list/places.ts';
import { useKnownChannels, useProfiles } from '../../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../../components/PlatformGlyph.tsx';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import type { ChannelField, ChannelFields } from '../fields/ChannelControl.tsx';
import { useMapStore } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { FieldRows, ImprintRows } from './ChannelFields.tsx';
import { FindingsOf } from './FindingsOf.tsx';
import { ImportanceOf } from './Importance.tsx';
import { LinksPart } from './LinksPart.tsx';
import { WalkFrom } from './WalkFrom.tsx';
import classes from './side.module.css';

interface ChannelInspectorProps {
  readonly map: ChannelMap;
  readonly node: MapNode;
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

const first: readonly ChannelField[] = ['role', 'ownerId', 'deputyId', 'cadence'];
const rest: readonly ChannelField[] = [
  'platformId',
  'handle',
  'url',
  'language',
  'audience',
  'audienceSize',
  'goals',
  'brand',
  'location',
  'campaign',
  'note',
];

/** One channel: who answers for it, what stands against it, where it leads, how much hangs on it, and all its values. */
export function ChannelInspector({ map, node, steps, readOnly }: ChannelInspectorProps): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const profile = useProfiles().get(node.platformId);
  const frame = useFocusedField();
  const save = (fields: ChannelFields): void => steps.changeChannels([node], fields);
  const values = { node, readOnly, onSave: save };
  return (
    <section aria-label={node.name} ref={frame}>
      <div className={classes['head']} data-field="name">
        {profile !== undefined && <PlatformGlyph profile={profile} form="tile" />}
        <InlineField
          label={words('name')}
          labelVisible={false}
          look="title"
          wrap
          value={node.name}
          maxLength={200}
          readOnly={readOnly}
          check={(value) => (value.trim() === '' ? words('nameMissing') : null)}
          onSave={(name) => save({ name: name.trim() })}
        />
      </div>
      <FieldRows {...values} names={first} />
      <ImprintRows {...values} />
      <FindingsOf nodeIds={[node.id]} readOnly={readOnly} />
      <WalkFrom map={map} node={node} />
      <LinksPart map={map} node={node} steps={steps} readOnly={readOnly} />
      <ImportanceOf node={node} />
      <div className={classes['part']}>
        <SectionHeader title={t('moreFacts')} />
        <FieldRows {...values} names={rest} />
      </div>
      <Ways node={node} />
      {!readOnly && <Acts node={node} steps={steps} />}
    </section>
  );
}

/** Where else this channel is shown. */
function Ways({ node }: { readonly node: MapNode }): ReactNode {
  const t = useTexts(sideTexts);
  const known = useKnownChannels().get(node.id);
  if (known === undefined) return null;
  return (
    <p className={classes['ways']}>
      <Anchor component={Link} href={places.channel(node.id)} size="sm">
        {t('openChannel')}
      </Anchor>
      <Anchor component={Link} href={`/variants?channel=${node.id}`} size="sm">
        {t('openVariants', { count: known.channel.variants })}
      </Anchor>
    </p>
  );
}

function Acts({ node, steps }: { readonly node: MapNode; readonly steps: MapSteps }): ReactNode {
  const t = useTexts(sideTexts);
  return (
    <div className={classes['acts']}>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconArchive size={15} stroke={1.5} aria-hidden />}
        onClick={() => steps.archive([node.id])}
      >
        {t('archive')}
      </Button>
      {!steps.hasVariants(node.id) && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconX size={15} stroke={1.5} aria-hidden />}
          onClick={() => steps.takeOff(new Set([node.id]), new Set())}
        >
          {t('removeChannel')}
        </Button>
      )}
    </div>
  );
}

/** Puts the cursor into the field that was asked for, once. */
function useFocusedField(): React.RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  const field = useMapStore((state) => state.focusField);
  useEffect(() => {
    if (field === null) return;
    const input = frame.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `[data-field="${CSS.escape(field)}"] :is(input, textarea)`,
    );
    input?.focus();
    input?.select();
    useMapStore.setState({ focusField: null });
  }, [field]);
  return frame;
}
