import type { ReactElement } from 'react';
import { useTexts } from '../../../texts.ts';
import { canvasTexts } from './canvas-texts.ts';
import classes from './canvas.module.css';

/** What the lines mean; of a master's routes while they are shown. */
export function CanvasLegend({ routes }: { readonly routes: boolean }): ReactElement {
  const t = useTexts(canvasTexts);
  const lines = routes ? (['carried', 'missing', 'wrong'] as const) : (['active', 'planned', 'broken'] as const);
  return (
    <ul className={classes['legend']} aria-label={t('legend')}>
      {lines.map((line) => (
        <li key={line}>
          <svg width="28" height="8" aria-hidden>
            <g className={classes['edge']} {...(routes ? { 'data-route': line } : { 'data-state': line })}>
              <path d="M1 4h26" className={classes['line']} />
            </g>
          </svg>
          {t(`legend.${line}`)}
        </li>
      ))}
    </ul>
  );
}
