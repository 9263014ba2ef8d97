import { TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../texts.ts';
import { peopleTexts } from './texts.ts';

interface Props {
  readonly onAdd: (name: string) => void;
  readonly onCancel: () => void;
}

/** The line appears because somebody wants to type into it. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

/** The line in which a new person begins: the name first, the rest in place afterwards. */
export function NewPerson({ onAdd, onCancel }: Props): ReactElement {
  const t = useTexts(peopleTexts);
  const [name, setName] = useState('');
  return (
    <tr>
      <td colSpan={6}>
        <TextInput
          aria-label={`${t('newPerson')}: ${t('name')}`}
          placeholder={t('name')}
          maw={320}
          value={name}
          maxLength={200}
          ref={focusOnce}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
          onBlur={() => {
            if (name.trim() === '') onCancel();
            else onAdd(name.trim());
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </td>
    </tr>
  );
}
