import { Button, Group, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';

interface WordFormProps {
  readonly label: string;
  /** Turns what was typed into what is inserted; null where it does not fit. */
  readonly read: (text: string) => string | null;
  readonly invalid: string;
  readonly suggestions?: readonly { readonly label: string; readonly text: string }[];
  readonly onInsert: (text: string) => void;
}

/** One line to type into, with suggestions to press. */
export function WordForm({ label, read, invalid, suggestions = [], onInsert }: WordFormProps): JSX.Element {
  const t = useTexts(editorTexts);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(false);
  return (
    <form
      style={{ width: '18rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const value = read(text);
        if (value === null) setProblem(true);
        else onInsert(value);
      }}
    >
      <Group gap="sm" wrap="nowrap" align="flex-end">
        <TextInput
          style={{ flex: 1 }}
          size="xs"
          label={label}
          data-autofocus
          spellCheck={false}
          value={text}
          error={problem ? invalid : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(false);
          }}
        />
        <Button type="submit" size="compact-sm">
          {t('insertAction')}
        </Button>
      </Group>
      {suggestions.length === 0 ? null : (
        <Group gap="xs" mt="sm">
          {suggestions.map((suggestion) => (
            <Button key={suggestion.text} size="compact-xs" variant="default" onClick={() => onInsert(suggestion.text)}>
              {suggestion.label}
            </Button>
          ))}
        </Group>
      )}
    </form>
  );
}
