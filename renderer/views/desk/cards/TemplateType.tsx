import { Checkbox, NumberInput, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { type Brand, cardFontSchema } from '../../../../shared/model/brand.ts';
import type { CardTemplate } from '../../../../shared/model/card-templates.ts';
import { useTexts } from '../../../texts.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';
import { Colour } from './Colour.tsx';
import type { TemplateProps } from './TemplatePanel.tsx';

const fonts = cardFontSchema.options;

/** Typefaces, sizes and colours; what is left empty follows the brand. */
export function TemplateType({
  template,
  brand,
  readOnly,
  onChange,
}: TemplateProps & { readonly brand: Brand | undefined }): ReactElement {
  const t = useTexts(cardDialogTexts);
  const change = (fields: Partial<CardTemplate>): void => onChange({ ...template, ...fields });
  const toned = { background: brand?.background, text: brand?.text, accent: brand?.accent };
  return (
    <>
      <div className={classes['pairs']}>
        {(['headingFont', 'textFont'] as const).map((field) => (
          <Select
            key={field}
            size="xs"
            label={t(field)}
            clearable={!readOnly}
            readOnly={readOnly}
            placeholder={t('fromBrand')}
            data={fonts.map((value) => ({ value, label: t(`font.${value}`) }))}
            value={template[field]}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
        <NumberInput
          size="xs"
          label={t('largest')}
          min={24}
          max={400}
          step={4}
          allowDecimal={false}
          clampBehavior="blur"
          readOnly={readOnly}
          value={template.largestText}
          onChange={(value) => isWithin(value, 24, 400) && change({ largestText: value })}
        />
        <NumberInput
          size="xs"
          label={t('smallest')}
          min={8}
          max={200}
          step={2}
          allowDecimal={false}
          clampBehavior="blur"
          readOnly={readOnly}
          value={template.smallestText}
          onChange={(value) => isWithin(value, 8, 200) && change({ smallestText: value })}
        />
        {(['background', 'text', 'accent'] as const).map((field) => (
          <Colour
            key={field}
            label={t(field === 'text' ? 'ink' : field)}
            value={template[field]}
            inherited={toned[field] ?? null}
            readOnly={readOnly}
            onChange={(colour) => change({ [field]: colour })}
          />
        ))}
      </div>
      <Checkbox
        size="xs"
        label={t('bold')}
        disabled={readOnly}
        checked={template.headingWeight === 600}
        onChange={(event) => change({ headingWeight: event.currentTarget.checked ? 600 : 400 })}
      />
    </>
  );
}

/** While one types, a number can be too small or no number yet. */
function isWithin(value: string | number, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
