import { Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { FolderField } from '../../components/FolderField.tsx';
import { useChangeSettings, useSettings } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { settingsTexts } from './texts.ts';

/** Where choosing begins, and where backups go as well. */
export function Folders(): ReactElement | null {
  const t = useTexts(settingsTexts);
  const settings = useSettings();
  const change = useChangeSettings();
  if (settings === undefined) return null;
  return (
    <Stack gap="lg">
      <FolderField
        label={t('exportFolder')}
        description={t('exportFolderHelp')}
        purpose="export"
        clearable
        value={settings.exportFolder}
        onChange={(exportFolder) => {
          change({ exportFolder });
        }}
      />
      <FolderField
        label={t('workspaceFolder')}
        description={t('workspaceFolderHelp')}
        purpose="create"
        clearable
        value={settings.workspaceFolder}
        onChange={(workspaceFolder) => {
          change({ workspaceFolder });
        }}
      />
      <FolderField
        label={t('backupFolder')}
        description={t('backupFolderHelp')}
        placeholder={t('backupFolderNone')}
        purpose="backup"
        clearable
        value={settings.backupFolder}
        onChange={(backupFolder) => {
          change({ backupFolder });
        }}
      />
    </Stack>
  );
}
