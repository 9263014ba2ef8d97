import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FormatDescription } from '../../../shared/contract/areas/formats.ts';
import { formatFamilies } from '../../../shared/formats/out-format.ts';
import { formatName } from '../../../shared/texts/format-words.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { formatTexts } from './format-texts.ts';

interface Props {
  readonly formats: readonly FormatDescription[];
  /** Null is the package of this program. */
  readonly chosen: string | null;
  readonly onChange: (formatId: string | null) => void;
}

const packageValue = 'package';

/** A package to publish by hand, or the format of another program, by the kind of program. */
export function FormatSelect({ formats, chosen, onChange }: Props): ReactNode {
  const t = useTexts(formatTexts);
  const language = useLanguage();
  const groups = formatFamilies.map((family) => ({
    group: t(`family.${family}`),
    items: formats
      .filter((format) => format.family === family)
      .map((format) => ({ value: format.id, label: formatName(format, language) })),
  }));
  return (
    <Select
      label={t('as')}
      allowDeselect={false}
      searchable
      maxDropdownHeight={420}
      data={[{ group: t('packageGroup'), items: [{ value: packageValue, label: t('package') }] }, ...groups]}
      value={chosen ?? packageValue}
      onChange={(value) => onChange(value === packageValue ? null : value)}
    />
  );
}
