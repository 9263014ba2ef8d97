import { IconArrowsExchange, IconLink, IconX } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { ChannelMap, MapEdge } from '../../../../shared/channel-graph/channel-map.ts';
import { asId } from '../../../../shared/ids.ts';
import { mapFilterSchema } from '../../../../shared/model/map-views.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { BarButton } from '../../../components/list/BarButton.tsx';
import { NoHits } from '../../../components/list/ListFailure.tsx';
import type { ListColumn } from '../../../components/list/ListView.tsx';
import { useArrayRows } from '../../../components/list/paged-rows.ts';
import { SelectionBar } from '../../../components/list/SelectionBar.tsx';
import { nextSort, type Sort } from '../../../components/list/sorting.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { LinkControl, type LinkField, linkLabelKeys } from '../fields/LinkControl.tsx';
import { isNarrowed } from '../filter-map.ts';
import { select, useMapStore } from '../map-store.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { useFilteredMap } from '../use-shown-map.ts';
import { EditableCell } from './EditableCell.tsx';
import { EditableList } from './EditableList.tsx';
import { sortRows } from './sort-rows.ts';
import { tableTexts } from './table-texts.ts';
import { useTableSelection } from './use-table-selection.ts';
import classes from './table.module.css';

interface LinkTableProps {
  readonly map: ChannelMap;
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

const editable: readonly LinkField[] = ['fromId', 'toId', 'kind', 'callToAction', 'frequency', 'state', 'bothWays'];
const keyOf = (edge: MapEdge): string => edge.id;
const chooseEdges = (keys: ReadonlySet<string>): void =>
  select(
    [],
    [...keys].map((key) => asId('channelLink', key)),
  );
const nothingToFetch = (): void => undefined;

/** The links of the map as a table. */
export function LinkTable({ map, steps, readOnly }: LinkTableProps): ReactNode {
  const t = useTexts(tableTexts);
  const locale = useLanguage();
  const filter = useMapStore((state) => state.filter);
  const chosen = useMapStore((state) => state.selection.edges);
  const { edges } = useFilteredMap(map);
  const [sort, setSort] = useState<Sort<LinkField> | null>(null);
  const { columns, textOf } = useLinkColumns(map, steps, readOnly);
  const sorted = useMemo(() => sortRows(edges, sort, textOf, locale), [edges, sort, textOf, locale]);
  const rows = useArrayRows({ data: sorted, error: null, refetch: nothingToFetch });
  const selection = useTableSelection(sorted, keyOf, chosen, chooseEdges);
  const remove = (keys: readonly string[]): void => {
    if (!readOnly) steps.takeOff(new Set(), new Set(keys.map((key) => asId('channelLink', key))));
  };
  return (
    <>
      <EditableList
        label={t('links')}
        rows={rows}
        keyOf={keyOf}
        columns={columns}
        editable={readOnly ? [] : editable}
        rowHeight={40}
        {...(sort === null ? {} : { sort })}
        onSort={({ sort: by }) => {
          if (by === undefined) return;
          setSort((before) => (before === null ? { by, descending: false } : nextSort(before, by, false)));
        }}
        onOpen={(edge) => select([], [edge.id])}
        onDelete={remove}
        selection={selection}
        empty={
          isNarrowed(filter) ? (
            <NoHits onReset={() => useMapStore.setState({ filter: mapFilterSchema.parse({}) })} />
          ) : (
            <EmptyState icon={IconLink} title={t('noLinks')}>
              {t('noLinksHelp')}
            </EmptyState>
          )
        }
        failure={null}
      />
      <SelectionBar selection={selection} total={sorted.length}>
        {!readOnly && (
          <>
            <BarButton
              icon={IconArrowsExchange}
              label={t('swap')}
              onPress={() => steps.swap(sorted.filter(({ id }) => chosen.has(id)))}
            />
            <BarButton icon={IconX} label={t('remove')} onPress={() => remove([...chosen])} />
          </>
        )}
      </SelectionBar>
    </>
  );
}

interface LinkColumns {
  readonly columns: readonly ListColumn<MapEdge, LinkField>[];
  readonly textOf: (edge: MapEdge, field: LinkField) => string;
}

const tracks: Readonly<Partial<Record<LinkField, Pick<ListColumn<MapEdge>, 'track' | 'from'>>>> = {
  fromId: { track: 'minmax(130px, 1fr)' },
  toId: { track: 'minmax(130px, 1fr)' },
  kind: { track: 'minmax(120px, 0.7fr)' },
  callToAction: { track: 'minmax(140px, 1.3fr)' },
  frequency: { track: '100px', from: 720 },
  state: { track: '90px' },
  bothWays: { track: '110px', from: 900 },
};

function useLinkColumns(map: ChannelMap, steps: MapSteps, readOnly: boolean): LinkColumns {
  const t = useTexts(tableTexts);
  const words = useTexts(channelsTexts);
  return useMemo(() => {
    const alive = map.nodes.filter(({ archived }) => !archived);
    const textOf = (edge: MapEdge, field: LinkField): string => {
      switch (field) {
        case 'fromId':
        case 'toId':
          return steps.nameOf(edge[field]);
        case 'kind':
          return words(`kind.${edge.kind}`);
        case 'frequency':
          return words(`frequency.${edge.frequency}`);
        case 'state':
          return words(`linkState.${edge.state}`);
        case 'bothWays':
          return t(edge.bothWays ? 'both' : 'oneWay');
        case 'destinationId':
          return edge.destinationId ?? '';
        case 'callToAction':
        case 'note':
          return edge[field];
        default:
          return assertNever(field);
      }
    };
    const columns = editable.map((field): ListColumn<MapEdge, LinkField> => ({
      id: field,
      head: words(linkLabelKeys[field]),
      track: 'minmax(100px, 1fr)',
      ...tracks[field],
      sort: field,
      cell: (edge) => (
        <EditableCell
          row={edge.id}
          column={field}
          readOnly={readOnly}
          control={() => (
            <LinkControl
              field={field}
              values={edge}
              nodes={alive}
              of={steps.linkName(edge)}
              readOnly={readOnly}
              entered
              onSave={(fields) => steps.changeLinks([edge], fields)}
            />
          )}
        >
          {textOf(edge, field) || <span className={classes['quiet']}>–</span>}
        </EditableCell>
      ),
    }));
    return { columns, textOf };
  }, [map.nodes, steps, readOnly, t, words]);
}
