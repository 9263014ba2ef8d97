import type { PassageId } from '../ids.ts';
import { inlineText } from './inline-text.ts';
import type { RichText } from './rich-text.ts';

export interface Heading {
  /** Index of the block. */
  readonly block: number;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  readonly passage: PassageId | null;
}

export interface OutlineEntry extends Heading {
  readonly children: readonly OutlineEntry[];
}

/** The headings of a text in order; those without words are left out. */
export function headings(richText: RichText): Heading[] {
  return richText.blocks.flatMap((block, index) => {
    if (block.kind !== 'heading') return [];
    const text = inlineText(block.children).replace(/\s+/gu, ' ').trim();
    return text === '' ? [] : [{ block: index, level: block.level, text, passage: block.passage ?? null }];
  });
}

/** The headings as a tree. A skipped level hangs under the nearest larger heading. */
export function outline(richText: RichText): OutlineEntry[] {
  return nest(headings(richText));
}

function nest(list: readonly Heading[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let index = 0;
  while (index < list.length) {
    const heading = list[index];
    if (heading === undefined) break;
    let end = index + 1;
    while (end < list.length && (list[end]?.level ?? 0) > heading.level) end += 1;
    entries.push({ ...heading, children: nest(list.slice(index + 1, end)) });
    index = end;
  }
  return entries;
}
