import { useLocation } from 'wouter';
import type { StudioStatus } from '../../../shared/contract/areas/studio.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { queryClient } from '../../transport/query-client.ts';

/** Shows what was just opened, at its overview. */
export function useEnter(): (status: StudioStatus) => void {
  const [, navigate] = useLocation();
  return (status) => {
    queryClient.setQueryData(['studio', 'status', null], status);
    navigate('/', { replace: true });
  };
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
  const enter = useEnter();
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
