import { Button } from '@mantine/core';
import { IconLink, IconListDetails, IconPlus, IconTrash, IconUnlink } from '@tabler/icons-react';
import { type ReactElement, useMemo, useState } from 'react';
import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import type { LinkFilter, LinkRow } from '../../../shared/contract/areas/links.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { BarButton } from '../../components/list/BarButton.tsx';
import { FilterChip } from '../../components/list/FilterChip.tsx';
import { ListFailure, NoHits } from '../../components/list/ListFailure.tsx';
import { ListView } from '../../components/list/ListView.tsx';
import { type ListRows, pagesOf, usePagedRows } from '../../components/list/paged-rows.ts';
import { SearchField } from '../../components/list/SearchField.tsx';
import { SelectionBar } from '../../components/list/SelectionBar.tsx';
import type { Sort } from '../../components/list/sorting.ts';
import { type ListSelection, useListSelection } from '../../components/list/use-list-selection.ts';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useViewActions } from '../../actions/view-actions.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { BioPageDialog } from './BioPageDialog.tsx';
import { LinkInspector } from './LinkInspector.tsx';
import { NewLink } from './NewLink.tsx';
import { linksTexts } from './texts.ts';
import { changeEntries } from './use-change-entries.ts';
import { isRetired, type LinkSort, useLinkColumns } from './use-link-columns.tsx';
import toolbar from '../../components/list/toolbar.module.css';
import classes from './links.module.css';

const keyOf = (row: LinkRow): string => row.id;
const filters: readonly LinkFilter[] = ['registered', 'loose', 'own', 'foreign', 'retired', 'problems', 'unused'];

/** Every address of the workspace once: named, judged, with all its places. */
export default function Links(): ReactElement {
  const t = useTexts(linksTexts);
  const readOnly = useReadOnly();
  const asked = useRouteQuery();
  const [text, setText] = useState(asked.get('text') ?? '');
  const [filter, setFilter] = useState<LinkFilter>('all');
  const [sort, setSort] = useState<Sort<LinkSort>>({ by: 'name', descending: false });
  const [dialog, setDialog] = useState<'new' | 'bio' | null>(null);
  const source = useMemo(
    () =>
      pagesOf<'links', 'list', LinkRow>(['links', 'list'], {
        text,
        filter,
        sort: sort.by,
        descending: sort.descending,
      }),
    [text, filter, sort],
  );
  const rows = usePagedRows(source);
  const selection = useListSelection(rows, keyOf, `${text} ${filter} ${sort.by} ${sort.descending}`);
  const columns = useLinkColumns();
  const [shownId, setShownId] = useState<string | null>(null);
  const at = rows.at(Math.max(0, selection.selection.cursor));
  const shown = useShown(at, shownId);
  useViewActions([
    { id: 'links.add', label: t('add'), shortcut: 'N', isEnabled: !readOnly, run: () => setDialog('new') },
    { id: 'links.bio', label: t('bioPage'), shortcut: null, isEnabled: true, run: () => setDialog('bio') },
  ]);
  const add = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      disabled={readOnly}
      onClick={() => setDialog('new')}
    >
      {t('add')}
    </Button>
  );
  const narrowed = text !== '' || filter !== 'all';
  return (
    <section className={classes['view']} aria-label={t('title')}>
      <ViewHeader
        title={t('title')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconListDetails size={16} stroke={1.5} aria-hidden />}
              onClick={() => setDialog('bio')}
            >
              {t('bioPage')}
            </Button>
            {add}
          </>
        }
      />
      <div className={toolbar['toolbar']}>
        <Filter filter={filter} onChange={setFilter} />
        <SearchField label={t('title')} value={text} onChange={setText} />
      </div>
      <div className={classes['body']}>
        <div className={classes['main']}>
          <ListView<LinkRow, LinkSort>
            label={t('title')}
            rows={rows}
            keyOf={keyOf}
            columns={columns}
            sort={sort}
            onSort={(column) => {
              const by = column.sort ?? 'name';
              setSort((before) => ({
                by,
                descending: before.by === by ? !before.descending : column.startsDescending === true,
              }));
            }}
            rowHeight={44}
            selection={{
              ...selection,
              moveTo: (index) => {
                setShownId(null);
                selection.moveTo(index);
              },
            }}
            isFaint={(row) => isRetired(row)}
            empty={
              narrowed ? (
                <NoHits
                  onReset={() => {
                    setText('');
                    setFilter('all');
                  }}
                />
              ) : (
                <EmptyState icon={IconLink} title={t('empty.title')} action={add}>
                  {t('empty.text')}
                </EmptyState>
              )
            }
            failure={<ListFailure rows={rows} />}
          />
          <SelectionBar selection={selection} total={rows.total}>
            <Bulk rows={rows} selection={selection} readOnly={readOnly} />
          </SelectionBar>
        </div>
        <LinkInspector row={shown} onRegistered={setShownId} />
      </div>
      {dialog === 'new' ? <NewLink onClose={() => setDialog(null)} onAdded={setShownId} /> : null}
      {dialog === 'bio' ? <BioPageDialog onClose={() => setDialog(null)} /> : null}
    </section>
  );
}

interface BulkProps {
  readonly rows: ListRows<LinkRow>;
  readonly selection: ListSelection;
  readonly readOnly: boolean;
}

/** What can be done with several entries at once, each in one step that can be taken back. */
function Bulk({ rows, selection, readOnly }: BulkProps) {
  const t = useTexts(linksTexts);
  if (readOnly) return null;
  const chosen = Array.from({ length: rows.total }, (_, at) => rows.at(at)).flatMap(
    (row) => (row?.destination != null && selection.selection.keys.has(row.id) ? [row] : []), // oxlint-disable-line eqeqeq -- not loaded or loose
  );
  const run = (changes: readonly MapChangeInput[], words: string): void => {
    void changeEntries(changes, words).then((done) => {
      if (done) selection.clear();
    });
  };
  const count = chosen.length;
  if (count === 0) return null;
  return (
    <>
      <BarButton
        icon={IconUnlink}
        label={t('retire')}
        onPress={() => {
          const fields = { retiredAt: new Date().toISOString() };
          run(
            chosen.map(({ id }) => ({ kind: 'change', collection: 'destinations', id, fields })),
            t('retiredMany', { count }),
          );
        }}
      />
      <BarButton
        icon={IconTrash}
        label={t('remove')}
        onPress={() =>
          run(
            chosen.map(({ id }) => ({ kind: 'remove', collection: 'destinations', id })),
            t('removedMany', { count }),
          )
        }
      />
    </>
  );
}

/** The row under the cursor, or the one that was just made, wherever it stands in the list. */
function useShown(at: LinkRow | undefined, id: string | null): LinkRow | undefined {
  const read = useRead(['links', 'get'], { id: id ?? '' }, { enabled: id !== null });
  return id === null ? at : (read.data ?? at);
}

function Filter({
  filter,
  onChange,
}: {
  readonly filter: LinkFilter;
  readonly onChange: (filter: LinkFilter) => void;
}) {
  const t = useTexts(linksTexts);
  const format = useFormat();
  const counts = useRead(['links', 'list'], { limit: 1 }).data?.counts;
  return (
    <FilterChip<LinkFilter>
      label={t('show')}
      options={filters.map((value) => ({
        value,
        label: t(`filter.${value}`),
        section: <span className="tabular">{format.number(counts?.[value] ?? 0)}</span>,
      }))}
      chosen={filter === 'all' ? [] : [filter]}
      none={t('filter.all')}
      onChange={([first]) => onChange(first ?? 'all')}
    />
  );
}
