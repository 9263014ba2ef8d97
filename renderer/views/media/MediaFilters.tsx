import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { type MediaKind, mediaKinds } from '../../../shared/media-kinds.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { kindTexts } from './kind-texts.ts';
import { mediaTexts } from './texts.ts';

/** What of the library is shown; null narrows nothing. */
export interface MediaFilter {
  readonly lacks: 'alt' | 'use' | 'rights' | null;
  readonly tag: string | null;
  readonly collection: string | null;
  readonly kind: MediaKind | null;
}

export const noFilter: MediaFilter = { lacks: null, tag: null, collection: null, kind: null };
const lacking = ['alt', 'rights', 'use'] as const;

interface FiltersProps {
  readonly filter: MediaFilter;
  readonly onChange: (filter: MediaFilter) => void;
}

/** Narrows the library: to what lacks something, to a tag, to a collection. */
export function MediaFilters({ filter, onChange }: FiltersProps): ReactNode {
  const t = useTexts(mediaTexts);
  const kinds = useTexts(kindTexts);
  const words = useRead(['media', 'words']).data;
  return (
    <>
      <Select
        aria-label={kinds('kind')}
        placeholder={kinds('kind')}
        size="xs"
        w={112}
        clearable
        data={mediaKinds.map((value) => ({ value, label: kinds(`kind.${value}`) }))}
        value={filter.kind}
        onChange={(value) => onChange({ ...filter, kind: mediaKinds.find((one) => one === value) ?? null })}
      />
      <Select
        aria-label={t('lacks')}
        placeholder={t('lacks')}
        size="xs"
        w={150}
        clearable
        data={lacking.map((value) => ({ value, label: t(`lacks.${value}`) }))}
        value={filter.lacks}
        onChange={(value) => onChange({ ...filter, lacks: lacking.find((one) => one === value) ?? null })}
      />
      {(['tag', 'collection'] as const).map((field) => {
        const known = words?.[`${field}s`] ?? [];
        // a filter that nothing can be chosen from is none
        return known.length === 0 && filter[field] === null ? null : (
          <Select
            key={field}
            aria-label={t(field)}
            placeholder={t(field)}
            size="xs"
            w={128}
            clearable
            searchable
            data={known.map(({ name, count }) => ({ value: name, label: `${name} (${count})` }))}
            value={filter[field]}
            onChange={(value) => onChange({ ...filter, [field]: value })}
          />
        );
      })}
    </>
  );
}
