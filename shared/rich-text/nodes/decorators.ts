import type { LexicalEditor } from 'lexical';
import type { ImageNode } from './image-node.ts';
import type { PartBreakNode } from './part-break-node.ts';
import type { UnknownNode } from './unknown-node.ts';

/** What the window draws for each decorator node; `unknown` here, because only the window knows its view library. */
export interface Decorators {
  readonly image: (node: ImageNode, editor: LexicalEditor) => unknown;
  readonly partBreak: (node: PartBreakNode, editor: LexicalEditor) => unknown;
  readonly unknown: (node: UnknownNode, editor: LexicalEditor) => unknown;
}

const nothing: Decorators = { image: () => null, partBreak: () => null, unknown: () => null };
let provided: Decorators = nothing;

/** Called once by the window before an editor is mounted; headless editors draw nothing. */
export function provideDecorators(decorators: Partial<Decorators>): void {
  provided = { ...nothing, ...decorators };
}

export function decorators(): Decorators {
  return provided;
}
