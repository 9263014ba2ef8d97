import { Button } from '@mantine/core';
import { IconCheck, IconCopyCheck, IconPackageExport, IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { VariantRow } from '../../../shared/contract/areas/variants.ts';
import { asId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { BarButton } from '../../components/list/BarButton.tsx';
import { Excerpt } from '../../components/list/Excerpt.tsx';
import { ListFailure, NoHits } from '../../components/list/ListFailure.tsx';
import { ListView } from '../../components/list/ListView.tsx';
import { type ListRows, pagesOf, usePagedRows } from '../../components/list/paged-rows.ts';
import { places } from '../../components/list/places.ts';
import { SelectionBar } from '../../components/list/SelectionBar.tsx';
import { nextSort } from '../../components/list/sorting.ts';
import { type ListSelection, useListSelection } from '../../components/list/use-list-selection.ts';
import { useListState } from '../../components/list/use-list-state.ts';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useLocale } from '../../language.ts';
import { useTexts } from '../../texts.ts';
import { variantsTexts } from './texts.ts';
import { useVariantActions } from './use-variant-actions.ts';
import { useVariantColumns } from './use-variant-columns.tsx';
import { VariantFilters } from './VariantFilters.tsx';
import { isNarrowed, openFilters, toListInput, type VariantsState, variantsStateSchema } from './variants-state.ts';
import classes from './variants.module.css';

const keyOf = (row: VariantRow): string => row.id;

function excerptOf(row: VariantRow): ReactNode {
  return row.excerpt === null ? null : <Excerpt text={row.excerpt} />;
}

/** Every variant across all masters: what goes where, when, and what still stands against it. */
export default function Variants(): ReactElement {
  const t = useTexts(variantsTexts);
  const [, navigate] = useLocation();
  const timeZone = useLocale((locale) => locale.timeZone);
  const [state, setState] = useListState('variants', variantsStateSchema, useRouteQuery(), readQuery);
  const [now] = useState(() => new Date());
  const source = useMemo(
    () => pagesOf<'variants', 'list', VariantRow>(['variants', 'list'], toListInput(state, now, timeZone)),
    [state, now, timeZone],
  );
  const rows = usePagedRows(source);
  const selection = useListSelection(rows, keyOf, JSON.stringify(state));
  const columns = useVariantColumns();
  const actions = useVariantActions();
  const readOnly = useReadOnly();
  const searching = state.text.trim() !== '';
  const trash = (keys: readonly string[]): void => {
    if (readOnly) return;
    actions.trash(keys.map((key) => asId('variant', key)));
    selection.clear();
  };
  return (
    <section className={classes['view']} aria-label={t('title')}>
      <ViewHeader title={t('title')} />
      <VariantFilters state={state} onChange={setState} />
      <ListView
        label={t('title')}
        rows={rows}
        keyOf={keyOf}
        columns={columns}
        rowHeight={searching ? 66 : 48}
        sort={{ by: state.sort, descending: state.descending }}
        onSort={(column) => {
          if (column.sort === undefined) return;
          const next = nextSort(
            { by: state.sort, descending: state.descending },
            column.sort,
            column.startsDescending ?? false,
          );
          setState({ sort: next.by, descending: next.descending });
        }}
        onOpen={(row) => navigate(places.desk(row.masterId, row.id))}
        onDelete={trash}
        selection={selection}
        {...(searching ? { detail: excerptOf } : {})}
        isFaint={(row) => row.state === 'withdrawn'}
        empty={isNarrowed(state) ? <NoHits onReset={() => setState(openFilters)} /> : <NoVariants />}
        failure={<ListFailure rows={rows} />}
      />
      <VariantBar rows={rows} selection={selection} readOnly={readOnly} onTrash={trash} />
    </section>
  );
}

interface VariantBarProps {
  readonly rows: ListRows<VariantRow>;
  readonly selection: ListSelection;
  readonly readOnly: boolean;
  readonly onTrash: (keys: readonly string[]) => void;
}

function VariantBar({ rows, selection, readOnly, onTrash }: VariantBarProps): ReactNode {
  const t = useTexts(variantsTexts);
  const [, navigate] = useLocation();
  const actions = useVariantActions();
  const { keys } = selection.selection;
  const chosen = (): VariantRow[] => {
    const found: VariantRow[] = [];
    for (let at = 0; at < rows.total; at += 1) {
      const row = rows.at(at);
      if (row !== undefined && keys.has(row.id)) found.push(row);
    }
    return found;
  };
  const change = (to: 'in-work' | 'ready'): void => {
    actions.changeState(chosen(), to);
    selection.clear();
  };
  return (
    <SelectionBar selection={selection} total={rows.total}>
      <BarButton
        icon={IconPackageExport}
        label={t('export')}
        onPress={() => navigate(places.packages({ variant: [...keys] }))}
      />
      {!readOnly && (
        <>
          <BarButton icon={IconPencil} label={t('toWork')} onPress={() => change('in-work')} />
          <BarButton icon={IconCheck} label={t('toReady')} onPress={() => change('ready')} />
          <BarButton icon={IconTrash} label={t('toTrash')} onPress={() => onTrash([...keys])} />
        </>
      )}
    </SelectionBar>
  );
}

function NoVariants(): ReactNode {
  const t = useTexts(variantsTexts);
  return (
    <EmptyState
      icon={IconCopyCheck}
      title={t('empty.title')}
      action={
        <Button component={Link} href={places.masters}>
          {t('empty.action')}
        </Button>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}

/** Other views link here: `/variants?channel=…&state=ready`. */
function readQuery(query: URLSearchParams): Partial<VariantsState> {
  if (query.size === 0) return {};
  const found = variantsStateSchema.safeParse({
    channelId: query.get('channel'),
    states: query.getAll('state'),
    text: query.get('text') ?? '',
    period: query.get('period'),
  });
  return found.success ? found.data : {};
}
