import type { VariantId } from '../../../shared/ids.ts';
import type { VariantState } from '../../../shared/model/variants.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.ts';
import { componentTexts } from '../../components/texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { useTexts } from '../../texts.ts';
import { variantsTexts } from './texts.ts';

interface Stated {
  readonly id: VariantId;
  readonly state: VariantState;
}

export interface VariantActions {
  readonly trash: (ids: readonly VariantId[]) => void;
  /** Tries each; those that findings or their state hold back stay, and their number is told. */
  readonly changeState: (variants: readonly Stated[], to: VariantState) => void;
}

/** Changes several variants at once, and says so with a way back. */
export function useVariantActions(): VariantActions {
  const t = useTexts(variantsTexts);
  const states = useTexts(componentTexts);
  const trash = async (ids: readonly VariantId[]): Promise<void> => {
    const done = await each(ids, (id) => callOperation(['variants', 'trash'], { id }));
    if (done.length === 0) return;
    const undo = (): Promise<unknown> => each(done, (id) => callOperation(['variants', 'restore'], { id }));
    notifyUndo(t('trashed', { count: done.length }), undo);
  };
  const changeState = async (variants: readonly Stated[], to: VariantState): Promise<void> => {
    const moving = variants.filter(({ state }) => state !== to);
    const done = await each(moving, ({ id }) => callOperation(['variants', 'changeState'], { id, state: to }));
    if (done.length > 0) {
      const undo = (): Promise<unknown> =>
        each(done, ({ id, state }) => callOperation(['variants', 'changeState'], { id, state }));
      notifyUndo(t('changed', { count: done.length, state: states(`state.${to}`) }), undo);
    }
    const refused = moving.length - done.length;
    if (refused > 0) notifyDone(t('refused', { count: refused }));
  };
  return {
    trash: (ids) => void trash(ids).catch(notifyFailure),
    changeState: (variants, to) => void changeState(variants, to).catch(notifyFailure),
  };
}

/** One after the other, because each is a commit of its own; gives back those that went through. */
async function each<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<T[]> {
  const done: T[] = [];
  for (const item of items) {
    try {
      await act(item);
      done.push(item);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return done;
}

function isRefusal(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'NOT_READY' || code === 'WRONG_STATE';
}
