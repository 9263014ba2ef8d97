import type { ReactNode } from 'react';
import { useTexts } from '../../texts.ts';
import { fileTexts } from './file-texts.ts';
import { useFieldWords } from './use-field-words.ts';
import type { MapPreviewItem } from './use-map-import.ts';
import classes from './files.module.css';

/** What would change of one channel or link, field by field, or why nothing does. */
export function PreviewDetails({ item }: { readonly item: MapPreviewItem }): ReactNode {
  const t = useTexts(fileTexts);
  const { fieldName, valueWords } = useFieldWords();
  if (item.reason !== null) return t(`reason.${item.reason}`);
  return (
    <ul className={classes['details']}>
      {item.fields.map(({ field, before, after }) => {
        const name = fieldName(item.what, field);
        const words = valueWords(field, after);
        return (
          <li key={field}>
            {item.kind === 'added'
              ? t('set', { field: name, after: words })
              : t('change', {
                  field: name,
                  before: before === '' ? t('empty') : valueWords(field, before),
                  after: words,
                })}
          </li>
        );
      })}
    </ul>
  );
}
