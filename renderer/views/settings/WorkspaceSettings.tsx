import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useAction } from '../../actions/use-actions.ts';
import { notifyDone } from '../../components/notify.ts';
import { useFolderChooser } from '../../components/use-folder-chooser.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useReadOnly, useStatus } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { folderNameFor, joinPlace } from '../start/folder-name.ts';
import { Choice } from './Appearance.tsx';
import classes from './settings.module.css';
import { settingsTexts } from './texts.ts';

/** Name, language and zone of the workspace, and where it lies. */
export function WorkspaceSettings(): ReactElement | null {
  const t = useTexts(settingsTexts);
  const readOnly = useReadOnly();
  const workspace = useStatus().data?.workspace ?? null;
  const change = useCommand(['studio', 'changeWorkspace']);
  const saved = workspace?.name ?? '';
  const [name, setName] = useDraft(saved);
  if (workspace === null) return null;
  const save = (): void => {
    if (name.trim() !== '' && name !== saved) change.mutate({ name: name.trim() });
  };
  return (
    <Stack gap="lg">
      <Text size="sm" c="var(--ink-2)">
        {t('shared')}
      </Text>
      <TextInput
        label={t('name')}
        value={name}
        maxLength={200}
        readOnly={readOnly}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      <Choice<'de' | 'en'>
        label={t('contentLanguage')}
        value={workspace.language}
        options={[
          { value: 'de', label: t('contentGerman') },
          { value: 'en', label: t('contentEnglish') },
        ]}
        onChange={(language) => {
          change.mutate({ language });
        }}
      />
      <Select
        label={t('timeZone')}
        description={t('timeZoneHelp')}
        searchable
        allowDeselect={false}
        disabled={readOnly}
        value={workspace.timeZone}
        data={[...new Set([workspace.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]}
        limit={60}
        onChange={(timeZone) => {
          if (timeZone !== null) change.mutate({ timeZone });
        }}
      />
      <Place folder={workspace.folder} name={workspace.name} />
    </Stack>
  );
}

function Place({ folder, name }: { readonly folder: string; readonly name: string }): ReactElement {
  const t = useTexts(settingsTexts);
  const canShow = useStatus().data?.shell.canOpenFolders === true;
  const { choose, dialog } = useFolderChooser();
  const show = useCommand(['studio', 'openFolder']);
  const close = useAction('workspace.close');
  const copy = useCommand(['studio', 'copy'], {
    onSuccess: (result) => {
      notifyDone(t('copied', { folder: result.folder }));
    },
  });
  const move = useCommand(['studio', 'move'], {
    onSuccess: (status) => {
      notifyDone(t('moved', { folder: status.workspace?.folder ?? '' }));
    },
  });
  return (
    <div>
      <Text size="sm" fw={550}>
        {t('folder')}
      </Text>
      <p className={classes['path']}>{folder}</p>
      <Group gap="sm" mt="sm">
        {canShow ? (
          <Button
            variant="default"
            onClick={() => {
              show.mutate({ folder });
            }}
          >
            {t('openFolder')}
          </Button>
        ) : null}
        <Button
          variant="default"
          loading={copy.isPending}
          title={t('copyHelp')}
          onClick={() => {
            choose('create', (to) => {
              copy.mutate({ to: joinPlace(to, folderNameFor(name)) });
            });
          }}
        >
          {t('copy')}
        </Button>
        <Button
          variant="default"
          loading={move.isPending}
          title={t('moveHelp')}
          onClick={() => {
            choose(
              'create',
              (to) =>
                void flushAll().then(() => {
                  move.mutate({ to: joinPlace(to, folderNameFor(name)) });
                }),
            );
          }}
        >
          {t('move')}
        </Button>
        <Button variant="default" onClick={() => close?.run()}>
          {t('close')}
        </Button>
      </Group>
      {dialog}
    </div>
  );
}
