import type { ReactNode } from 'react';
import type { FormatDescription, FormatNote, FormatPlan } from '../../../shared/contract/areas/formats.ts';
import { lossSentence } from '../../../shared/texts/format-words.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useFormat, useLanguage, useTexts } from '../../texts.ts';
import { formatTexts } from './format-texts.ts';
import classes from './formats.module.css';

interface Props {
  readonly format: FormatDescription;
  readonly plan: FormatPlan;
}

/** So many notes are read; more are counted. */
const most = 60;

/** Why nothing is written, what was written before, and what is left to do by hand, each with its place. */
export function FormatNotes({ format, plan }: Props): ReactNode {
  const t = useTexts(formatTexts);
  const words = useFormat();
  const { refusals, losses, again } = plan;
  return (
    <>
      {refusals.length > 0 && (
        <section className={classes['notes']} data-kind="refusals" aria-label={t('refusals')}>
          <SectionHeader title={t('refusals')} count={refusals.length} />
          <Notes format={format} notes={refusals} isRefusal />
        </section>
      )}
      {again.length > 0 && (
        <section className={classes['notes']} data-kind="again" aria-label={t('again')}>
          <SectionHeader title={t('again')} count={again.length} />
          <p>{t('againHelp')}</p>
          <ul>
            {again.slice(0, most).map(({ variantId, title, channel, at }) => (
              <li key={variantId}>
                {title} · {channel} <span>{t('againAt', { when: words.moment(at) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {losses.length > 0 && (
        <section className={classes['notes']} aria-label={t('losses')}>
          <SectionHeader title={t('losses')} count={losses.length} />
          <p>{t('lossesHelp')}</p>
          <Notes format={format} notes={losses} isRefusal={false} />
        </section>
      )}
    </>
  );
}

interface NotesProps {
  readonly format: FormatDescription;
  readonly notes: readonly FormatNote[];
  readonly isRefusal: boolean;
}

function Notes({ format, notes, isRefusal }: NotesProps): ReactNode {
  const t = useTexts(formatTexts);
  const language = useLanguage();
  return (
    <ul>
      {notes.slice(0, most).map((note, index) => {
        const sentence = lossSentence(format, isRefusal ? { ...note, kind: 'refusal' as const } : note, language);
        return (
          // a note has no name of its own, and the list is replaced as a whole
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {note.title !== '' && !sentence.includes(note.title) && (
              <strong>
                {note.title} · {note.channel}:{' '}
              </strong>
            )}
            {sentence}
          </li>
        );
      })}
      {notes.length > most && <li>{t('more', { count: notes.length - most })}</li>}
    </ul>
  );
}
