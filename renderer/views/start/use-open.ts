import type { StudioStatus } from '../../../shared/contract/areas/studio.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { queryClient } from '../../transport/query-client.ts';

/** Shows what was just opened. The start view has put the address to the overview; one chosen meanwhile is kept. */
export function enter(status: StudioStatus): void {
  queryClient.setQueryData(['studio', 'status', null], status);
}

interface Opening {
  readonly open: (folder: string, readOnly?: boolean) => void;
  readonly isPending: boolean;
  /** The folder that is open elsewhere, and who has it; reading is still possible then. */
  readonly held: { readonly folder: string; readonly error: Error } | null;
  readonly dismiss: () => void;
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'WORKSPACE_HELD';
}

/** Opens a workspace; one that is held elsewhere is offered for reading instead of a mere refusal. */
export function useOpen(): Opening {
  const command = useCommand(['studio', 'open'], { onSuccess: enter, onFailure: isHeld });
  const held =
    command.isError && isHeld(command.error) ? { folder: command.variables.folder, error: command.error } : null;
  return {
    open: (folder, readOnly = false) => {
      command.mutate({ folder, readOnly });
    },
    isPending: command.isPending,
    held,
    dismiss: command.reset,
  };
}
