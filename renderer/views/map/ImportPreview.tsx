import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../texts.ts';
import { useDraft } from './draft.ts';
import { fileTexts } from './file-texts.ts';
import { PreviewDetails } from './PreviewDetails.tsx';
import type { MapPreview, MapPreviewItem } from './use-map-import.ts';
import classes from './files.module.css';

interface ImportPreviewProps {
  readonly preview: MapPreview;
  readonly onOther: () => void;
  readonly onTakeOver: (changes: MapPreview['changes']) => Promise<void>;
}

const kinds = ['added', 'changed', 'unchanged', 'ignored'] as const;

/** Counts, every line with what would become of it, notes, and the one button. */
export function ImportPreview({ preview, onOther, onTakeOver }: ImportPreviewProps): ReactNode {
  const t = useTexts(fileTexts);
  const [placing, setPlacing] = useState(true);
  const [busy, setBusy] = useState(false);
  const trying = useDraft((state) => state.draft !== null);
  const changes = placing ? preview.changes : preview.changes.filter(({ kind }) => kind !== 'place');
  const takeOver = async (): Promise<void> => {
    setBusy(true);
    await onTakeOver(changes);
    setBusy(false);
  };
  return (
    <div className={classes['form']}>
      <ul className={classes['counts']}>
        {(['channel', 'link'] as const).map((what) => (
          <li key={what}>
            <CountLine what={what} items={preview.items} />
          </li>
        ))}
      </ul>
      {preview.changes.length === 0 && <p className={classes['note']}>{t('nothingNew')}</p>}
      <Lines items={preview.items} />
      <NoteList notes={preview.notes} />
      {preview.placed > 0 && (
        <Checkbox
          label={t('arrangement', { count: preview.placed })}
          checked={placing}
          onChange={(event) => setPlacing(event.currentTarget.checked)}
        />
      )}
      {trying && <p className={classes['note']}>{t('draftFirst')}</p>}
      <div className={classes['foot']}>
        <Button disabled={changes.length === 0} loading={busy} onClick={() => void takeOver()}>
          {t('takeOver')}
        </Button>
        <Button variant="default" onClick={onOther}>
          {t('other')}
        </Button>
      </div>
      <p className={classes['note']}>{t('neverRemoves')}</p>
    </div>
  );
}

interface CountLineProps {
  readonly what: MapPreviewItem['what'];
  readonly items: readonly MapPreviewItem[];
}

function CountLine({ what, items }: CountLineProps): ReactNode {
  const t = useTexts(fileTexts);
  const own = items.filter((item) => item.what === what);
  const parts = kinds
    .map((kind) => ({ kind, count: own.filter((item) => item.kind === kind).length }))
    .filter(({ count, kind }) => count > 0 || kind === 'added')
    .map(({ kind, count }) => t(`count.${kind}`, { count }));
  return (
    <>
      <strong>{t(what === 'channel' ? 'channels' : 'links')}:</strong> {parts.join(', ')}
    </>
  );
}

/** More lines help nobody to decide, and a table of thousands is slow. */
const mostLines = 300;

function Lines({ items }: { readonly items: readonly MapPreviewItem[] }): ReactNode {
  const t = useTexts(fileTexts);
  const [all, setAll] = useState(false);
  const shown = all ? items : items.filter(({ kind }) => kind !== 'unchanged');
  const lines = shown.slice(0, mostLines);
  if (items.length === 0) return null;
  return (
    <>
      <SegmentedControl
        aria-label={t('show')}
        value={all ? 'all' : 'news'}
        onChange={(value) => setAll(value === 'all')}
        data={[
          { value: 'news', label: t('show.news') },
          { value: 'all', label: t('show.all') },
        ]}
      />
      {lines.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard
        <section className={classes['scroll']} tabIndex={0} aria-label={t('preview')}>
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('columnKind')}</th>
                <th scope="col">{t('columnWhat')}</th>
                <th scope="col">{t('columnName')}</th>
                <th scope="col">{t('columnDetails')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((item, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a file may hold equal lines; they never move
                <tr key={index}>
                  <td className={classes['kind']} data-kind={item.kind}>
                    {t(`kind.${item.kind}`)}
                  </td>
                  <td>{t(`what.${item.what}`)}</td>
                  <th scope="row">{item.name}</th>
                  <td>
                    <PreviewDetails item={item} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown.length > lines.length && (
        <p className={classes['note']}>{t('more', { count: shown.length - lines.length })}</p>
      )}
    </>
  );
}

function NoteList({ notes }: { readonly notes: MapPreview['notes'] }): ReactNode {
  const t = useTexts(fileTexts);
  if (notes.length === 0) return null;
  return (
    <section aria-label={t('notes')}>
      <strong>{t('notes')}</strong>
      <ul className={classes['notes']}>
        {notes.map(({ code, count, names }) => (
          // a code of a newer core gives the code itself
          <li key={code}>{t(`note.${code}` as 'note.undirected', { count, names: names.join(', ') })}</li>
        ))}
      </ul>
    </section>
  );
}
