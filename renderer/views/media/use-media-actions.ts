import type { MediaId } from '../../../shared/ids.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.ts';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { readBase64 } from '../imports/read-file.ts';
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
  const put = async (kind: 'trash' | 'restore', ids: readonly MediaId[]): Promise<void> => {
    for (const id of ids) await callOperation(['media', kind], { id });
  };
  return {
    add: async (files, onProgress) => {
      const added: MediaId[] = [];
      const refused: string[] = [];
      for (const [index, file] of files.entries()) {
        try {
          const begun = new Date().toISOString();
          const record = await callOperation(['media', 'add'], { fileName: file.name, bytes: await readBase64(file) });
          // the same bytes again give the record that was there: undo must not take that away
          if (record.createdAt >= begun) added.push(record.id);
        } catch (error) {
          if (files.length === 1) notifyFailure(error);
          else refused.push(file.name);
        }
        onProgress(index + 1);
      }
      if (added.length > 0)
        notifyUndo(t('added', { count: added.length, name: files[0]?.name ?? '' }), () => put('trash', added));
      if (refused.length > 0) notifyDone(t('failedSome', { count: refused.length, names: refused.join(', ') }));
    },
    trash: (media, name) => {
      const free = media.filter(({ uses }) => uses === 0).map(({ id }) => id);
      const used = media.length - free.length;
      if (used > 0) notifyDone(t('inUse', { count: used }));
      if (free.length === 0) return;
      put('trash', free)
        .then(() => notifyUndo(t('trashed', { count: free.length, name }), () => put('restore', free)))
        .catch(notifyFailure);
    },
    restore: (ids, name) => {
      put('restore', ids)
        .then(() => notifyUndo(t('restored', { count: ids.length, name }), () => put('trash', ids)))
        .catch(notifyFailure);
    },
  };
}
