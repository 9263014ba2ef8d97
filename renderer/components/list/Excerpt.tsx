import type { ReactNode } from 'react';
import { excerptRuns } from './excerpt.ts';
import classes from './list.module.css';

/** Where a search found something, its matches marked. */
export function Excerpt({ text }: { readonly text: string }): ReactNode {
  return <div className={classes['excerpt']}>{markedRuns(text)}</div>;
}

/** The runs of an excerpt as elements; a place in the text is what tells equal runs apart. */
function markedRuns(text: string): ReactNode[] {
  let offset = 0;
  return excerptRuns(text).map((run) => {
    const key = offset;
    offset += run.text.length;
    return run.hit ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>;
  });
}
