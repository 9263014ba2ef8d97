import { Button, Select } from '@mantine/core';
import { IconArchive, IconArrowsExchange, IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ChannelMap, MapEdge, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { asId } from '../../../../shared/ids.ts';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { ChannelControl, type ChannelField, labelKeys } from '../fields/ChannelControl.tsx';
import { commonValues } from '../fields/common-values.ts';
import { LinkControl, type LinkField, linkLabelKeys } from '../fields/LinkControl.tsx';
import { Row, Rows } from '../fields/Row.tsx';
import fields from '../fields/fields.module.css';
import { sideTexts } from '../side-texts.ts';
import type { MapSteps } from '../use-map-steps.ts';
import classes from './side.module.css';

interface SeveralProps {
  readonly map: ChannelMap;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

const channelFields: readonly ChannelField[] = [
  'role',
  'ownerId',
  'deputyId',
  'language',
  'brand',
  'location',
  'campaign',
  'audience',
  'cadence',
  'goals',
  'imprintDuty',
  'imprintUrl',
];
const linkFields: readonly LinkField[] = ['kind', 'state', 'frequency', 'callToAction', 'bothWays'];

/** Several channels and links at once: what they have in common, set for all in one step. */
export function SeveralInspector(props: SeveralProps): ReactNode {
  return (
    <>
      {props.nodes.length > 0 && <SeveralChannels {...props} />}
      {props.edges.length > 0 && <SeveralLinks {...props} />}
    </>
  );
}

function SeveralChannels({ map, nodes, steps, readOnly }: SeveralProps): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const values = commonValues(nodes);
  const title = t('several.channels', { count: nodes.length });
  const ids = nodes.map(({ id }) => id);
  return (
    <section aria-label={title} className={classes['part']}>
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['quiet']}>{t('several.hint')}</p>
      <Rows>
        {channelFields.map((field) => (
          <Row key={field} label={words(labelKeys[field])} field={field}>
            <ChannelControl
              field={field}
              values={values}
              readOnly={readOnly}
              onSave={(fields) => steps.changeChannels(nodes, fields)}
            />
          </Row>
        ))}
      </Rows>
      {!readOnly && (
        <div className={classes['acts']}>
          <Select
            key={ids.join()}
            size="xs"
            className={`${fields['quiet'] ?? ''} ${fields['add'] ?? ''}`}
            leftSection={<IconPlus size={15} stroke={1.5} aria-hidden />}
            searchable
            w="100%"
            aria-label={t('several.linkTo')}
            placeholder={t('several.linkTo')}
            data={map.nodes
              .filter(({ archived }) => !archived)
              .map(({ id, name }) => ({ value: String(id), label: name }))}
            value={null}
            onChange={(id) => id !== null && steps.linkAllTo(ids, asId('channel', id), 'profile')}
          />
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArchive size={15} stroke={1.5} aria-hidden />}
            onClick={() => steps.archive(ids)}
          >
            {t('archive')}
          </Button>
        </div>
      )}
    </section>
  );
}

function SeveralLinks({ map, edges, steps, readOnly }: SeveralProps): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const values = commonValues(edges);
  const title = t('several.links', { count: edges.length });
  return (
    <section aria-label={title} className={classes['part']}>
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['quiet']}>{t('several.hint')}</p>
      <Rows>
        {linkFields.map((field) => (
          <Row key={field} label={words(linkLabelKeys[field])} field={field}>
            <LinkControl
              field={field}
              values={values}
              nodes={map.nodes}
              readOnly={readOnly}
              onSave={(fields) => steps.changeLinks(edges, fields)}
            />
          </Row>
        ))}
      </Rows>
      {!readOnly && (
        <div className={classes['acts']}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsExchange size={15} stroke={1.5} aria-hidden />}
            onClick={() => steps.swap(edges)}
          >
            {t('several.swap')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconX size={15} stroke={1.5} aria-hidden />}
            onClick={() => steps.takeOff(new Set(), new Set(edges.map(({ id }) => id)))}
          >
            {t('several.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}
