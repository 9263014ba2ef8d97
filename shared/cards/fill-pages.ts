import type { Language } from '../model/common.ts';
import { splitSentences } from '../rich-text/split-sentences.ts';

/** Letters that can be read on one card without scrolling; a list may have some more, because its lines are short. Our own measure. */
const onePage = 260;
const onePageOfItems = 340;
const mostItems = 6;

/** What begins a line of a list. */
export const itemMark = /^\s*(?:[•\-–*]|(\d{1,2}[.)]))\s+/u;

/** Lines of one section as pages: a list stays together, with the line that announces it, and a paragraph breaks between sentences. */
export function fillPages(lines: readonly string[], language: Language): string[][] {
  const pages: string[][] = [];
  for (const group of groupsOf(lines, language)) {
    const last = pages.at(-1);
    const isList = group.length > 1;
    const limit = isList ? onePageOfItems : onePage;
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
    const belongs = itemMark.test(line) && (itemMark.test(before) || before.endsWith(':'));
    const fits = last !== undefined && lettersOf(last) + line.length <= onePageOfItems && itemsIn(last) < mostItems;
    if (belongs && fits) last.push(line);
    else groups.push(...sentenceGroups(line, language).map((group) => [group]));
  }
  return groups;
}

/** A paragraph longer than a page in groups of whole sentences. */
function sentenceGroups(line: string, language: Language): string[] {
  if (line.length <= onePage) return [line];
  const groups: string[] = [];
  for (const sentence of splitSentences(line, language)) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= onePage)
      groups[groups.length - 1] = `${last} ${sentence}`;
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
