import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { asId } from '../../../../shared/ids.ts';
import { channelLinkKindSchema, type ChannelLinkKind } from '../../../../shared/model/channel-links.ts';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { tableTexts } from './table-texts.ts';
import classes from './table.module.css';

/** A new link in one line: from where, to where, of which kind. */
export function AddLink({ map, steps }: { readonly map: ChannelMap; readonly steps: MapSteps }): ReactNode {
  const t = useTexts(tableTexts);
  const words = useTexts(channelsTexts);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [kind, setKind] = useState<ChannelLinkKind>('profile');
  const ends = map.nodes
    .filter(({ archived }) => !archived)
    .map(({ id, name }) => ({ value: String(id), label: name }));
  const ready = from !== null && to !== null && from !== to;
  return (
    <form
      className={classes['addLine']}
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (from === null || to === null || from === to) return;
        steps.addLink(asId('channel', from), asId('channel', to), kind);
        setTo(null);
      }}
    >
      <Select
        size="xs"
        w={160}
        searchable
        aria-label={t('from')}
        placeholder={t('from')}
        data={ends.filter(({ value }) => value !== to)}
        value={from}
        onChange={setFrom}
      />
      <Select
        size="xs"
        w={160}
        searchable
        aria-label={t('to')}
        placeholder={t('to')}
        data={ends.filter(({ value }) => value !== from)}
        value={to}
        onChange={setTo}
      />
      <Select
        size="xs"
        w={160}
        aria-label={words('link.kind')}
        allowDeselect={false}
        data={channelLinkKindSchema.options.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={kind}
        onChange={(next) => setKind(channelLinkKindSchema.parse(next))}
      />
      <Button
        type="submit"
        size="compact-sm"
        variant="default"
        disabled={!ready}
        leftSection={<IconPlus size={15} stroke={1.5} aria-hidden />}
      >
        {t('add')}
      </Button>
    </form>
  );
}
