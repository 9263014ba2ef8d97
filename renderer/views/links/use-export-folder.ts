import { useState } from 'react';
import { useRead } from '../../hooks/use-read.ts';
import { useSettings } from '../../hooks/use-settings.ts';

/** The folder files go into: the one chosen here, else that of the settings, else where choosing would begin. */
export function useExportFolder(): readonly [folder: string, choose: (folder: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const settings = useSettings();
  const set = settings?.exportFolder;
  const start = useRead(['studio', 'listFolders'], {}, { enabled: set === '' }).data?.folder ?? '';
  return [chosen ?? (set === undefined || set === '' ? start : set), setChosen];
}
