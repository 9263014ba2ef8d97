/** A run of an excerpt; `hit` where the search found something. */
export interface ExcerptRun {
  readonly text: string;
  readonly hit: boolean;
}

const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';

/** Takes an excerpt apart at the marks U+E000 and U+E001 that the search puts round each match. */
export function excerptRuns(excerpt: string): ExcerptRun[] {
  const runs: ExcerptRun[] = [];
  let hit = false;
  let text = '';
  const close = (): void => {
    if (text !== '') runs.push({ text, hit });
    text = '';
  };
  for (const character of excerpt) {
    if (character !== OPEN && character !== CLOSE) {
      text += character;
      continue;
    }
    close();
    hit = character === OPEN;
  }
  close();
  return runs;
}

/** The excerpt without marks, for names and labels. */
export function plainExcerpt(excerpt: string): string {
  return excerpt.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}
