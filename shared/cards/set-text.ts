import type { CardPage } from '../model/card-pages.ts';
import { breakLines } from './break-lines.ts';
import type { CardLook, Face } from './card-look.ts';
import { type Run, runsOf } from './page-runs.ts';

/** What has the fonts at hand. */
export interface Measures {
  /** Width of a line at size 1; grows in proportion to the size. */
  readonly width: (text: string, face: Face) => number;
  /** Signs that no bundled font has, each once. */
  readonly lacking: (text: string) => readonly string[];
}

/** A line of words in its place within the block; `y` is the base line. */
export interface SetLine {
  readonly part: 'heading' | 'text';
  /** With the blank at which it ends, if it does. */
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  readonly size: number;
  /** From the start of the block. */
  readonly x: number;
  readonly y: number;
  /** Whether it belongs to an item of a list, and what stands before its first line. */
  readonly isItem: boolean;
  readonly mark: string | null;
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

/** Each size tried is so much of the one before. */
const step = 0.97;

/** Sets the words of a page in the largest size, up to that of the template, in which they fit the box. */
export function setText(
  page: CardPage,
  look: CardLook,
  box: { readonly width: number; readonly height: number },
  measures: Measures,
): SetBlock {
  const runs = runsOf(page, look);
  const smallestScale = Math.min(1, ...runs.map(({ share, least }) => least / (share * look.largest)));
  // What does not fit in the smallest size fits in none.
  const smallest = setAt(runs, look, smallestScale, box.width, measures);
  if (smallest.height > box.height) return clipped(smallest, box.height);
  if (smallest.isCut) return withoutCut(smallest, 0);
  for (let scale = 1; scale > smallestScale; scale *= step) {
    const set = setAt(runs, look, scale, box.width, measures);
    if (set.height <= box.height && !set.isCut) return withoutCut(set, 0);
  }
  return withoutCut(smallest, 0);
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
  const words = over.reduce((sum, { text }) => sum + text.trim().split(' ').length, 0);
  const last = kept.at(-1);
  return withoutCut({ ...set, lines: kept, height: last === undefined ? 0 : bottom(last) }, words);
}

function setAt(runs: readonly Run[], look: CardLook, scale: number, width: number, measures: Measures): Attempt {
  const lines: SetLine[] = [];
  let [bottom, isCut] = [0, false];
  let [headingSize, textSize]: [number | null, number | null] = [null, null];
  for (const run of runs) {
    const size = Math.max(run.least, Math.round(run.share * look.largest * scale * 10) / 10);
    const indent = size * run.indent;
    const widthOf = (text: string): number => measures.width(text, run.face) * size;
    // A trace of kerning at blanks is not measured.
    const room = (width - indent) * 0.995;
    const broken = breakLines(run.text, room, widthOf, run.how);
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
        isItem: run.mark !== null,
        mark: index === 0 ? run.mark : null,
        begins: index === 0,
      });
      bottom += size * run.lineHeight;
    }
    if (run.part === 'heading') headingSize = size;
    else textSize = size;
  }
  return { lines, height: bottom, headingSize, textSize, isCut };
}
