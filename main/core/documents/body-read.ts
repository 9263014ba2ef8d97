import * as Y from 'yjs';
import { blockFromJson } from '../../../shared/rich-text/lexical-json-read.ts';
import type { LexicalJsonNode } from '../../../shared/rich-text/lexical-json-node.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';

/**
 * Reads a body straight from the document, without Lexical. The layout is that of Lexical's binding of the second kind:
 * neighbouring text nodes share one `XmlText` (`p` holds properties, `t` a type, `s_…` state), every other node is an
 * `XmlElement` whose attributes are its properties (`__…`) and state (`s_…`).
 */
export function readBody(root: Y.XmlElement): RichText {
  return { blocks: root.toArray().flatMap((child) => readBlocks(child)) };
}

/** The blocks of one child of the root. */
export function readBlocks(child: Y.XmlElement | Y.XmlText | Y.XmlHook): Block[] {
  return nodesOf(child).flatMap((node) => blockFromJson(node));
}

function nodesOf(type: Y.XmlElement | Y.XmlText | Y.XmlHook): LexicalJsonNode[] {
  if (type instanceof Y.XmlText) return textNodes(type);
  return type instanceof Y.XmlElement ? [elementNode(type)] : [];
}

/** State that our own nodes write flat; of every other node it stays under `$`. */
const flatState: Readonly<Record<string, readonly string[]>> = {
  image: ['mediaId', 'alt', 'caption', 'decorative'],
  callout: ['tone'],
};

function elementNode(element: Y.XmlElement): LexicalJsonNode {
  const node: Record<string, unknown> & { type: string } = { type: element.nodeName, ...defaults[element.nodeName] };
  const state: Record<string, unknown> = {};
  const flat = flatState[element.nodeName] ?? [];
  for (const [key, value] of Object.entries(element.getAttributes() as Record<string, unknown>)) {
    if (key.startsWith('s_')) {
      const name = key.slice(2);
      if (flat.includes(name)) node[name] = value;
      else state[name] = value;
    } else if (key.startsWith('__') && key !== '__slots') node[key.slice(2)] = value;
  }
  if (Object.keys(state).length > 0) node['$'] = state;
  if (element.length > 0) node['children'] = element.toArray().flatMap(nodesOf);
  return node;
}

/** What Lexical leaves out of the document because a new node has it anyway, as far as a reader needs it. */
const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  heading: { tag: 'h1' },
  list: { listType: 'number' },
};

interface Run {
  readonly insert: unknown;
  readonly attributes?: { readonly t?: string; readonly p?: { readonly __format?: number } };
}

function textNodes(text: Y.XmlText): LexicalJsonNode[] {
  const runs: Run[] = text.toDelta();
  return runs.flatMap(({ insert, attributes }) => {
    const { __format: format = 0 } = attributes?.p ?? {};
    return typeof insert === 'string' ? [{ type: attributes?.t ?? 'text', text: insert, format }] : [];
  });
}
