import { assertNever } from '../assert-never.ts';
import type { Inline, TextInline } from './rich-text.ts';

/** The words of inline content without marks and addresses; a line break becomes `\n`. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.kind) {
        case 'text':
          return child.text;
        case 'link':
          return child.children.map((text) => text.text).join('');
        case 'line-break':
          return '\n';
        default:
          return assertNever(child);
      }
    })
    .join('');
}

/** The text runs of inline content in reading order, those inside links too. */
export function textRuns(children: readonly Inline[]): TextInline[] {
  return children.flatMap((child) => {
    if (child.kind === 'text') return [child];
    return child.kind === 'link' ? [...child.children] : [];
  });
}
