import { assertNever } from '../../../shared/assert-never.ts';
import type { Inline, Mark, TextInline } from '../../../shared/rich-text/rich-text.ts';
import type { Notes } from './notes.ts';

const markOrder: readonly Mark[] = ['bold', 'italic', 'underline', 'strike', 'code'];

/** `html`: any run of white space is one space. `markdown`: spaces stay, line ends are spaces. `keep`: line ends are breaks. */
export type WhiteSpace = 'html' | 'markdown' | 'keep';

interface Piece {
  text: string;
  readonly marks: readonly Mark[];
  readonly url: string | null;
}

/** Takes text piece by piece and gives it back as the canonical inlines: merged, trimmed, marks in order. */
export class InlineRun {
  readonly #pieces: (Piece | 'break')[] = [];
  readonly #notes: Notes;
  readonly #whiteSpace: WhiteSpace;

  constructor(notes: Notes, whiteSpace: WhiteSpace) {
    this.#notes = notes;
    this.#whiteSpace = whiteSpace;
  }

  text(raw: string, marks: ReadonlySet<Mark>, url: string | null): void {
    const clean = cleanText(raw, this.#notes);
    if (clean === '') return;
    const ordered = markOrder.filter((mark) => marks.has(mark));
    if (this.#whiteSpace !== 'keep') {
      this.#add(clean, ordered, url);
      return;
    }
    clean.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.break();
      if (line !== '') this.#add(line, ordered, url);
    });
  }

  break(): void {
    this.#pieces.push('break');
  }

  /** Empties the run. Nothing but white space gives an empty list. */
  finish(): Inline[] {
    if (this.#whiteSpace !== 'keep') this.#collapse();
    this.#trim();
    const inlines = grouped(this.#pieces);
    this.#pieces.length = 0;
    return inlines;
  }

  #add(text: string, marks: readonly Mark[], url: string | null): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && last !== 'break' && last.url === url && sameMarks(last.marks, marks)) last.text += text;
    else this.#pieces.push({ text, marks, url });
  }

  #collapse(): void {
    let afterSpace = true;
    for (const piece of this.#pieces) {
      if (piece === 'break') {
        afterSpace = true;
        continue;
      }
      piece.text = this.#whiteSpace === 'html' ? piece.text.replace(/[ \t\n\r\f]+/g, ' ') : linesJoined(piece.text);
      if (afterSpace && this.#whiteSpace === 'html') piece.text = piece.text.replace(/^ /, '');
      if (piece.text !== '') afterSpace = piece.text.endsWith(' ');
    }
  }

  /** No break or white space at either end, no space beside a break. */
  #trim(): void {
    const pieces = this.#pieces;
    const isEmpty = (piece: Piece | 'break' | undefined) =>
      piece !== undefined && (piece === 'break' || piece.text.trim() === '');
    while (isEmpty(pieces.at(-1))) pieces.pop();
    let start = 0;
    while (isEmpty(pieces[start])) start += 1;
    pieces.splice(0, start);
    pieces.forEach((piece, index) => {
      if (piece === 'break') return;
      if (index === 0 || pieces[index - 1] === 'break') piece.text = piece.text.replace(/^[ \t\n\r\f]+/, '');
      if (index === pieces.length - 1 || pieces[index + 1] === 'break') piece.text = withoutTrailingSpace(piece.text);
    });
  }
}

/** Line ends and the blanks beside them as one space. */
function linesJoined(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length === 1) return text;
  return lines
    .map((line, index) => (index === 0 ? line : line.replace(/^[ \t]+/, '')))
    .map((line, index) => (index === lines.length - 1 ? line : withoutTrailingSpace(line)))
    .join(' ');
}

/** By hand, since `/\s+$/` is quadratic on a long run of spaces that does not end the text. */
function withoutTrailingSpace(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\r\f'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

interface OpenLink {
  readonly url: string;
  readonly children: TextInline[];
}

function grouped(pieces: readonly (Piece | 'break')[]): Inline[] {
  const inlines: Inline[] = [];
  const links: OpenLink[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece === 'break') {
      isOpen = false;
      inlines.push({ kind: 'line-break' });
      continue;
    }
    if (piece.text === '') continue;
    const text = textInline(piece.text, piece.marks);
    const last = isOpen ? links.at(-1) : undefined;
    isOpen = piece.url !== null;
    if (piece.url === null) inlines.push(text);
    else if (last?.url === piece.url) last.children.push(text);
    else {
      const link: OpenLink = { url: piece.url, children: [text] };
      links.push(link);
      inlines.push({ kind: 'link', ...link });
    }
  }
  return inlines;
}

function textInline(text: string, marks: readonly Mark[]): TextInline {
  return marks.length === 0 ? { kind: 'text', text } : { kind: 'text', text, marks };
}

function sameMarks(left: readonly Mark[], right: readonly Mark[]): boolean {
  return left.length === right.length && left.every((mark, index) => mark === right[index]);
}

// C0 and C1 controls except tab and line ends, soft hyphens of word processors' own making, BOM, non-characters.
// eslint-disable-next-line no-control-regex
const unwanted = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;

/** Text that every later reader can hold: well-formed UTF-16 without control characters. */
export function cleanText(raw: string, notes: Notes): string {
  const wellFormed = raw.toWellFormed();
  const clean = wellFormed.replace(unwanted, '');
  const changed = wellFormed.length - clean.length + (wellFormed === raw ? 0 : 1);
  notes.count('control-characters', changed);
  return clean;
}

/** Joins several lines of inlines by line breaks. */
export function joinedByBreaks(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): Inline[] => (index === 0 ? [...line] : [{ kind: 'line-break' }, ...line]));
}

/** The bare text of inlines; breaks are line ends. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'link':
          return inline.children.map((child) => child.text).join('');
        case 'line-break':
          return '\n';
        default:
          return assertNever(inline);
      }
    })
    .join('');
}
