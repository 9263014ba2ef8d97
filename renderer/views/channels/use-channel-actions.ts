import type { ChannelId } from '../../../shared/ids.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.ts';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { channelsTexts } from './texts.ts';

export interface ChannelActions {
  readonly archive: (ids: readonly ChannelId[], name: string) => void;
  readonly unarchive: (ids: readonly ChannelId[], name: string) => void;
  /** Puts the channels in a new order; `before` is what undo brings back. */
  readonly reorder: (ids: readonly ChannelId[], before: readonly ChannelId[], name: string) => void;
}

/** Puts channels away, brings them back and orders them, each with a way back. */
export function useChannelActions(): ChannelActions {
  const t = useTexts(channelsTexts);
  const put = async (kind: 'archive' | 'unarchive', ids: readonly ChannelId[]): Promise<void> => {
    for (const id of ids) await callOperation(['channels', kind], { id });
  };
  const act = (work: Promise<unknown>, message: string, undo: () => Promise<unknown>): void => {
    work.then(() => notifyUndo(message, undo)).catch(notifyFailure);
  };
  return {
    archive: (ids, name) =>
      act(put('archive', ids), t('archivedDone', { count: ids.length, name }), () => put('unarchive', ids)),
    unarchive: (ids, name) =>
      act(put('unarchive', ids), t('unarchivedDone', { count: ids.length, name }), () => put('archive', ids)),
    reorder: (ids, before, name) =>
      act(callOperation(['channels', 'reorder'], { ids: [...ids] }), t('reordered', { name }), () =>
        callOperation(['channels', 'reorder'], { ids: [...before] }),
      ),
  };
}
