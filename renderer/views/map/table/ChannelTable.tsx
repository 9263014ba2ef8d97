import { IconAffiliate, IconArchive, IconX } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { ChannelMap, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { asId } from '../../../../shared/ids.ts';
import { mapFilterSchema } from '../../../../shared/model/map-views.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { BarButton } from '../../../components/list/BarButton.tsx';
import { NoHits } from '../../../components/list/ListFailure.tsx';
import { useArrayRows } from '../../../components/list/paged-rows.ts';
import { SelectionBar } from '../../../components/list/SelectionBar.tsx';
import { nextSort, type Sort } from '../../../components/list/sorting.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { AddChannel } from '../bar/AddChannel.tsx';
import { isNarrowed } from '../filter-map.ts';
import { select, useMapStore } from '../map-store.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { useFilteredMap } from '../use-shown-map.ts';
import { EditableList } from './EditableList.tsx';
import { sortRows } from './sort-rows.ts';
import { tableTexts } from './table-texts.ts';
import { type ChannelColumn, editableChannelColumns, useChannelColumns } from './use-channel-columns.tsx';
import { useTableSelection } from './use-table-selection.ts';

interface ChannelTableProps {
  readonly map: ChannelMap;
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

const keyOf = (node: MapNode): string => node.id;
const chooseNodes = (keys: ReadonlySet<string>): void => select([...keys].map((key) => asId('channel', key)));
const nothingToFetch = (): void => undefined;

/** The channels of the map as a table. */
export function ChannelTable({ map, steps, readOnly }: ChannelTableProps): ReactNode {
  const t = useTexts(tableTexts);
  const locale = useLanguage();
  const filter = useMapStore((state) => state.filter);
  const chosen = useMapStore((state) => state.selection.nodes);
  const { nodes } = useFilteredMap(map);
  const [sort, setSort] = useState<Sort<ChannelColumn> | null>(null);
  const { columns, valueOf } = useChannelColumns(map.edges, steps, readOnly);
  const sorted = useMemo(() => sortRows(nodes, sort, valueOf, locale), [nodes, sort, valueOf, locale]);
  const rows = useArrayRows({ data: sorted, error: null, refetch: nothingToFetch });
  const selection = useTableSelection(sorted, keyOf, chosen, chooseNodes);
  const takeOff = (keys: readonly string[]): void => {
    if (!readOnly) steps.takeOff(new Set(keys.map((key) => asId('channel', key))), new Set());
  };
  return (
    <>
      <EditableList
        label={t('channels')}
        rows={rows}
        keyOf={keyOf}
        columns={columns}
        editable={readOnly ? [] : editableChannelColumns}
        rowHeight={40}
        {...(sort === null ? {} : { sort })}
        onSort={({ sort: by, startsDescending }) => {
          if (by === undefined) return;
          setSort((before) =>
            before === null
              ? { by, descending: startsDescending ?? false }
              : nextSort(before, by, startsDescending ?? false),
          );
        }}
        onOpen={(node) => select([node.id])}
        onDelete={takeOff}
        selection={selection}
        empty={
          isNarrowed(filter) ? (
            <NoHits onReset={() => useMapStore.setState({ filter: mapFilterSchema.parse({}) })} />
          ) : (
            <EmptyState
              icon={IconAffiliate}
              title={t('noChannels')}
              action={!readOnly && <AddChannel variant="default" />}
            >
              {t('noChannelsHelp')}
            </EmptyState>
          )
        }
        failure={null}
      />
      <SelectionBar selection={selection} total={sorted.length}>
        {!readOnly && (
          <>
            <BarButton icon={IconArchive} label={t('archive')} onPress={() => steps.archive([...chosen])} />
            <BarButton icon={IconX} label={t('remove')} onPress={() => takeOff([...chosen])} />
          </>
        )}
      </SelectionBar>
    </>
  );
}
