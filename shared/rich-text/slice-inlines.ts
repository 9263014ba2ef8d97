import type { Inline, TextInline } from './rich-text.ts';

/** The part of inline content between two offsets of its `inlineText`, marks and links kept. */
export function sliceInlines(children: readonly Inline[], start: number, end: number): Inline[] {
  const sliced: Inline[] = [];
  let offset = 0;
  for (const child of children) {
    const length = inlineLength(child);
    const from = Math.max(0, start - offset);
    const to = Math.min(length, end - offset);
    if (from < to) sliced.push(...sliceOne(child, from, to));
    offset += length;
  }
  return sliced;
}

function inlineLength(inline: Inline): number {
  if (inline.kind === 'text') return inline.text.length;
  return inline.kind === 'line-break' ? 1 : inline.children.reduce((sum, text) => sum + text.text.length, 0);
}

function sliceOne(inline: Inline, from: number, to: number): Inline[] {
  if (inline.kind === 'line-break') return [inline];
  if (inline.kind === 'text') return [{ ...inline, text: inline.text.slice(from, to) }];
  const children = sliceInlines(inline.children, from, to).filter(
    (child): child is TextInline => child.kind === 'text',
  );
  return [{ ...inline, children }];
}
