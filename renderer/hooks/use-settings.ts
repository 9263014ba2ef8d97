import type { UseQueryResult } from '@tanstack/react-query';
import type { Settings, StudioStatus } from '../../shared/contract/areas/studio.ts';
import { queryClient } from '../transport/query-client.ts';
import { useCommand } from './use-command.ts';
import { useRead } from './use-read.ts';

/** Settings of this machine; undefined until they are read. */
export function useSettings(): Settings | undefined {
  return useRead(['studio', 'settings']).data;
}

/** Changes settings of this machine and shows them at once. */
export function useChangeSettings(): (changes: Partial<Settings>) => void {
  const command = useCommand(['studio', 'changeSettings'], {
    onSuccess: (settings) => {
      queryClient.setQueryData(['studio', 'settings', null], settings);
    },
  });
  return (changes) => {
    command.mutate(changes);
  };
}

/** What is open, and how. */
export function useStatus(): UseQueryResult<StudioStatus> {
  return useRead(['studio', 'status']);
}

/** True when nothing can be changed: buttons that change are then disabled, with the reason in the banner. */
export function useReadOnly(): boolean {
  return useStatus().data?.access !== 'read-write';
}
