import type { CardPage } from '../model/card-pages.ts';
import { breakLines } from './break-lines.ts';
import type { CardLook, Face } from './card-look.ts';

/** What has the fonts at hand. */
export interface Measures {
  /** Width of a line at size 1; grows in proportion to the size. */
  readonly width: (text: string, face: Face) => number;
  /** Signs that no bundled font has, each once. */
  readonly lacking: (text: string) => readonly string[];
}

/** Some words in one look, before they are broken into lines. */
interface Run {
  readonly part: 'heading' | 'text';
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  /** Share of `largest`. */
  readonly share: number;
  /** Never smaller than this, pixels. */
  readonly least: number;
  readonly lineHeight: number;
  /** Before it, in sizes of its own letters; nothing before the first. */
  readonly gap: number;
  readonly isItem: boolean;
}

/** A line of words in its place within the block; `y` is the base line. */
export interface SetLine {
  readonly part: 'heading' | 'text';
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  readonly size: number;
  /** From the start of the block. */
  readonly x: number;
  readonly y: number;
  /** Whether it begins an item of a list: its mark stands before it. */
  readonly isMarked: boolean;
  /** Begins a paragraph, a heading or an item. */
  readonly begins: boolean;
}

export interface SetBlock {
  readonly lines: readonly SetLine[];
  readonly height: number;
  /** Pixels; null where there is no such text. */
  readonly headingSize: number | null;
  readonly textSize: number | null;
  /** Words that do not fit even in the smallest size; they have no lines. */
  readonly wordsOver: number;
}

/** Room of an item's mark, in sizes of its letters. */
const itemIndent = 1.1;
const step = 0.97;
const itemMark = /^\s*[•\-–*]\s+/u;

/** Sets the words of a page in the largest size, up to that of the template, in which they fit the box. */
export function setText(
  page: CardPage,
  look: CardLook,
  box: { readonly width: number; readonly height: number },
  measures: Measures,
): SetBlock {
  const runs = runsOf(page, look);
  const smallestScale = Math.min(1, ...runs.map(({ share, least }) => least / (share * look.largest)));
  for (let scale = 1; scale > smallestScale; scale *= step) {
    const set = setAt(runs, look, scale, box.width, measures);
    if (set.height <= box.height && !set.isCut) return withoutCut(set, 0);
  }
  const set = setAt(runs, look, smallestScale, box.width, measures);
  return set.height <= box.height ? withoutCut(set, 0) : clipped(set, box.height);
}

interface Attempt extends Omit<SetBlock, 'wordsOver'> {
  /** A word had to be cut between letters. */
  readonly isCut: boolean;
}

function withoutCut({ lines, height, headingSize, textSize }: Attempt, wordsOver: number): SetBlock {
  return { lines, height, headingSize, textSize, wordsOver };
}

/** As many whole lines as fit. */
function clipped(set: Attempt, height: number): SetBlock {
  const bottom = ({ y, size }: SetLine): number => y + size * 0.3;
  const first = set.lines.findIndex((line) => bottom(line) > height);
  const kept = first < 0 ? set.lines : set.lines.slice(0, first);
  const over = set.lines.slice(kept.length);
  const words = over.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const last = kept.at(-1);
  return withoutCut({ ...set, lines: kept, height: last === undefined ? 0 : bottom(last) }, words);
}

function setAt(runs: readonly Run[], look: CardLook, scale: number, width: number, measures: Measures): Attempt {
  const lines: SetLine[] = [];
  let [bottom, isCut] = [0, false];
  let [headingSize, textSize]: [number | null, number | null] = [null, null];
  for (const run of runs) {
    const size = Math.max(run.least, Math.round(run.share * look.largest * scale * 10) / 10);
    const indent = run.isItem ? size * itemIndent : 0;
    const widthOf = (text: string): number => measures.width(text, run.face) * size;
    // A trace of kerning at blanks is not measured.
    const room = (width - indent) * 0.995;
    const broken = breakLines(run.text, room, widthOf, run.part === 'heading' ? 'even' : 'whole');
    isCut ||= broken.cuts > 0;
    if (lines.length > 0) bottom += run.gap * size;
    for (const [index, text] of broken.lines.entries()) {
      lines.push({
        part: run.part,
        text,
        face: run.face,
        colour: run.colour,
        size,
        x: indent,
        y: bottom + size * (0.5 + run.lineHeight / 2 - 0.14),
        isMarked: run.isItem && index === 0,
        begins: index === 0,
      });
      bottom += size * run.lineHeight;
    }
    if (run.part === 'heading') headingSize = size;
    else textSize = size;
  }
  return { lines, height: bottom, headingSize, textSize, isCut };
}

/** What is set on a page of each kind, with sizes as shares of the largest. */
function runsOf({ kind, heading, text }: CardPage, look: CardLook): Run[] {
  const title = (share: number, gap = 0): Run[] =>
    paragraphs(heading).map((words): Run => ({
      part: 'heading',
      text: words,
      face: look.heading,
      colour: look.ink,
      share,
      gap,
      isItem: false,
      least: Math.round(look.smallest * 1.2),
      lineHeight: 1.14,
    }));
  const body = (share: number, colour = look.ink, face = look.text, lineHeight = 1.38): Run[] =>
    paragraphs(text).map((words, index): Run => {
      const isItem = itemMark.test(words);
      return {
        part: 'text',
        text: words.replace(itemMark, ''),
        face,
        colour,
        share,
        isItem,
        lineHeight,
        least: look.smallest,
        gap: index === 0 ? 0.75 : isItem ? 0.36 : 0.6,
      };
    });
  switch (kind) {
    case 'cover':
      return [...title(1), ...body(0.44)];
    case 'text':
      return [...title(0.6), ...body(heading.trim() === '' ? aloneShare(text) : 0.43)];
    case 'quote': {
      const said = body(0.58, look.ink, look.heading, 1.28);
      const source = title(0.38, 0.9).map((run) => ({
        ...run,
        face: look.text,
        colour: look.accentInk,
        least: look.smallest,
      }));
      return [...said, ...source];
    }
    case 'closing':
      return [...title(0.74), ...body(0.46, look.accentInk)];
  }
}

/** Few words on a card by themselves are said loud. */
function aloneShare(text: string): number {
  if (text.length <= 90) return 0.74;
  return text.length <= 180 ? 0.6 : 0.5;
}

function paragraphs(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replaceAll(/[^\P{Cc}\t]/gu, '').trim())
    .filter((line) => line !== '');
}
