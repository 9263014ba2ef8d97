import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat, useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import type { ExportState } from './use-export.ts';
import classes from './packages.module.css';

interface Props {
  readonly state: ExportState & { readonly kind: 'running' };
  readonly onCancel: () => void;
}

/** How far an export is, and the way out of it. */
export function ExportRunning({ state, onCancel }: Props): ReactNode {
  const t = useTexts(packagesTexts);
  const format = useFormat();
  return (
    <div className={classes['running']}>
      <output>{t('exporting')}</output>
      <Progress value={state.of === 0 ? 0 : (100 * state.done) / state.of} size={6} aria-label={t('exporting')} />
      <span className={classes['runningFile']}>
        {t('exportingFile', { done: format.number(state.done), of: format.number(state.of), path: state.path })}
      </span>
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
