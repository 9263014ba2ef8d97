import { IconHistory } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../texts.ts';
import classes from './OutdatedMark.module.css';
import { componentTexts } from './texts.ts';

/** The master changed after this variant was adapted: icon and word. */
export function OutdatedMark(): ReactElement {
  const t = useTexts(componentTexts);
  return (
    <span className={classes['mark']} title={t('outdatedHint')}>
      <IconHistory size={12} stroke={2} aria-hidden />
      {t('outdated')}
    </span>
  );
}
