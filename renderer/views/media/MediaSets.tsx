import { TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import type { InputOf } from '../../transport/operations.ts';
import type { MediaRow } from './media-row.ts';
import { mediaTexts } from './texts.ts';

interface SetsProps {
  readonly media: MediaRow;
  readonly readOnly: boolean;
  readonly change: (fields: InputOf<'media', 'change'>['fields']) => void;
}

/** Own words to find the picture by, and the sets it belongs to; both offer what there is. */
export function MediaSets({ media, readOnly, change }: SetsProps): ReactNode {
  const t = useTexts(mediaTexts);
  const words = useRead(['media', 'words']).data;
  return (['tags', 'collections'] as const).map((field) => (
    <TagsInput
      key={field}
      label={t(field)}
      placeholder={media[field].length === 0 ? t(`${field}Hint`) : undefined}
      data={(words?.[field] ?? []).map(({ name }) => name)}
      value={media[field]}
      disabled={readOnly}
      maxTags={100}
      acceptValueOnBlur
      onChange={(values) => change({ [field]: values.map((value) => value.trim()).filter((value) => value !== '') })}
    />
  ));
}
