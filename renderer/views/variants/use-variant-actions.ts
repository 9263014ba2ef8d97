import type { VariantId } from '../../../shared/ids.ts';
import type { VariantState } from '../../../shared/model/variants.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.ts';
import { componentTexts } from '../../components/texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { useTexts } from '../../texts.ts';
import { variantsTexts } from './texts.ts';

export interface VariantActions {
  readonly trash: (ids: readonly VariantId[]) => void;
  /** Tries each; those that findings or their state hold back stay, and their number is told. */
  readonly changeState: (variants: readonly { id: VariantId; state: VariantState }[], to: VariantState) => void;
}

/** Changes several variants at once, and says so with a way back. */
export function useVariantActions(): VariantActions {
  const t = useTexts(variantsTexts);
  const states = useTexts(componentTexts);
  return {
    trash: (ids) => {
      each(ids, (id) => callOperation(['variants', 'trash'], { id })).then((done) => {
        if (done.length === 0) return;
        notifyUndo(t('trashed', { count: done.length }), () =>
          each(done, (id) => callOperation(['variants', 'restore'], { id })),
        );
      }, notifyFailure);
    },
    changeState: (variants, to) => {
      const moving = variants.filter(({ state }) => state !== to);
      each(moving, ({ id }) => callOperation(['variants', 'changeState'], { id, state: to })).then((done) => {
        const refused = moving.length - done.length;
        if (done.length > 0) {
          const message = t('changed', { count: done.length, state: states(`state.${to}`) });
          notifyUndo(message, () =>
            each(done, ({ id, state }) => callOperation(['variants', 'changeState'], { id, state })),
          );
        }
        if (refused > 0) notifyDone(t('refused', { count: refused }));
      }, notifyFailure);
    },
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
