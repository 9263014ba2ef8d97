import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { OutputOf } from '../../transport/operations.ts';
import { useAction } from '../../actions/use-actions.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { notifyDone } from '../../components/notify.ts';
import { useFolderChooser } from '../../components/use-folder-chooser.tsx';
import { frameTexts } from '../../frame/texts.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useStatus } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { queryClient } from '../../transport/query-client.ts';
import { folderNameFor, joinPlace } from '../start/folder-name.ts';
import classes from './settings.module.css';
import { settingsTexts } from './texts.ts';

type Backup = OutputOf<'care', 'backups'>[number];

function refresh(): void {
  void queryClient.invalidateQueries({ queryKey: ['care', 'backups'] });
  void queryClient.invalidateQueries({ queryKey: ['studio', 'status'] });
}

/** What was backed up when, one more now, and the way back into a new folder. */
export function Backups(): ReactElement {
  const t = useTexts(settingsTexts);
  const frame = useTexts(frameTexts);
  const format = useFormat();
  const backups = useRead(['care', 'backups']);
  const canBackUp = useAction('workspace.back-up')?.isEnabled === true;
  const { choose, dialog } = useFolderChooser();
  const backUp = useCommand(['care', 'backUp'], {
    onSuccess: ({ documents }) => {
      refresh();
      notifyDone(frame('backedUp', { count: documents, number: format.number(documents) }));
    },
  });
  return (
    <Stack gap="md">
      <Text size="sm" c="var(--ink-2)">
        {t('backupsHelp')}
      </Text>
      <Group gap="sm">
        <Button
          loading={backUp.isPending}
          disabled={!canBackUp}
          onClick={() => {
            backUp.mutate({});
          }}
        >
          {t('backUpNow')}
        </Button>
        <Button
          variant="default"
          disabled={!canBackUp || backUp.isPending}
          onClick={() => {
            choose('backup', (place) => {
              backUp.mutate({ place });
            });
          }}
        >
          {t('backUpElsewhere')}
        </Button>
      </Group>
      {backups.isError ? <ErrorState error={backups.error} onRetry={() => void backups.refetch()} /> : null}
      {backups.data?.length === 0 ? <Text size="sm">{t('noBackups')}</Text> : null}
      {backups.data !== undefined && backups.data.length > 0 ? <BackupTable backups={backups.data} /> : null}
      {dialog}
    </Stack>
  );
}

function BackupTable({ backups }: { readonly backups: readonly Backup[] }): ReactElement {
  const t = useTexts(settingsTexts);
  const format = useFormat();
  const name = useStatus().data?.workspace?.name ?? '';
  const { choose, dialog } = useFolderChooser();
  const restore = useCommand(['care', 'restore'], {
    onSuccess: ({ folder, documents }) => {
      notifyDone(t('restored', { folder, count: documents, number: format.number(documents) }));
    },
  });
  const causes: Readonly<Record<string, string>> = {
    manual: t('cause.manual'),
    automatic: t('cause.automatic'),
    migration: t('cause.migration'),
  };
  return (
    <div className={classes['scroll']}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('when')}</Table.Th>
            <Table.Th>{t('cause')}</Table.Th>
            <Table.Th>{t('size')}</Table.Th>
            <Table.Th>{t('checked')}</Table.Th>
            <Table.Th>
              <span className="visually-hidden">{t('restore')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {backups.map((backup) => (
            <Table.Tr key={backup.place}>
              <Table.Td title={backup.place}>{format.moment(backup.at)}</Table.Td>
              <Table.Td>{causes[backup.cause] ?? backup.cause}</Table.Td>
              <Table.Td className="tabular">{format.bytes(backup.bytes)}</Table.Td>
              <Table.Td>
                <span className={classes['mark']} data-ok={backup.verified}>
                  {backup.verified ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
                  {t(backup.verified ? 'yes' : 'no')}
                </span>
              </Table.Td>
              <Table.Td ta="right">
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={restore.isPending && restore.variables.backup === backup.place}
                  aria-label={t('restoreNamed', { when: format.moment(backup.at) })}
                  onClick={() => {
                    const copy = `${name} ${backup.at.slice(0, 16).replaceAll(/[:T]/g, '-')}`;
                    choose('create', (place) => {
                      restore.mutate({ backup: backup.place, folder: joinPlace(place, folderNameFor(copy)) });
                    });
                  }}
                >
                  {t('restore')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {dialog}
    </div>
  );
}
