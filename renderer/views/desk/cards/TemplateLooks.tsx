import { Checkbox, Select, Slider } from '@mantine/core';
import type { ReactElement } from 'react';
import { usualSizes } from '../../../../shared/cards/card-sizes.ts';
import { type CardTemplate, cardTemplateSchema, logoCornerSchema } from '../../../../shared/model/card-templates.ts';
import { ratioWords } from '../crop/crop-values.ts';
import { useFormat, useTexts } from '../../../texts.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';
import type { TemplateProps } from './TemplatePanel.tsx';

const { tone, ornament, align, place } = cardTemplateSchema.shape;
/** Choices of the same kind, in the order in which they are asked. */
const choices = {
  tone: tone.unwrap().options,
  ornament: ornament.unwrap().options,
  align: align.unwrap().options,
  place: place.unwrap().options,
} as const;

/** Size, tone, ornament, places, picture, logo and foot. */
export function TemplateLooks({ template, readOnly, onChange }: TemplateProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const format = useFormat();
  const change = (fields: Partial<CardTemplate>): void => onChange({ ...template, ...fields });
  const keyOf = ({ width, height }: CardTemplate['size']): string => `${width}x${height}`;
  const sizes = usualSizes.some(({ size }) => keyOf(size) === keyOf(template.size))
    ? usualSizes.map(({ size }) => size)
    : [template.size, ...usualSizes.map(({ size }) => size)];
  return (
    <>
      <Select
        size="xs"
        label={t('size')}
        allowDeselect={false}
        readOnly={readOnly}
        data={sizes.map((size) => ({ value: keyOf(size), label: t('sizeOf', { ...size, ratio: ratioWords(size) }) }))}
        value={keyOf(template.size)}
        onChange={(key) => change({ size: sizes.find((size) => keyOf(size) === key) ?? template.size })}
      />
      <div className={classes['pairs']}>
        {(['tone', 'ornament', 'align', 'place'] as const).map((field) => (
          <Select
            key={field}
            size="xs"
            label={t(field)}
            allowDeselect={false}
            readOnly={readOnly}
            data={choices[field].map((value) => ({ value, label: t(`${field}.${value}` as Parameters<typeof t>[0]) }))} // the keys are the options
            value={template[field]}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
        <Select
          size="xs"
          label={t('logoCorner')}
          allowDeselect={false}
          readOnly={readOnly}
          data={logoCornerSchema.options.map((value) => ({ value, label: t(`corner.${value}`) }))}
          value={template.logoCorner}
          onChange={(value) => change({ logoCorner: logoCornerSchema.catch(template.logoCorner).parse(value) })}
        />
      </div>
      <Checkbox
        size="xs"
        label={t('withPicture')}
        disabled={readOnly}
        checked={template.withPicture}
        onChange={(event) => change({ withPicture: event.currentTarget.checked })}
      />
      {template.withPicture && (
        <div>
          <span className={classes['label']} id="card-scrim">
            {t('scrim')}
          </span>
          <Slider
            size="sm"
            aria-labelledby="card-scrim"
            thumbProps={{ 'aria-labelledby': 'card-scrim' }}
            min={0}
            max={1}
            step={0.02}
            disabled={readOnly}
            label={(share) => format.percent(share)}
            value={template.scrim}
            onChange={(scrim) => change({ scrim })}
          />
        </div>
      )}
      <Checkbox
        size="xs"
        label={t('footHandle')}
        disabled={readOnly}
        checked={template.footHandle}
        onChange={(event) => change({ footHandle: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('footNumber')}
        disabled={readOnly}
        checked={template.footNumber}
        onChange={(event) => change({ footNumber: event.currentTarget.checked })}
      />
    </>
  );
}
