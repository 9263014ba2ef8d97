import { Button, FileButton, SegmentedControl } from '@mantine/core';
import { IconFolderPlus, IconPhoto, IconPhotoPlus, IconRestore, IconTrash } from '@tabler/icons-react';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { asId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { BarButton } from '../../components/list/BarButton.tsx';
import { ListFailure, NoHits } from '../../components/list/ListFailure.tsx';
import { ListView } from '../../components/list/ListView.tsx';
import { type ListRows, pagesOf, usePagedRows } from '../../components/list/paged-rows.ts';
import { SearchField } from '../../components/list/SearchField.tsx';
import { SelectionBar } from '../../components/list/SelectionBar.tsx';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { type ListSelection, useListSelection } from '../../components/list/use-list-selection.ts';
import { notifyDone } from '../../components/notify.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { DropFiles } from '../imports/DropFiles.tsx';
import { nameOf } from './alt-state.ts';
import { kindTexts } from './kind-texts.ts';
import { MediaFilters, noFilter } from './MediaFilters.tsx';
import { MediaInspector } from './MediaInspector.tsx';
import type { MediaRow } from './media-row.ts';
import { MediaTiles } from './MediaTiles.tsx';
import { mediaTexts } from './texts.ts';
import { useAddFolder } from './use-add-folder.tsx';
import { useMediaActions } from './use-media-actions.ts';
import { useMediaColumns } from './use-media-columns.tsx';
import toolbar from '../../components/list/toolbar.module.css';
import classes from './media.module.css';

const keyOf = (row: MediaRow): string => row.id;

/** All pictures: what they show, where they are used, whose they are. */
export default function Media(): ReactElement {
  const t = useTexts(mediaTexts);
  const readOnly = useReadOnly();
  const [text, setText] = useState('');
  const [place, setPlace] = useState<'active' | 'trash'>('active');
  const [form, setForm] = useState<'grid' | 'list'>('grid');
  const [filter, setFilter] = useState(noFilter);
  const source = useMemo(
    () => pagesOf<'media', 'list', MediaRow>(['media', 'list'], { text, place, ...filter }),
    [text, place, filter],
  );
  const rows = usePagedRows(source);
  // a link to another medium, also from within this view, leaves the row that was in hand
  const asked = useAskedFor();
  const selection = useListSelection(rows, keyOf, [text, place, ...Object.values(filter), asked?.id].join(' '));
  const columns = useMediaColumns();
  const actions = useMediaActions();
  const upload = useUpload(!readOnly);
  const kinds = useTexts(kindTexts);
  const folder = useAddFolder();
  useKeptCursor(rows, selection);
  const shown = selection.selection.cursor < 0 ? (asked ?? rows.at(0)) : rows.at(selection.selection.cursor);

  const rowsOf = (keys: readonly string[]): MediaRow[] => {
    const found: MediaRow[] = [];
    for (let at = 0; at < rows.total; at += 1) {
      const row = rows.at(at);
      if (row !== undefined && keys.includes(row.id)) found.push(row);
    }
    return found;
  };
  const putAway = (keys: readonly string[]): void => {
    if (readOnly || place === 'trash') return;
    const media = rowsOf(keys);
    actions.trash(media, media[0] === undefined ? '' : nameOf(media[0]));
    selection.clear();
  };
  const restore = (): void => {
    const media = rowsOf([...selection.selection.keys]);
    actions.restore(
      media.map(({ id }) => asId('media', id)),
      media[0] === undefined ? '' : nameOf(media[0]),
    );
    selection.clear();
  };
  const hold = (): void => {
    if (selection.selection.cursor < 0 && asked === undefined) selection.moveTo(0);
  };
  const reset = (): void => {
    setText('');
    setFilter(noFilter);
  };
  const empty =
    text !== '' || filter !== noFilter ? (
      <NoHits onReset={reset} />
    ) : place === 'trash' ? (
      <EmptyState icon={IconTrash} title={t('empty.trash')}>
        {t('empty.trashHelp')}
      </EmptyState>
    ) : (
      <EmptyState icon={IconPhoto} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );

  return (
    <DropFiles disabled={readOnly} label={t('dropNow')} onDrop={upload.add}>
      <section className={classes['view']} aria-label={t('title')}>
        <ViewHeader
          title={t('title')}
          beside={upload.words !== null && <output>{upload.words}</output>}
          actions={
            !readOnly && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconFolderPlus size={16} stroke={1.5} aria-hidden />}
                  onClick={folder.start}
                >
                  {kinds('addFolder')}
                </Button>
                <FileButton multiple accept="image/*,video/*,audio/*,application/pdf" onChange={upload.add}>
                  {(props) => (
                    <Button {...props} leftSection={<IconPhotoPlus size={16} stroke={1.5} aria-hidden />}>
                      {t('add')}
                    </Button>
                  )}
                </FileButton>
              </>
            )
          }
        />
        {folder.dialog}
        {folder.report}
        <div className={toolbar['toolbar']}>
          <SegmentedControl
            aria-label={t('place')}
            value={place}
            onChange={(value) => setPlace(value === 'trash' ? 'trash' : 'active')}
            data={[
              { value: 'active', label: t('active') },
              { value: 'trash', label: t('trash') },
            ]}
          />
          <SearchField label={t('title')} value={text} onChange={setText} />
          <MediaFilters filter={filter} onChange={setFilter} />
          <span className={toolbar['spring']} />
          <SegmentedControl
            aria-label={t('form')}
            value={form}
            onChange={(value) => setForm(value === 'list' ? 'list' : 'grid')}
            data={[
              { value: 'grid', label: t('form.grid') },
              { value: 'list', label: t('form.list') },
            ]}
          />
        </div>
        <div className={classes['body']}>
          <div className={classes['main']}>
            {form === 'grid' && rows.kind === 'ready' && rows.total > 0 ? (
              <MediaTiles rows={rows} selection={selection} onDelete={putAway} />
            ) : (
              <ListView
                label={t('title')}
                rows={rows}
                keyOf={keyOf}
                columns={columns}
                rowHeight={48}
                onDelete={putAway}
                selection={selection}
                empty={empty}
                failure={<ListFailure rows={rows} />}
              />
            )}
            <SelectionBar selection={selection} total={rows.total}>
              {!readOnly &&
                (place === 'trash' ? (
                  <BarButton icon={IconRestore} label={t('fromTrash')} onPress={restore} />
                ) : (
                  <BarButton
                    icon={IconTrash}
                    label={t('toTrash')}
                    onPress={() => putAway([...selection.selection.keys])}
                  />
                ))}
            </SelectionBar>
          </div>
          {(rows.total > 0 || asked !== undefined) && <MediaInspector media={shown} onWork={hold} />}
        </div>
      </section>
    </DropFiles>
  );
}

/** A file that comes in above moves the others down: the cursor goes along with the one it stands on. */
function useKeptCursor(rows: ListRows<MediaRow>, selection: ListSelection): void {
  const kept = useRef<{ readonly cursor: number; readonly id: string } | null>(null);
  const { cursor, keys } = selection.selection;
  useEffect(() => {
    const row = cursor < 0 ? undefined : rows.at(cursor);
    if (cursor < 0) kept.current = null; // another search or place: nothing to keep
    if (row === undefined) return;
    const before = kept.current;
    if (before === null || before.cursor !== cursor || before.id === row.id || keys.size > 0) {
      kept.current = { cursor, id: row.id };
      return;
    }
    // Where it is not read yet, a later round finds it.
    const near = Array.from({ length: Math.min(rows.total, cursor + 50) }, (_, index) => index);
    const at = near.find((index) => rows.at(index)?.id === before.id);
    if (at === undefined) return;
    kept.current = { cursor: at, id: before.id };
    selection.moveTo(at);
  }, [rows, cursor, keys, selection]);
}

/** The medium that another view led to, `/media?show=<id>`; undefined where none is asked for. */
function useAskedFor(): MediaRow | undefined {
  const id = useRouteQuery().get('show');
  const medium = useRead(['media', 'get'], { id: asId('media', id ?? '') }, { enabled: id !== null }).data;
  const uses = useRead(['media', 'uses'], { id: asId('media', id ?? '') }, { enabled: id !== null }).data;
  return medium === undefined ? undefined : { ...medium, uses: uses?.length ?? 0 };
}

/** Pictures that were chosen, dropped or pasted anywhere in the view, with words for how far they are. */
function useUpload(enabled: boolean): { readonly add: (files: File[]) => void; readonly words: string | null } {
  const t = useTexts(mediaTexts);
  const actions = useMediaActions();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const add = (files: File[]): void => {
    if (files.length === 0) return;
    setProgress({ done: 0, of: files.length });
    void actions
      .add(files, (done) => setProgress({ done: Math.trunc(done), of: files.length }))
      .finally(() => setProgress(null));
  };
  useEffect(() => {
    if (!enabled) return undefined;
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        add(files);
        return;
      }
      // in a field it is text that is wanted
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]')) return;
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (text !== '') notifyDone(t(/^[a-z][a-z0-9+.-]*:\/\/\S+$/iu.test(text) ? 'pasteAddress' : 'pasteNothing'));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
  return { add, words: progress === null ? null : t('adding', progress) };
}
