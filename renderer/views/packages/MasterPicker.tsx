import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { asId } from '../../../shared/ids.ts';
import { useRead } from '../../hooks/use-read.ts';
import { callOperation } from '../../transport/operations.ts';
import { useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';

interface MasterPickerProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Masters by title. The core searches, so ten thousand of them are no burden here. */
export function MasterPicker({ chosen, onChange }: MasterPickerProps): ReactNode {
  const t = useTexts(packagesTexts);
  const [search, setSearch] = useState('');
  const [text] = useDebouncedValue(search, 150);
  const found = useRead(
    ['masters', 'list'],
    { filter: { text }, sort: text === '' ? 'updatedAt' : 'relevance', limit: 30 },
    { keepPrevious: true },
  ).data;
  const titles = useQueries({
    queries: chosen.map((id) => {
      const input = { id: asId('master', id) };
      return {
        queryKey: ['masters', 'get', input],
        queryFn: ({ signal }: { signal: AbortSignal }) => callOperation(['masters', 'get'], input, signal),
      };
    }),
  });
  const known = new Map<string, string>((found?.rows ?? []).map((row) => [row.id, row.title]));
  chosen.forEach((id, index) => known.set(id, titles[index]?.data?.title ?? known.get(id) ?? '…'));
  return (
    <MultiSelect
      label={t('masters')}
      placeholder={chosen.length === 0 ? t('mastersAll') : ''}
      searchable
      clearable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      data={[...known].map(([value, label]) => ({ value, label }))}
      value={[...chosen]}
      onChange={onChange}
    />
  );
}
