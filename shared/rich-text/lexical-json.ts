import type { Block, RichText } from './rich-text.ts';
import { childNodes, type LexicalJsonNode } from './lexical-json-node.ts';
import { blockFromJson } from './lexical-json-read.ts';
import { blockToJson, joinLists } from './lexical-json-write.ts';

/** What Lexical calls a serialised editor state. */
export interface LexicalJson {
  readonly root: LexicalJsonNode;
}

/** A text as the editor serialises it. Reading it back gives the same text, apart from what `normalRichText` evens out. */
export function toLexicalJson(richText: RichText): LexicalJson {
  return {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: joinLists(richText.blocks).map(blockToJson),
    },
  };
}

/** The text of a serialised editor state. Anything that is none gives an empty text. */
export function fromLexicalJson(json: unknown): RichText {
  const root = typeof json === 'object' && json !== null && 'root' in json ? json.root : null;
  return { blocks: childNodes(root).flatMap((node) => blockFromJson(node)) };
}

/** The one form of a text: no empty runs, neighbours of equal marks joined, marks in order, only safe addresses. */
export function normalRichText(richText: RichText): RichText {
  return fromLexicalJson(toLexicalJson(richText));
}

/** One block in that form. */
export function normalBlock(block: Block): Block | undefined {
  return blockFromJson(blockToJson(block))[0];
}
