import type { Language } from '../model/common.ts';
import { splitSentences } from '../rich-text/split-sentences.ts';

/** Letters that can be read on one card without scrolling; a list may have some more, because its lines are short. Our own measure. */
const onePage = 260;
const onePageOfItems = 340;
const mostItems = 6;
/** Less than this has no page of its own where the one before has some room. */
const shortGroup = 70;

/** What begins a line of a list. */
export const itemMark = /^\s*(?:[•\-–*]|(\d{1,2}[.)]))\s+/u;

/** Lines of one section as pages: a list stays together, with the line that announces it, and a paragraph breaks between sentences. */
export function fillPages(lines: readonly string[], language: Language): string[][] {
  const pages: string[][] = [];
  for (const group of groupsOf(lines, language)) {
    const last = pages.at(-1);
    const isList = group.length > 1;
    const limit = isList || lettersOf(group) < shortGroup ? onePageOfItems : onePage;
    if (last !== undefined && lettersOf(last) + lettersOf(group) <= limit && itemsIn([...last, ...group]) <= mostItems)
      last.push(...group);
    else pages.push([...group]);
  }
  return pages;
}

/** What is not to be parted, as far as one page has room for it. */
function groupsOf(lines: readonly string[], language: Language): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1) ?? '';
    const belongs = itemMark.test(line) && (itemMark.test(before) || announces(before));
    const fits = last !== undefined && lettersOf(last) + line.length <= onePageOfItems && itemsIn(last) < mostItems;
    if (belongs && fits) last.push(line);
    else groups.push(...sentenceGroups(line, language).map((group) => [group]));
  }
  return groups;
}

/** A short line that leads over to a list; a whole paragraph stands for itself. */
function announces(line: string): boolean {
  return line.endsWith(':') && line.length <= 100;
}

/** A paragraph longer than a page in groups of whole sentences that are about as long, so that none is left alone. */
function sentenceGroups(line: string, language: Language): string[] {
  if (line.length <= onePage) return [line];
  const aim = line.length / Math.ceil(line.length / onePage);
  const groups: string[] = [];
  for (const sentence of splitSentences(line, language)) {
    const last = groups.at(-1);
    const joined = last === undefined ? sentence : `${last} ${sentence}`;
    // Nearer to an equal share with it than without it.
    const belongs = last !== undefined && joined.length <= onePage && joined.length - aim <= aim - last.length;
    if (belongs) groups[groups.length - 1] = joined;
    else groups.push(sentence);
  }
  return groups;
}

function lettersOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

function itemsIn(lines: readonly string[]): number {
  return lines.filter((line) => itemMark.test(line)).length;
}
