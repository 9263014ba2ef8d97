import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../texts.ts';
import { listTexts } from './texts.ts';

/** Full-text search of a list; asks 150 ms after the last key, at once on Enter and when it is emptied. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const t = useTexts(listTexts);
  const [typed, setTyped] = useState(value);
  const later = useDebouncedCallback(onChange, 150);
  // a value that changed elsewhere, such as by a saved view, shows here
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const set = (text: string): void => {
    setTyped(text);
    if (text === '') {
      later.cancel();
      onChange('');
    } else later(text);
  };
  return (
    <TextInput
      size="xs"
      w={200}
      type="search"
      aria-label={t('searchIn', { label })}
      placeholder={t('search')}
      leftSection={<IconSearch size={15} stroke={1.5} aria-hidden />}
      value={typed}
      onChange={(event) => set(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') later.flush();
        if (event.key === 'Escape' && typed !== '') {
          event.stopPropagation();
          set('');
        }
      }}
      rightSection={
        typed === '' ? null : <CloseButton size="xs" aria-label={t('clearSearch')} onClick={() => set('')} />
      }
    />
  );
}
