import type { ReactElement } from 'react';
import { excerptRuns } from './list/excerpt.ts';

/** A line of a search hit with its matches marked: they stand between U+E000 and U+E001. */
export function Highlighted({ text }: { readonly text: string }): ReactElement {
  const runs = excerptRuns(text).map((run, index) => ({ ...run, key: index }));
  return (
    <>{runs.map((run) => (run.hit ? <mark key={run.key}>{run.text}</mark> : <span key={run.key}>{run.text}</span>))}</>
  );
}
