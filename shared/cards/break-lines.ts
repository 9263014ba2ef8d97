/** Pixels that some words take. */
export type WidthOf = (text: string) => number;

/** What stays together on a line. */
interface Piece {
  readonly text: string;
  /** Before it, where it does not begin a line. */
  readonly space: boolean;
  /** Behind it, where it ends a line inside a word: the hyphen of a soft one. */
  readonly ending: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Between these a line may end anywhere. */
const ideograph = /[\u2e80-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;
/** Blanks at which a line may end; the ones that hold words together are not among them. */
const blanks = /[^\S\u00a0\u202f\u2007\ufeff]+/u;

/** A paragraph in lines. */
export interface Broken {
  /** One that ends at a blank keeps it, so that its words are not glued to the next ones for who reads or copies the text. */
  readonly lines: readonly string[];
  /** How often a word had to be cut between letters. */
  readonly cuts: number;
}

/**
 * Breaks a paragraph into lines no wider than `width`: at blanks, behind hyphens, dashes and slashes, at soft hyphens, between
 * ideographs. A word that is wider than a line is cut between letters: nothing is hyphenated that the author has not marked.
 * The last line is not left with a short word where that costs no further line; `even` makes all lines about as long, for headings.
 */
export function breakLines(text: string, width: number, widthOf: WidthOf, how: 'even' | 'whole'): Broken {
  const pieces = piecesOf(text);
  const widest = broken(pieces, width, widthOf);
  if (widest.lines.length < 2) return widest;
  return how === 'even' ? evened(pieces, widest, width, widthOf) : withoutOrphan(pieces, widest, width, widthOf);
}

/** Whether a narrower setting costs nothing. */
function isAsGood({ lines, cuts }: Broken, widest: Broken): boolean {
  return lines.length <= widest.lines.length && cuts <= widest.cuts;
}

/** Longer headings than this are paragraphs. */
const mostEvened = 60;

/** As many lines, all as equally full as they can be: the least sum of the squares of what stays free. */
function evened(pieces: readonly Piece[], widest: Broken, width: number, widthOf: WidthOf): Broken {
  if (widest.cuts > 0 || pieces.length > mostEvened) return widest;
  const lineOf = (from: number, to: number): string => {
    const inner = pieces
      .slice(from, to)
      .reduce((line, { text, space }) => `${line}${line !== '' && space ? ' ' : ''}${text}`, '');
    const next = pieces[to];
    if (next === undefined) return inner;
    return next.space ? `${inner} ` : inner + (pieces[to - 1]?.ending ?? '');
  };
  // best[lines][to]: how well the first `to` pieces stand in so many lines, and where the last of these begins.
  let best = new Map<number, { readonly free: number; readonly lines: readonly string[] }>([
    [0, { free: 0, lines: [] }],
  ]);
  for (let count = 0; count < widest.lines.length; count += 1) {
    const next: typeof best = new Map();
    for (const [from, before] of best) {
      for (let to = from + 1; to <= pieces.length; to += 1) {
        const line = lineOf(from, to);
        const taken = widthOf(line.trimEnd());
        if (taken > width) break;
        const free = before.free + (width - taken) ** 2;
        if (free < (next.get(to)?.free ?? Number.POSITIVE_INFINITY))
          next.set(to, { free, lines: [...before.lines, line] });
      }
    }
    best = next;
  }
  return { lines: best.get(pieces.length)?.lines ?? widest.lines, cuts: 0 };
}

/** A last line of less than this share of the width looks lost. */
const shortestLast = 0.25;

function withoutOrphan(pieces: readonly Piece[], widest: Broken, width: number, widthOf: WidthOf): Broken {
  const isLost = ({ lines }: Broken): boolean => widthOf(lines.at(-1) ?? '') < width * shortestLast;
  if (!isLost(widest)) return widest;
  for (let share = 0.98; share >= 0.8; share -= 0.02) {
    const narrower = broken(pieces, width * share, widthOf);
    if (!isAsGood(narrower, widest)) return widest;
    if (!isLost(narrower)) return narrower;
  }
  return widest;
}

function piecesOf(text: string): Piece[] {
  return text
    .split(blanks)
    .filter((word) => word !== '')
    .flatMap((word) =>
      partsOf(word).map((part, index): Piece => {
        const isSoft = part.endsWith('\u00ad');
        const plain = part.replaceAll(/[\u00ad\u200b]/gu, '');
        return { text: plain, space: index === 0, ending: isSoft ? '-' : '' };
      }),
    )
    .filter((piece) => piece.text !== '');
}

/** A word where a line may end inside it. */
function partsOf(word: string): string[] {
  const parts = word.split(/(?<=[\p{L}\p{N}][-‐/–—])(?=[\p{L}\p{N}])|(?<=[\u00ad\u200b])/u);
  return parts.flatMap((part) => (ideograph.test(part) ? betweenIdeographs(part) : [part]));
}

function betweenIdeographs(part: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of graphemes.segment(part)) {
    const last = pieces.at(-1);
    // Signs that close stay with what they close.
    const joins = last === undefined || !(ideograph.test(segment) || ideograph.test(last.at(-1) ?? ''));
    if (last !== undefined && (joins || /^[\p{Pe}\p{Pf}、。，．！？：；]/u.test(segment)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function broken(pieces: readonly Piece[], width: number, widthOf: WidthOf): Broken {
  const lines: string[] = [];
  let [line, ending, cuts] = ['', '', 0];
  for (const piece of pieces) {
    const joined = line === '' ? piece.text : `${line}${piece.space ? ' ' : ''}${piece.text}`;
    if (widthOf(joined + piece.ending) <= width) {
      line = joined;
    } else {
      if (line !== '') lines.push(piece.space ? `${line} ` : line + ending);
      const parts = widthOf(piece.text + piece.ending) <= width ? [piece.text] : cutWord(piece.text, width, widthOf);
      cuts += parts.length - 1;
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    ending = piece.ending;
  }
  if (line !== '') lines.push(line);
  return { lines, cuts };
}

/** A word wider than a line in parts that fit; a letter wider than a line stands alone. */
function cutWord(word: string, width: number, widthOf: WidthOf): string[] {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const parts: string[] = [];
  for (let from = 0; from < letters.length;) {
    // Between a number of letters that fits and one that does not.
    let [fits, most] = [1, 2];
    const isWithin = (count: number): boolean => widthOf(letters.slice(from, from + count).join('')) <= width;
    while (from + most <= letters.length && isWithin(most)) [fits, most] = [most, most * 2];
    most = Math.min(most, letters.length - from + 1);
    while (most - fits > 1) {
      const middle = Math.floor((fits + most) / 2);
      if (isWithin(middle)) fits = middle;
      else most = middle;
    }
    parts.push(letters.slice(from, from + fits).join(''));
    from += fits;
  }
  return parts;
}
