import type { CardPage } from '../model/card-pages.ts';
import type { CardLook, Face } from './card-look.ts';
import { itemMark } from './fill-pages.ts';

/** Some words in one look, before they are broken into lines. */
export interface Run {
  readonly part: 'heading' | 'text';
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  /** Share of `largest`. */
  readonly share: number;
  /** Never smaller than this, pixels. */
  readonly least: number;
  readonly lineHeight: number;
  /** How its lines are broken: all about as long, or as full as they can be. */
  readonly how: 'even' | 'whole';
  /** Before it, in sizes of its own letters; nothing before the first. */
  readonly gap: number;
  /** Before it, where it is an item of a list: a dot, or the number it was given. */
  readonly mark: string | null;
  /** Room of the mark, in sizes of its own letters. */
  readonly indent: number;
}

/** Room of an item's mark, in sizes of its letters: of a dot, of a number. */
const indents = { dot: 1.1, number: 1.7 };
const dot = '•';
/** What is set on a page of each kind, with sizes as shares of the largest. */
export function runsOf({ kind, heading, text }: CardPage, look: CardLook): Run[] {
  const title = (share: number, gap = 0): Run[] =>
    paragraphs(heading).map((words): Run => ({
      part: 'heading',
      text: words,
      face: look.heading,
      colour: look.ink,
      share,
      gap,
      mark: null,
      indent: 0,
      least: Math.round(look.smallest * 1.2),
      lineHeight: 1.14,
      how: 'even',
    }));
  const body = (share: number, colour = look.ink, face = look.text, lineHeight = 1.38): Run[] => {
    const lines = paragraphs(text);
    const marks = marksOf(lines);
    return lines.map((words, index): Run => {
      const mark = marks[index] ?? null;
      const isItem = mark !== null;
      return {
        part: 'text',
        text: isItem ? words.replace(itemMark, '') : words,
        face,
        colour,
        share,
        mark,
        indent: isItem ? (mark === dot ? indents.dot : indents.number) : 0,
        lineHeight,
        how: 'whole',
        least: look.smallest,
        gap: index === 0 ? 0.85 : isItem ? 0.36 : 0.6,
      };
    });
  };
  switch (kind) {
    case 'cover':
      return [...title(1), ...body(0.44)];
    case 'text':
      return pageOfText(heading.trim(), text.trim(), title, body);
    case 'quote': {
      const said = body(0.58, look.ink, look.heading, 1.28).map((run) => ({ ...run, how: 'even' as const }));
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

/** Few words are said loud: so a card is filled whether it says much or little. */
function pageOfText(
  heading: string,
  text: string,
  title: (share: number) => Run[],
  body: (share: number) => Run[],
): Run[] {
  const step = text.length <= 90 ? 2 : text.length <= 180 ? 1 : 0;
  if (heading === '') return body([0.5, 0.6, 0.74][step] ?? 0.5);
  return [...title([0.6, 0.68, 0.78][step] ?? 0.6), ...body([0.43, 0.48, 0.54][step] ?? 0.43)];
}

/** The marks of lines that are items. A number alone begins a sentence ("1. Mai"), from two on they count. */
function marksOf(lines: readonly string[]): (string | null)[] {
  const found = lines.map((line) => itemMark.exec(line));
  const isNumbered = found.filter((match) => match?.[1] !== undefined).length > 1;
  return found.map((match) => {
    if (match === null) return null;
    return match[1] === undefined ? dot : isNumbered ? match[1] : null;
  });
}

function paragraphs(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replaceAll(/[^\P{Cc}\t]/gu, '').trim())
    .filter((line) => line !== '');
}
