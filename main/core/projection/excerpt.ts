import type { SearchTerm } from './search-terms.ts';

/** Around matches in an excerpt: private-use signs that no text of a person contains. */
const matchStart = '\uE000';
const matchEnd = '\uE001';

/** Characters of text around the first match. */
const before = 40;
const length = 160;

/** A piece of the first text with a match, its matches marked; the beginning of the first text when nothing matches. */
export function excerptOf(texts: readonly string[], terms: readonly SearchTerm[]): string {
  const spellings = terms.flatMap((term) => term.spellings).map(fold);
  for (const text of texts) {
    const matches = matchesIn(text, spellings);
    if (matches.length > 0) return cut(text, matches);
  }
  return cut(texts.find((text) => text !== '') ?? '', []);
}

type Span = readonly [start: number, end: number];

/** Lower case, without accents, one unit for each unit of the text, so that positions stay the same. */
function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const bare = unit.normalize('NFD').toLowerCase();
    folded += bare.length === 0 ? unit : bare.charAt(0);
  }
  return folded;
}

function matchesIn(text: string, spellings: readonly string[]): Span[] {
  const folded = fold(text);
  const spans: Span[] = [];
  for (const spelling of new Set(spellings)) {
    if (spelling === '') continue;
    for (let at = folded.indexOf(spelling); at >= 0 && spans.length < 200; at = folded.indexOf(spelling, at + 1))
      spans.push([at, at + spelling.length]);
  }
  return joined(spans.sort((left, right) => left[0] - right[0]));
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])];
    else result.push(span);
  }
  return result;
}

function cut(text: string, matches: readonly Span[]): string {
  const first = matches[0]?.[0] ?? 0;
  const start = wordBorder(text, Math.max(0, first - before));
  const end = Math.min(text.length, Math.max(start + length, matches[0]?.[1] ?? 0));
  let excerpt = start > 0 ? '… ' : '';
  let at = start;
  for (const [from, to] of matches) {
    if (to > end) break;
    excerpt += text.slice(at, from) + matchStart + text.slice(from, to) + matchEnd;
    at = to;
  }
  excerpt += text.slice(at, end) + (end < text.length ? ' …' : '');
  return excerpt.replaceAll(/\s+/g, ' ').trim();
}

/** The beginning of the next word, unless it is far: no half words and no half surrogate pairs in front. */
function wordBorder(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + before).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}
