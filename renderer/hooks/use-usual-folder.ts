import { useRead } from './use-read.ts';
import { useSettings } from './use-settings.ts';

/** Where files that people hand on go on this machine: as set, otherwise where folders begin. */
export function useUsualFolder(): string {
  const set = useSettings()?.exportFolder ?? '';
  const start = useRead(['studio', 'listFolders'], {}, { enabled: set === '' }).data?.folder ?? '';
  return set === '' ? start : set;
}
