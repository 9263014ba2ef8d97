import { ActionIcon, Tooltip } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { type Utm, type UtmKey, utmKeys } from '../../../shared/model/utm.ts';
import { linkTexts } from '../../../shared/texts/links.ts';
import { placeholders } from '../../../shared/tracking/placeholders.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import classes from './links.module.css';

interface Props {
  readonly utm: Utm;
  /** What is inherited where nothing is set here; empty at the top. */
  readonly inherited: Utm;
  readonly readOnly: boolean;
  readonly onChange: (utm: Utm) => void;
}

/** The five templates of one level, each edited in place: set, left off on purpose, or inherited. */
export function UtmFields({ utm, inherited, readOnly, onChange }: Props): ReactElement {
  const t = useTexts(linksTexts);
  const words = useTexts(linkTexts);
  const without = (key: UtmKey): Utm => Object.fromEntries(Object.entries(utm).filter(([name]) => name !== key));
  return (
    <div className={classes['utm']}>
      {utmKeys.map((key) => {
        const above = inherited[key] ?? '';
        const own = utm[key];
        const label = words(`utm.${key}`);
        return (
          <div key={key} className={classes['utmRow']}>
            <InlineField
              label={`${label} (utm_${key})`}
              value={own ?? ''}
              maxLength={200}
              placeholder={own === '' ? t('leftOff') : above === '' ? t('notSet') : t('inherited', { value: above })}
              readOnly={readOnly}
              onSave={(value) => onChange(value.trim() === '' ? without(key) : { ...utm, [key]: value.trim() })}
            />
            {readOnly ? null : own === undefined && above !== '' ? (
              <button
                type="button"
                className={classes['textButton']}
                aria-label={t('clear', { key: label })}
                onClick={() => onChange({ ...utm, [key]: '' })}
              >
                {t('leaveOff')}
              </button>
            ) : own !== undefined && (above !== '' || own === '') ? (
              <Tooltip label={t('inherit', { key: label })}>
                <ActionIcon aria-label={t('inherit', { key: label })} onClick={() => onChange(without(key))}>
                  <IconRotate size={15} stroke={1.5} />
                </ActionIcon>
              </Tooltip>
            ) : null}
          </div>
        );
      })}
      <p className={classes['hint']}>
        {t('placeholders', { names: placeholders.map((name) => `{${name}}`).join(' ') })}
      </p>
    </div>
  );
}
