import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CardTemplate } from '../../../../shared/model/card-templates.ts';
import { templateName } from '../../../../shared/texts/cards.ts';
import { useRead } from '../../../hooks/use-read.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { BrandFields } from './BrandFields.tsx';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';
import { KeepTemplate } from './KeepTemplate.tsx';
import { TemplateLooks } from './TemplateLooks.tsx';
import { TemplateType } from './TemplateType.tsx';

export interface TemplateProps {
  readonly template: CardTemplate;
  readonly readOnly: boolean;
  readonly onChange: (template: CardTemplate) => void;
}

/** Which template, how it looks here, and what of that is kept. */
export function TemplatePanel({ template, readOnly, onChange }: TemplateProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const language = useLanguage();
  const { templates, brand } = useRead(['cards', 'templates']).data ?? { templates: [], brand: undefined };
  const choices = (isOwn: boolean) =>
    templates
      .filter(({ kind }) => (kind === 'own') === isOwn)
      .map(({ template: one, kind }) => {
        const name = templateName(one, language);
        return { value: one.id, label: kind === 'changed' ? t('changed', { name }) : name };
      });
  const groups = [
    { group: t('own'), items: choices(true) },
    { group: t('delivered'), items: choices(false) },
  ].filter(({ items }) => items.length > 0);
  return (
    <section className={classes['group']} aria-label={t('look')}>
      <Select
        size="xs"
        label={t('template')}
        allowDeselect={false}
        readOnly={readOnly}
        data={groups}
        value={template.id}
        onChange={(id) => {
          const chosen = templates.find((one) => one.template.id === id);
          if (chosen !== undefined) onChange(chosen.template);
        }}
      />
      <TemplateLooks template={template} readOnly={readOnly} onChange={onChange} />
      <details className={classes['more']}>
        <summary>{t('fonts')}</summary>
        <div className={classes['group']}>
          <TemplateType template={template} brand={brand} readOnly={readOnly} onChange={onChange} />
        </div>
      </details>
      {brand !== undefined && (
        <details className={classes['more']}>
          <summary>{t('brand')}</summary>
          <div className={classes['group']}>
            <BrandFields brand={brand} readOnly={readOnly} />
          </div>
        </details>
      )}
      {readOnly ? null : <KeepTemplate template={template} templates={templates} onChange={onChange} />}
    </section>
  );
}
