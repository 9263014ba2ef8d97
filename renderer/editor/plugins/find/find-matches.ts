export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

export interface TextMatch {
  readonly start: number;
  readonly end: number;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

function isWholeWord(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).at(-1);
  const after = text.slice(end).at(0);
  return (before === undefined || !wordCharacter.test(before)) && (after === undefined || !wordCharacter.test(after));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Places of `wanted` in `text`, not overlapping. The search is for exactly these characters, never a pattern. */
export function findMatches(text: string, wanted: string, options: FindOptions): TextMatch[] {
  if (wanted === '') return [];
  const pattern = new RegExp(escaped(wanted), options.matchCase ? 'gu' : 'giu');
  const matches: TextMatch[] = [];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (!options.wholeWord || isWholeWord(text, match.index, end)) matches.push({ start: match.index, end });
  }
  return matches;
}
