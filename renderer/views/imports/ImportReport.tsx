import { Anchor, Progress, Spoiler } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconPlayerStop,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { assertNever } from '../../../shared/assert-never.ts';
import { importNoteText, importRefusalText } from '../../../shared/texts/imports.ts';
import { places } from '../../components/list/places.ts';
import { type Translate, useFormat, useLanguage, useTexts } from '../../texts.ts';
import type { EntryState, ImportEntry } from './import-entries.ts';
import { fileLimit } from './read-file.ts';
import { importFlowTexts } from './texts.ts';
import type { Imports } from './use-imports.ts';
import classes from './imports.module.css';

/** File by file: how far it is, what was changed or dropped, or why it was refused. */
export function ImportReport({
  imports,
  onOpen,
}: {
  readonly imports: Imports;
  readonly onOpen: () => void;
}): ReactNode {
  const t = useTexts(importFlowTexts);
  const { entries, running, stopped } = imports;
  const imported = entries.filter(({ state }) => state.kind === 'imported').length;
  const refused = entries.filter(({ state }) => state.kind === 'refused' || state.kind === 'unsent').length;
  return (
    <section aria-label={t('region')}>
      <output className={classes['summary']}>{stopped ? t('cancelled') : t('summary', { imported, refused })}</output>
      {running && entries.length > 1 && (
        <Progress value={(100 * (imported + refused)) / entries.length} size={3} aria-label={t('title')} />
      )}
      <ul className={classes['entries']}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes['entry']} data-kind={entry.state.kind}>
            <EntryIcon kind={entry.state.kind} />
            <div className={classes['entryText']}>
              <span className={classes['entryName']}>{entry.fileName}</span>
              <EntryBody entry={entry} onOpen={onOpen} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const icons: Readonly<Record<EntryState['kind'], TablerIcon>> = {
  waiting: IconClock,
  working: IconClock,
  imported: IconCircleCheck,
  refused: IconBan,
  unsent: IconAlertTriangle,
  stopped: IconPlayerStop,
};

function EntryIcon({ kind }: { readonly kind: EntryState['kind'] }): ReactNode {
  const Icon = icons[kind];
  return <Icon size={18} stroke={1.5} aria-hidden className={classes['entryIcon']} />;
}

function EntryBody({ entry, onOpen }: { readonly entry: ImportEntry; readonly onOpen: () => void }): ReactNode {
  const t = useTexts(importFlowTexts);
  const format = useFormat();
  const language = useLanguage();
  const { state, fileName } = entry;
  switch (state.kind) {
    case 'waiting':
      return <span className={classes['quiet']}>{t('waiting')}</span>;
    case 'working':
      return (
        <>
          <span className={classes['quiet']}>{t(`step.${state.step}`)}</span>
          <Progress
            value={state.of === 0 ? 0 : (100 * state.done) / state.of}
            size={3}
            aria-label={t('progress', { fileName, step: t(`step.${state.step}`) })}
          />
        </>
      );
    case 'imported':
      return <Imported state={state} t={t} onOpen={onOpen} />;
    case 'refused':
      return (
        <p className={classes['reason']}>
          {importRefusalText(language, { fileName, code: state.code, detail: state.detail })}
        </p>
      );
    case 'unsent':
      return (
        <p className={classes['reason']}>
          {t(state.reason, { size: format.bytes(entry.bytes), limit: format.bytes(fileLimit) })}
        </p>
      );
    case 'stopped':
      return <span className={classes['quiet']}>{t('stopped')}</span>;
    default:
      return assertNever(state);
  }
}

interface ImportedProps {
  readonly state: Extract<EntryState, { kind: 'imported' }>;
  readonly t: Translate<typeof importFlowTexts>;
  readonly onOpen: () => void;
}

function Imported({ state, t, onOpen }: ImportedProps): ReactNode {
  const language = useLanguage();
  const sizes = [
    t('words', { count: state.wordCount }),
    ...(state.images > 0 ? [t('images', { count: state.images })] : []),
  ];
  return (
    <>
      <Anchor component={Link} href={places.desk(state.masterId)} onClick={onOpen} className={classes['entryLink']}>
        {state.title === '' ? t('open') : state.title}
      </Anchor>
      <span className={classes['quiet']}>{sizes.join(' · ')}</span>
      {state.notes.length === 0 ? (
        <span className={classes['quiet']}>{t('noNotes')}</span>
      ) : (
        <Spoiler maxHeight={44} showLabel={t('notes', { count: state.notes.length })} hideLabel={t('close')}>
          <ul className={classes['notes']}>
            {state.notes.map((note) => {
              const text = importNoteText(language, note);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </Spoiler>
      )}
    </>
  );
}
