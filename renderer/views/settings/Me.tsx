import { Select, Stack, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useDraft } from '../../hooks/use-draft.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useChangeSettings, useSettings, useStatus } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { settingsTexts } from './texts.ts';

/** Under which name work is recorded, and which person of the team that is. */
export function Me(): ReactElement | null {
  const t = useTexts(settingsTexts);
  const settings = useSettings();
  const change = useChangeSettings();
  const open = useStatus().data?.workspace != null; // oxlint-disable-line eqeqeq -- absent or null
  const people = useRead(['channels', 'people'], undefined, { enabled: open }).data ?? [];
  const saved = settings?.userName ?? '';
  const [name, setName] = useDraft(saved);
  if (settings === undefined) return null;
  const save = (): void => {
    if (name !== saved) change({ userName: name.trim() });
  };
  return (
    <Stack gap="lg">
      <TextInput
        label={t('userName')}
        description={t('userNameHelp')}
        value={name}
        maxLength={200}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      {open ? (
        <Select
          label={t('person')}
          description={t('personHelp')}
          placeholder={t('personNone')}
          clearable
          searchable
          value={settings.personId}
          data={people
            .filter((person) => person.archivedAt === null)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(personId) => {
            const person = people.find(({ id }) => id === personId);
            change({ personId, ...(person !== undefined && saved === '' ? { userName: person.name } : {}) });
          }}
        />
      ) : null}
    </Stack>
  );
}
