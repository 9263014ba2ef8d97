import type { ReactElement } from 'react';

/** What was last told to those who do not see it. */
export interface Said {
  readonly words: string;
  /** How many sentences were told: tells a repeated one from the one before. */
  readonly times: number;
}

export const nothingSaid: Said = { words: '', times: 0 };

/** The next sentence, be it the same as the one before. */
export function saying(before: Said, words: string): Said {
  return { words, times: before.times + 1 };
}

/**
 * Tells sentences to screen readers, one after the other. They speak only where a text changes: two regions take turns,
 * so that "moved back" is heard each time.
 */
export function Announcement({ said }: { readonly said: Said }): ReactElement {
  const turn = said.times % 2;
  return (
    <>
      <output className="visually-hidden">{turn === 0 ? said.words : ''}</output>
      <output className="visually-hidden">{turn === 1 ? said.words : ''}</output>
    </>
  );
}
