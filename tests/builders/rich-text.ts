import { asId } from '../../shared/ids.ts';
import type {
  Block,
  HeadingBlock,
  Inline,
  LinkInline,
  ListBlock,
  ListItem,
  Mark,
  RichText,
  TextInline,
} from '../../shared/rich-text/rich-text.ts';

type Words = string | Inline;

function inlines(words: readonly Words[]): Inline[] {
  return words.flatMap((word) => (typeof word === 'string' ? lines(word) : [word]));
}

function lines(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'line-break' as const }] : []),
      ...(line === '' ? [] : [{ kind: 'text' as const, text: line }]),
    ]);
}

/** A text that reads as one: `doc(h2('Anfang'), p('Ein ', bold('Wort')))`. */
export const doc = (...blocks: Block[]): RichText => ({ blocks });
export const p = (...words: Words[]): Block => ({ kind: 'paragraph', children: inlines(words) });
const h = (level: HeadingBlock['level'], words: readonly Words[]): Block => ({
  kind: 'heading',
  level,
  children: inlines(words),
});
export const h1 = (...words: Words[]): Block => h(1, words);
export const h2 = (...words: Words[]): Block => h(2, words);
export const h3 = (...words: Words[]): Block => h(3, words);
export const quote = (...words: Words[]): Block => ({ kind: 'quote', children: inlines(words) });
export const callout = (...words: Words[]): Block => ({ kind: 'callout', tone: 'note', children: inlines(words) });
export const code = (text: string, language = ''): Block => ({ kind: 'code', language, text });
export const divider = (): Block => ({ kind: 'divider' });
export const partBreak = (): Block => ({ kind: 'part-break' });
export const image = (mediaId: string, alt = '', caption = ''): Block => ({
  kind: 'image',
  mediaId: asId('media', mediaId),
  alt,
  caption,
  decorative: false,
});

type Item = string | readonly Words[] | ListItem;
const isListItem = (item: Item): item is ListItem => typeof item === 'object' && 'children' in item;
const itemOf = (item: Item): ListItem => {
  if (typeof item === 'string') return { children: lines(item) };
  return isListItem(item) ? item : { children: inlines(item) };
};
export const ul = (...items: Item[]): ListBlock => ({ kind: 'list', listKind: 'bullet', items: items.map(itemOf) });
export const ol = (...items: Item[]): ListBlock => ({ kind: 'list', listKind: 'number', items: items.map(itemOf) });
export const checklist = (...items: ListItem[]): ListBlock => ({ kind: 'list', listKind: 'check', items });
/** A list item with its words, a mark for check lists, and a list inside it. */
export const li = (words: string, more: { checked?: boolean; nested?: ListBlock } = {}): ListItem => ({
  children: lines(words),
  ...more,
});

/** A table whose first row is the header. */
export const table = (head: readonly string[], ...rows: readonly string[][]): Block => ({
  kind: 'table',
  rows: [head, ...rows].map((cells, row) => ({
    cells: cells.map((cell) => ({ header: row === 0, children: lines(cell) })),
  })),
});

const marked = (text: string, mark: Mark): TextInline => ({ kind: 'text', text, marks: [mark] });
export const bold = (text: string): TextInline => marked(text, 'bold');
export const italic = (text: string): TextInline => marked(text, 'italic');
export const underline = (text: string): TextInline => marked(text, 'underline');
export const strike = (text: string): TextInline => marked(text, 'strike');
export const mono = (text: string): TextInline => marked(text, 'code');
export const link = (url: string, words: string): LinkInline => ({
  kind: 'link',
  url,
  children: [{ kind: 'text', text: words }],
});

/** The same text with passages `p1`, `p2` ... on its blocks, as a master has them. */
export const withPassages = (richText: RichText): RichText => ({
  blocks: richText.blocks.map((block, index) => ({ ...block, passage: asId('passage', `p${index + 1}`) })),
});
