import type { SubtitleFormat } from './subtitles.ts';

interface ReadText {
  readonly text: string;
  readonly tags: number;
  readonly places: number;
}

/** The text of one subtitle in our own form, with how many tags and placements were left out. */
export function readCueText(lines: readonly string[], format: SubtitleFormat): ReadText {
  let tags = 0;
  let places = 0;
  const drop = (): string => {
    tags += 1;
    return '';
  };
  const text = lines
    .map((line) => {
      if (format === 'vtt') return decode(line.replace(/<[^>]*>/g, (tag) => keptTag(tag) ?? drop()));
      const placed = line.replace(/\{\\an?\d+\}/gi, () => {
        places += 1;
        return '';
      });
      return placed
        .replace(/<(\/?)([biu])>/gi, (_, slash: string, name: string) => `<${slash}${name.toLowerCase()}>`)
        .replace(/<\/?font(?:\s[^>]*)?>/gi, drop);
    })
    .map((line) => line.trim())
    .filter((line) => line.replace(/<\/?[biu]>/g, '') !== '')
    .join('\n');
  return { text, tags, places };
}

/** `<b>`, `<i>`, `<u>`, with whatever class they carry; null for every other tag. */
function keptTag(tag: string): string | null {
  const found = /^<(\/?)([biu])(?:\.[^>]*)?>$/.exec(tag);
  return found === null ? null : `<${found[1] ?? ''}${found[2] ?? ''}>`;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
};

function decode(text: string): string {
  return text.replace(/&([a-z]{2,4});/g, (whole, name: string) => entities[name] ?? whole);
}
