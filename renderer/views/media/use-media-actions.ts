import type { MediaId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/model/common.ts';
import { describeError } from '../../../shared/texts/describe-failure.ts';
import { importRefusalText } from '../../../shared/texts/imports.ts';
import { notifyDone, notifyFailure, notifyKept, notifyUndo } from '../../components/notify.ts';
import { useFormat, useLanguage, useTexts } from '../../texts.ts';
import { callOperation, type OutputOf } from '../../transport/operations.ts';
import { kindTexts } from './kind-texts.ts';
import { sendFile } from './send-file.ts';
import { mediaTexts } from './texts.ts';

/** Refused files whose reasons fit into one message. */
const mostTold = 5;

export interface MediaActions {
  /** Adds one picture after the other; `onProgress` hears how many are through. */
  readonly add: (files: readonly File[], onProgress: (done: number) => void) => Promise<void>;
  /** Puts away what is not in use; the rest stays and is told. */
  readonly trash: (media: readonly { id: MediaId; uses: number }[], name: string) => void;
  readonly restore: (ids: readonly MediaId[], name: string) => void;
}

/** Brings pictures in, puts them away and back, each with a way back. */
export function useMediaActions(): MediaActions {
  const t = useTexts(mediaTexts);
  const kinds = useTexts(kindTexts);
  const format = useFormat();
  const language = useLanguage();
  const putAway = (ids: readonly MediaId[]): Promise<unknown> =>
    callOperation(['mediaFiles', 'putAway'], { ids: [...ids] });
  /** Each of a few by its uses, many by their number. */
  const tellInUse = (inUse: OutputOf<'mediaFiles', 'putAway'>['inUse']): void => {
    if (inUse.length > 3) notifyDone(t('inUse', { count: inUse.length }));
    else
      for (const { name, uses } of inUse) notifyDone(kinds('usedBy', { name, uses: format.list(uses.slice(0, 10)) }));
  };
  /** Stays until it was read: each of a few with its reason, the rest by number. */
  const tellRefused = (refused: readonly string[]): void => {
    const told = refused.slice(0, mostTold);
    const rest = refused.length - told.length;
    const reasons = [...told, ...(rest > 0 ? [t('failedMore', { count: rest })] : [])].join('\n');
    notifyKept(t('failedSome', { count: refused.length }), reasons);
  };
  return {
    add: async (files, onProgress) => {
      const added: MediaId[] = [];
      const names: string[] = [];
      const known: string[] = [];
      const refused: string[] = [];
      for (const [index, file] of files.entries()) {
        try {
          const { record, isNew } = await sendFile(file, file.name, (share) => onProgress(index + share * 0.99));
          // the same bytes again give the record that was there: undo must not take that away
          if (isNew) {
            added.push(record.id);
            names.push(file.name);
          } else known.push(file.name);
        } catch (error) {
          refused.push(reasonOf(error, file.name, language));
        }
        onProgress(index + 1);
      }
      if (added.length > 0) notifyUndo(t('added', { count: added.length, name: names[0] ?? '' }), () => putAway(added));
      // whoever adds what is there would wait for it to appear
      if (known.length > 0) notifyDone(t('known', { count: known.length, name: known[0] ?? '' }));
      if (refused.length > 0) tellRefused(refused);
    },
    trash: (media, name) => {
      const ids = media.map(({ id }) => id);
      if (ids.length === 0) return;
      callOperation(['mediaFiles', 'putAway'], { ids })
        .then(({ ids: away, inUse }) => {
          tellInUse(inUse);
          if (away.length > 0)
            notifyUndo(t('trashed', { count: away.length, name }), () =>
              callOperation(['mediaFiles', 'putBack'], { ids: away }),
            );
        })
        .catch(notifyFailure);
    },
    restore: (ids, name) => {
      if (ids.length === 0) return;
      callOperation(['mediaFiles', 'putBack'], { ids: [...ids] })
        .then(() => notifyUndo(t('restored', { count: ids.length, name }), () => putAway(ids)))
        .catch(notifyFailure);
    },
  };
}

/** Why one file of several is not among the media, in a sentence that names it. */
function reasonOf(error: unknown, fileName: string, language: Language): string {
  if (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'IMPORT_REFUSED' &&
    'data' in error
  )
    return importRefusalText(language, error.data as Parameters<typeof importRefusalText>[1]); // of that code, by the contract
  const { title, help } = describeError(error, language);
  return `${fileName}: ${title} ${help}`.trim();
}
