import type { ReactElement } from 'react';
import { useTexts } from '../texts.ts';
import classes from './states.module.css';
import { componentTexts } from './texts.ts';

interface BarProps {
  readonly width: string | number;
  readonly height?: number;
}

/** One quiet bar in the size of what comes. It appears only after 300 ms, so that fast answers do not flicker. */
export function SkeletonBar({ width, height = 12 }: BarProps): ReactElement {
  return <div className={classes['bar']} style={{ width, height }} />;
}

interface RowsProps {
  readonly rows?: number;
  /** Height of a row in pixels, the same as in the list that comes. */
  readonly rowHeight?: number;
}

const widths = ['46%', '32%', '54%', '38%', '50%', '28%'];

/** Lines of a list that is under way. */
export function SkeletonRows({ rows = 8, rowHeight = 44 }: RowsProps): ReactElement {
  const t = useTexts(componentTexts);
  return (
    <output className={classes['rows']} aria-busy aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes['row']} style={{ height: rowHeight }}>
          <SkeletonBar width={widths[index % widths.length] ?? '40%'} />
        </div>
      ))}
    </output>
  );
}

/** Paragraphs of a text that is under way. */
export function SkeletonText({ lines = 6 }: { readonly lines?: number }): ReactElement {
  const t = useTexts(componentTexts);
  return (
    <output aria-busy aria-label={t('loading')} style={{ display: 'grid', gap: 12 }}>
      {Array.from({ length: lines }, (_, index) => (
        <SkeletonBar key={index} width={index === lines - 1 ? '60%' : '100%'} height={14} />
      ))}
    </output>
  );
}
