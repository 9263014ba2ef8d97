import type { Language } from '../model/common.ts';
import { sentenceRanges } from '../rich-text/split-sentences.ts';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const unbreakable =
  /https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}(?:\/\S*)?|(?<![\p{L}\p{N}])[@#＃][\p{L}\p{M}\p{N}_.@-]+/giu;

const wordSegmenter = new Intl.Segmenter('de', { granularity: 'word' });
const graphemeSegmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Sentences and lines of a paragraph, as ranges; no boundary lies inside an address, a mention or a hashtag. */
export function sentencePieces(text: string, language: Language): (TextRange & { lineStart: boolean })[] {
  const whole = wholeRanges(text);
  const pieces: (TextRange & { lineStart: boolean })[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const ranges = joinAcross(sentenceRanges(line, language), whole, offset);
    ranges.forEach((range, index) => pieces.push({ ...range, lineStart: index === 0 && offset > 0 }));
    offset += line.length + 1;
  }
  return pieces;
}

/** Ranges of `line` moved to the whole text, those joined whose boundary would cut something that must stay whole. */
function joinAcross(ranges: readonly TextRange[], whole: readonly TextRange[], offset: number): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const moved = { start: range.start + offset, end: range.end + offset };
    const last = joined.at(-1);
    if (last !== undefined && whole.some((one) => one.start < last.end && last.end < one.end)) {
      joined[joined.length - 1] = { start: last.start, end: moved.end };
    } else joined.push(moved);
  }
  return joined;
}

function wholeRanges(text: string): TextRange[] {
  return [...text.matchAll(unbreakable)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Cuts an over-long sentence into ranges of which each fits: after a blank if there is one, between words without blanks (CJK),
 * between characters only in a single endless word. The pieces come out about equally long, so that no last word stands alone.
 */
export function chunkRanges(text: string, fits: (text: string) => boolean): TextRange[] {
  const stops = stopsOf(text, fits);
  let from = 0;
  const chunks: TextRange[] = [];
  while (from < stops.length - 1) {
    const start = stops[from] ?? 0;
    const furthest = furthestStop(text, stops, from, fits);
    const isLast = furthest === stops.length - 1;
    const to = isLast ? furthest : evenStop(text, stops, from, furthest);
    chunks.push(trimRange(text, { start, end: stops[to] ?? text.length }));
    from = to;
  }
  return chunks.filter((chunk) => chunk.end > chunk.start);
}

function furthestStop(text: string, stops: readonly number[], from: number, fits: (text: string) => boolean): number {
  let to = from + 1;
  while (to + 1 < stops.length && fits(text.slice(stops[from], stops[to + 1]).trim())) to += 1;
  return to;
}

/** The stop nearest below the even share, where the rest still needs as many pieces as with the furthest stop. */
function evenStop(text: string, stops: readonly number[], from: number, furthest: number): number {
  const start = stops[from] ?? 0;
  const longest = (stops[furthest] ?? 0) - start;
  const rest = text.length - start;
  const share = rest / Math.ceil(rest / Math.max(1, longest));
  let to = furthest;
  while (to - 1 > from && (stops[to - 1] ?? 0) - start >= share) to -= 1;
  return to;
}

function trimRange(text: string, range: TextRange): TextRange {
  const piece = text.slice(range.start, range.end);
  const start = range.start + (piece.length - piece.trimStart().length);
  return { start, end: Math.max(start, range.start + piece.trimEnd().length) };
}

/** Offsets where a cut is allowed, first and last included. */
function stopsOf(text: string, fits: (text: string) => boolean): number[] {
  const whole = wholeRanges(text);
  const isFree = (offset: number) => !whole.some((range) => range.start < offset && offset < range.end);
  const stops = [0];
  const addAll = (offsets: readonly number[]) => offsets.filter(isFree).forEach((offset) => stops.push(offset));
  let start = 0;
  for (const blank of [...text.matchAll(/\s+/gu), null]) {
    const end = blank === null ? text.length : blank.index + blank[0].length;
    const word = text.slice(start, end);
    if (!fits(word.trim())) addAll(innerStops(word, fits).map((offset) => offset + start));
    addAll([end]);
    start = end;
  }
  return [...new Set(stops)].filter((stop) => stop < text.length).concat(text.length);
}

function innerStops(word: string, fits: (text: string) => boolean): number[] {
  const stops: number[] = [];
  for (const segment of wordSegmenter.segment(word)) {
    // A closing sign stays with the word before it.
    if (segment.index > 0 && (segment.isWordLike === true || !/^\p{P}/u.test(segment.segment)))
      stops.push(segment.index);
  }
  return [0, ...stops].flatMap((start, index) => {
    const span = word.slice(start, stops[index] ?? word.length);
    if (fits(span.trim())) return [start];
    return [...graphemeSegmenter.segment(span)].map((grapheme) => start + grapheme.index);
  });
}
