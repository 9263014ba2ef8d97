import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { FolderField } from '../../components/FolderField.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { folderNameFor, joinPlace } from './folder-name.ts';
import { startTexts } from './texts.ts';
import { enter } from './use-open.ts';

/** Name, place and language of a new workspace. */
export function CreateWorkspace({ onCancel }: { readonly onCancel: () => void }): ReactElement {
  const t = useTexts(startTexts);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [language, setLanguage] = useState(useLanguage());
  const [tried, setTried] = useState(false);
  const configured = useSettings()?.workspaceFolder ?? '';
  const home = useRead(['studio', 'listFolders'], configured === '' ? {} : { folder: configured }).data?.folder ?? '';
  const place = chosen ?? home;
  const languageLabel = useId();
  const create = useCommand(['studio', 'create'], { onSuccess: enter });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || place === '') return;
    create.mutate({ folder: joinPlace(place, folderNameFor(name)), name, language });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <TextInput
          label={t('name')}
          placeholder={t('nameHint')}
          value={name}
          maxLength={200}
          data-autofocus
          error={tried && name.trim() === '' ? t('nameMissing') : undefined}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
        <FolderField
          label={t('place')}
          description={t('placeHint', {
            folder: folderNameFor(name.trim() === '' ? (t('nameHint').split(': ')[1] ?? '') : name),
          })}
          purpose="create"
          value={place}
          placeholder={tried && place === '' ? t('placeMissing') : ''}
          onChange={setChosen}
        />
        <div>
          <Text id={languageLabel} size="sm" fw={550} mb={2}>
            {t('language')}
          </Text>
          <SegmentedControl
            aria-labelledby={languageLabel}
            value={language}
            data={[
              { value: 'de', label: t('german') },
              { value: 'en', label: t('english') },
            ]}
            onChange={(value) => {
              setLanguage(value === 'en' ? 'en' : 'de');
            }}
          />
          <Text size="xs" c="var(--ink-2)" mt={4}>
            {t('languageHelp')}
          </Text>
        </div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('createNow')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
