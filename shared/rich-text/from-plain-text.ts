import type { Inline, RichText } from './rich-text.ts';

/** Paragraphs from plain text: a blank line ends one, a single line end becomes a line break. */
export function fromPlainText(text: string): RichText {
  const paragraphs = text
    .replace(/\r\n?/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/gu, ''))
    .filter((paragraph) => paragraph.trim() !== '');
  return { blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', children: linesToInlines(paragraph) })) };
}

/** Inline content of a text whose line ends become line breaks. */
export function linesToInlines(text: string): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const inline: Inline[] = line === '' ? [] : [{ kind: 'text', text: line }];
    return index === 0 ? inline : [{ kind: 'line-break' }, ...inline];
  });
}
