import type { ReactElement } from 'react';
import type { IntakeLoss } from '../../../shared/contract/areas/intake.ts';
import { intakeLossText } from '../../../shared/texts/intake.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useLanguage, useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';
import classes from './intake.module.css';

/** What is changed or left behind, one sentence each. */
export function Losses({ losses }: { readonly losses: readonly IntakeLoss[] }): ReactElement {
  const t = useTexts(intakeViewTexts);
  const language = useLanguage();
  return (
    <section aria-label={t('losses')}>
      <SectionHeader title={t('losses')} />
      {losses.length === 0 ? (
        <p className={classes['help']}>{t('noLosses')}</p>
      ) : (
        <ul className={classes['losses']}>
          {losses.map((loss) => (
            <li key={loss.code}>{intakeLossText(language, loss)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
