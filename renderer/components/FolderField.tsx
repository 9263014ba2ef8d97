import { Button, Group, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useDraft } from '../hooks/use-draft.ts';
import { useTexts } from '../texts.ts';
import { folderTexts } from './folder-texts.ts';
import { useFolderChooser } from './use-folder-chooser.tsx';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** Empty is the program's own choice. */
  readonly value: string;
  readonly placeholder?: string;
  readonly purpose: 'open' | 'create' | 'export' | 'backup';
  readonly onChange: (folder: string) => void;
  /** Offers the way back to the program's own choice. */
  readonly clearable?: boolean;
}

/** A folder that is typed or chosen. */
export function FolderField({
  label,
  description,
  value,
  placeholder,
  purpose,
  onChange,
  clearable = false,
}: Props): ReactElement {
  const t = useTexts(folderTexts);
  const [typed, setTyped] = useDraft(value);
  const { choose, dialog } = useFolderChooser();
  const save = (): void => {
    if (typed !== value) onChange(typed.trim());
  };
  return (
    <Group align="flex-end" gap="sm" wrap="nowrap">
      <TextInput
        flex={1}
        label={label}
        description={description}
        placeholder={placeholder ?? t('clear')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      <Button
        variant="default"
        aria-label={`${label}: ${t('choose')}`}
        onClick={() => {
          choose(purpose, onChange, value);
        }}
      >
        {t('choose')}
      </Button>
      {clearable && value !== '' ? (
        <Button
          variant="subtle"
          onClick={() => {
            onChange('');
          }}
        >
          {t('clear')}
        </Button>
      ) : null}
      {dialog}
    </Group>
  );
}
