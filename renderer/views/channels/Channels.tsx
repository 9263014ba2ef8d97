import { SegmentedControl } from '@mantine/core';
import { IconAffiliate, IconArchive, IconArchiveOff, IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import type { ChannelRow } from '../../../shared/contract/areas/channels.ts';
import { asId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { BarButton } from '../../components/list/BarButton.tsx';
import { ListFailure } from '../../components/list/ListFailure.tsx';
import { ListView } from '../../components/list/ListView.tsx';
import { useArrayRows } from '../../components/list/paged-rows.ts';
import { places } from '../../components/list/places.ts';
import { SelectionBar } from '../../components/list/SelectionBar.tsx';
import { useListSelection } from '../../components/list/use-list-selection.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { NewChannel } from './NewChannel.tsx';
import { moved } from './reorder.ts';
import { channelsTexts } from './texts.ts';
import { useChannelActions } from './use-channel-actions.ts';
import { useChannelColumns } from './use-channel-columns.tsx';
import classes from './channels.module.css';

const keyOf = (row: ChannelRow): string => row.id;
const none: readonly ChannelRow[] = [];

/** Where the organisation can be found: its channels in the order the team thinks of them. */
export default function Channels(): ReactElement {
  const t = useTexts(channelsTexts);
  const [, navigate] = useLocation();
  const readOnly = useReadOnly();
  const [archived, setArchived] = useState(false);
  const read = useRead(['channels', 'list'], { archived });
  const channels = read.data ?? none;
  const rows = useArrayRows(read);
  const selection = useListSelection(rows, keyOf, String(archived));
  const columns = useChannelColumns();
  const actions = useChannelActions();
  const chosen = [...selection.selection.keys].map((key) => asId('channel', key));
  const nameOf = (id: string | undefined): string => channels.find((channel) => channel.id === id)?.name ?? '';
  const move = (from: number, to: number): void => {
    const ids = channels.map(({ id }) => id);
    actions.reorder(moved(ids, from, to), ids, channels[from]?.name ?? '');
  };
  const moveChosen = (by: -1 | 1): void => {
    const from = channels.findIndex(({ id }) => id === chosen[0]);
    if (from + by >= 0 && from + by < channels.length) move(from, from + by);
  };
  const put = (kind: 'archive' | 'unarchive', keys: readonly string[]): void => {
    if (readOnly) return;
    actions[kind](
      keys.map((key) => asId('channel', key)),
      nameOf(keys[0]),
    );
    selection.clear();
  };

  return (
    <section className={classes['view']} aria-label={t('title')}>
      <ViewHeader
        title={t('title')}
        beside={
          <SegmentedControl
            aria-label={t('place')}
            value={archived ? 'archived' : 'active'}
            onChange={(value) => setArchived(value === 'archived')}
            data={[
              { value: 'active', label: t('active') },
              { value: 'archived', label: t('archived') },
            ]}
          />
        }
        actions={!readOnly && <NewChannel />}
      />
      <ListView
        label={t('title')}
        rows={rows}
        keyOf={keyOf}
        columns={columns}
        rowHeight={52}
        onOpen={(row) => navigate(places.channel(row.id))}
        onDelete={(keys) => put(archived ? 'unarchive' : 'archive', keys)}
        selection={selection}
        {...(readOnly || archived ? {} : { onMove: move })}
        empty={
          archived ? (
            <EmptyState icon={IconArchive} title={t('empty.archive')}>
              {t('empty.archiveHelp')}
            </EmptyState>
          ) : (
            <EmptyState icon={IconAffiliate} title={t('empty.title')} action={!readOnly && <NewChannel />}>
              {t('empty.text')}
            </EmptyState>
          )
        }
        failure={<ListFailure rows={rows} />}
      />
      <SelectionBar selection={selection} total={rows.total}>
        {!readOnly && !archived && chosen.length === 1 && (
          <>
            <BarButton icon={IconArrowUp} label={t('moveUp')} onPress={() => moveChosen(-1)} />
            <BarButton icon={IconArrowDown} label={t('moveDown')} onPress={() => moveChosen(1)} />
          </>
        )}
        {!readOnly &&
          (archived ? (
            <BarButton icon={IconArchiveOff} label={t('unarchive')} onPress={() => put('unarchive', chosen)} />
          ) : (
            <BarButton icon={IconArchive} label={t('archive')} onPress={() => put('archive', chosen)} />
          ))}
      </SelectionBar>
    </section>
  );
}
