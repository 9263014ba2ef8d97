import type { ReactElement } from 'react';
import { excerptRuns } from './list/excerpt.ts';

/** A line of a search hit with its matches marked: they stand between U+E000 and U+E001. */
export function Highlighted({ text }: { readonly text: string }): ReactElement {
  let offset = 0;
  return (
    <>
      {excerptRuns(text).map((run) => {
        const key = offset; // a place in the text is what tells equal runs apart
        offset += run.text.length;
        return run.hit ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>;
      })}
    </>
  );
}
