import type { MasterId } from '../../../shared/ids.ts';
import { notifyUndo } from '../../components/notify.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { callOperation } from '../../transport/operations.ts';
import { useTexts } from '../../texts.ts';
import { mastersTexts } from './texts.ts';

type Move = 'archive' | 'unarchive' | 'trash' | 'restore';

const opposite = { archive: 'unarchive', unarchive: 'archive', trash: 'restore', restore: 'trash' } as const;
const words = { archive: 'archived', unarchive: 'unarchived', trash: 'trashed', restore: 'restored' } as const;

export interface MasterActions {
  readonly move: (move: Move, ids: readonly MasterId[], title: string) => void;
  readonly duplicate: (id: MasterId, title: string) => void;
}

/** Puts masters away and brings them back; each step says so and can be taken back. */
export function useMasterActions(): MasterActions {
  const t = useTexts(mastersTexts);
  const archive = useCommand(['masters', 'archive']);
  const unarchive = useCommand(['masters', 'unarchive']);
  const trash = useCommand(['masters', 'trash']);
  const restore = useCommand(['masters', 'restore']);
  const duplicate = useCommand(['masters', 'duplicate']);
  const commands = { archive, unarchive, trash, restore };
  return {
    move: (move, ids, title) => {
      commands[move].mutate(
        { ids: [...ids] },
        {
          onSuccess: ({ changed }) => {
            if (changed.length === 0) return;
            const message = t(words[move], { count: changed.length, title });
            notifyUndo(message, () => callOperation(['masters', opposite[move]], { ids: [...changed] }));
          },
        },
      );
    },
    duplicate: (id, title) => {
      duplicate.mutate(
        { id },
        {
          onSuccess: (copy) =>
            notifyUndo(t('duplicated', { title }), () => callOperation(['masters', 'trash'], { ids: [copy.id] })),
        },
      );
    },
  };
}
