import type { ReactNode } from 'react';
import type { Confidence } from '../../../shared/platforms/platform-profile.ts';
import { confidenceName } from '../../../shared/texts/units.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { platformsTexts } from './texts.ts';
import classes from './platforms.module.css';

/** From sure to unsure. */
const levels: readonly Confidence[] = ['H', 'H2', 'M', 'L', 'U'];

/** What each level of reliability means and what it may do: one place for what every line names only by word. */
export function ConfidenceLegend({ id }: { readonly id: string }): ReactNode {
  const t = useTexts(platformsTexts);
  const language = useLanguage();
  return (
    <dl id={id} className={classes['legend']} aria-label={t('legend')}>
      {levels.map((level) => (
        <div key={level}>
          <dt className={classes['confidence']} data-confidence={level}>
            {confidenceName(level, language)}
          </dt>
          <dd>{t(`confidenceHelp.${level}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
