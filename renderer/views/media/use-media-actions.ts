import type { MediaId } from '../../../shared/ids.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { callOperation, type OutputOf } from '../../transport/operations.ts';
import { kindTexts } from './kind-texts.ts';
import { sendFile } from './send-file.ts';
import { mediaTexts } from './texts.ts';

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
  const putAway = (ids: readonly MediaId[]): Promise<unknown> =>
    callOperation(['mediaFiles', 'putAway'], { ids: [...ids] });
  /** Each of a few by its uses, many by their number. */
  const tellInUse = (inUse: OutputOf<'mediaFiles', 'putAway'>['inUse']): void => {
    if (inUse.length > 3) notifyDone(t('inUse', { count: inUse.length }));
    else
      for (const { name, uses } of inUse) notifyDone(kinds('usedBy', { name, uses: format.list(uses.slice(0, 10)) }));
  };
  return {
    add: async (files, onProgress) => {
      const added: MediaId[] = [];
      const refused: string[] = [];
      for (const [index, file] of files.entries()) {
        try {
          const { record, isNew } = await sendFile(file, file.name, (share) => onProgress(index + share * 0.99));
          // the same bytes again give the record that was there: undo must not take that away
          if (isNew) added.push(record.id);
        } catch (error) {
          if (files.length === 1) notifyFailure(error);
          else refused.push(file.name);
        }
        onProgress(index + 1);
      }
      if (added.length > 0)
        notifyUndo(t('added', { count: added.length, name: files[0]?.name ?? '' }), () => putAway(added));
      if (refused.length > 0) notifyDone(t('failedSome', { count: refused.length, names: refused.join(', ') }));
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
