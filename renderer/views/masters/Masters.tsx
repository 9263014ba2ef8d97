import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { MasterRow } from '../../../shared/contract/areas/masters.ts';
import { asId } from '../../../shared/ids.ts';
import { Excerpt } from '../../components/list/Excerpt.tsx';
import { ListFailure, NoHits } from '../../components/list/ListFailure.tsx';
import { ListView } from '../../components/list/ListView.tsx';
import { pagesOf, usePagedRows } from '../../components/list/paged-rows.ts';
import { places } from '../../components/list/places.ts';
import { nextSort } from '../../components/list/sorting.ts';
import { useListSelection } from '../../components/list/use-list-selection.ts';
import { useListState } from '../../components/list/use-list-state.ts';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { DropFiles } from '../imports/DropFiles.tsx';
import { ImportDrawer, type ImportStart } from '../imports/ImportDrawer.tsx';
import { MasterBar } from './MasterBar.tsx';
import { MasterFilters } from './MasterFilters.tsx';
import { MastersEmpty } from './MastersEmpty.tsx';
import { isNarrowed, type MastersState, mastersStateSchema, openFilters, toListInput } from './masters-state.ts';
import { NewMaster } from './NewMaster.tsx';
import { PlaceSwitch } from './PlaceSwitch.tsx';
import { mastersTexts } from './texts.ts';
import { useMasterActions } from './use-master-actions.ts';
import { useMasterColumns } from './use-master-columns.tsx';
import classes from './masters.module.css';

const keyOf = (row: MasterRow): string => row.id;

function excerptOf(row: MasterRow): ReactNode {
  return row.excerpt === null ? null : <Excerpt text={row.excerpt} />;
}

/** All masters: what there is, how far each variant has come, what is due. */
export default function Masters(): ReactElement {
  const t = useTexts(mastersTexts);
  const query = useRouteQuery();
  const [, navigate] = useLocation();
  const readOnly = useReadOnly();
  const [state, setState] = useListState('masters', mastersStateSchema, query, readQuery);
  const [sorted, setSorted] = useState(false);
  const [writing, setWriting] = useState(query.has('new'));
  const [importing, setImporting] = useState<ImportStart | null>(
    query.has('import') ? { way: 'files', files: [] } : null,
  );

  // menu, palette and morning page begin things here: `/masters?new=1`, `/masters?import=1`
  const [begun, setBegun] = useState(query);
  if (begun !== query) {
    setBegun(query);
    if (query.has('new')) setWriting(true);
    if (query.has('import')) setImporting({ way: 'files', files: [] });
  }
  useEffect(() => {
    if (query.has('new') || query.has('import')) navigate(places.masters, { replace: true });
  }, [query, navigate]);

  const source = useMemo(
    () => pagesOf<'masters', 'list', MasterRow>(['masters', 'list'], toListInput(state, sorted)),
    [state, sorted],
  );
  const rows = usePagedRows(source);
  const selection = useListSelection(rows, keyOf, JSON.stringify(state));
  const columns = useMasterColumns();
  const actions = useMasterActions();
  const searching = state.text.trim() !== '';
  const change = (part: Partial<MastersState>): void => {
    if (part.text !== undefined) setSorted(false);
    setState(part);
  };
  const titleOf = (id: string): string => {
    for (let at = 0; at < rows.total; at += 1) {
      const row = rows.at(at);
      if (row?.id === id) return row.title === '' ? t('untitled') : row.title;
    }
    return t('untitled');
  };
  const putAway = (keys: readonly string[]): void => {
    if (readOnly || state.place === 'trash') return;
    actions.move(
      'trash',
      keys.map((key) => asId('master', key)),
      titleOf(keys[0] ?? ''),
    );
    selection.clear();
  };

  return (
    <DropFiles disabled={readOnly} onDrop={(files) => setImporting({ way: 'files', files })}>
      <section className={classes['view']} aria-label={t('title')}>
        <ViewHeader
          title={t('title')}
          beside={<PlaceSwitch place={state.place} onChange={change} />}
          actions={
            !readOnly && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
                  onClick={() => setImporting({ way: 'files', files: [] })}
                >
                  {t('import')}
                </Button>
                <Button leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={() => setWriting(true)}>
                  {t('new')}
                </Button>
              </>
            )
          }
        />
        <MasterFilters state={state} onChange={change} />
        {writing && <NewMaster onClose={() => setWriting(false)} />}
        <ListView
          label={t('title')}
          rows={rows}
          keyOf={keyOf}
          columns={columns}
          {...(searching && !sorted ? {} : { sort: { by: state.sort, descending: state.descending } })}
          onSort={(column) => {
            if (column.sort === undefined) return;
            const next = nextSort(
              { by: state.sort, descending: state.descending },
              column.sort,
              column.startsDescending ?? false,
            );
            setSorted(true);
            setState({ sort: next.by, descending: next.descending });
          }}
          onOpen={(row) => navigate(places.desk(row.id))}
          onDelete={putAway}
          selection={selection}
          tall={searching}
          {...(searching ? { detail: excerptOf } : {})}
          empty={
            isNarrowed(state) ? (
              <NoHits onReset={() => change(openFilters)} />
            ) : (
              <MastersEmpty
                place={state.place}
                readOnly={readOnly}
                onWrite={() => setWriting(true)}
                onImport={(way) => setImporting({ way, files: [] })}
              />
            )
          }
          failure={<ListFailure rows={rows} />}
        />
        <MasterBar
          place={state.place}
          selection={selection}
          total={rows.total}
          readOnly={readOnly}
          titleOf={titleOf}
          actions={actions}
        />
        <ImportDrawer start={importing} onClose={() => setImporting(null)} />
      </section>
    </DropFiles>
  );
}

/** Other views link here with filters in the address. */
function readQuery(query: URLSearchParams): Partial<MastersState> {
  const found = mastersStateSchema
    .pick({ place: true, text: true, channelId: true, ownerId: true, tag: true })
    .partial()
    .safeParse(
      Object.fromEntries(
        ['place', 'text', 'channelId', 'ownerId', 'tag'].flatMap((key) => {
          const value = query.get(key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    );
  if (!found.success || query.size === 0) return {};
  return Object.fromEntries(Object.entries(found.data).filter(([key]) => query.has(key)));
}
