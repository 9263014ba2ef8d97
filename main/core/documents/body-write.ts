import * as Y from 'yjs';
import { blockToJson, joinLists } from '../../../shared/rich-text/lexical-json-write.ts';
import { normalBlock } from '../../../shared/rich-text/lexical-json.ts';
import { childNodes, type LexicalJsonNode } from '../../../shared/rich-text/lexical-json-node.ts';
import type { Block, RichText } from '../../../shared/rich-text/rich-text.ts';
import { readBlocks } from './body-read.ts';

/**
 * Writes a text into a body root exactly as Lexical's binding would (a test compares the two). Blocks that are the same
 * at the beginning and at the end stay as they are, so that a small change is a small update. An empty text becomes one
 * empty paragraph: an editor would make its own, and two editors would make two.
 */
export function writeBody(root: Y.XmlElement, richText: RichText): void {
  const wanted = joinLists(richText.blocks).flatMap((block) => normalBlock(block) ?? []);
  if (wanted.length === 0) wanted.push({ kind: 'paragraph', children: [] });
  const present = root.toArray().map((child) => blockKey(readBlocks(child)));
  const keys = wanted.map((block) => blockKey([block]));
  const shortest = Math.min(present.length, keys.length);
  let start = 0;
  while (start < shortest && present[start] === keys[start]) start += 1;
  let end = 0;
  while (end < shortest - start && present[present.length - 1 - end] === keys[keys.length - 1 - end]) end += 1;
  const removed = present.length - start - end;
  if (removed > 0) root.delete(start, removed);
  const added = wanted.slice(start, wanted.length - end).map((block) => elementOf(blockToJson(block)));
  if (added.length > 0) root.insert(start, added);
}

const blockKey = (blocks: readonly Block[]): string => JSON.stringify(blocks);

/** Properties a node has anyway, by JSON name; Lexical writes only what differs. */
const commonDefaults: Readonly<Record<string, unknown>> = {
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
};
const ownDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  heading: { tag: 'h1' },
  list: { listType: 'number', tag: 'ol', start: 1 },
  listitem: { value: 1 },
  'studio-link': { rel: null, target: null, title: null, url: '' },
  tablecell: { headerState: 0, colSpan: 1, rowSpan: 1, backgroundColor: null },
};
const stateFields: Readonly<Record<string, readonly string[]>> = {
  image: ['mediaId', 'alt', 'caption', 'decorative'],
  callout: ['tone'],
};
const structure = new Set(['type', 'version', 'children', '$']);
/** Types whose indent follows from where they are nested. */
const derivedIndent = new Set(['listitem']);

function elementOf(node: LexicalJsonNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  // Yjs takes any JSON value here; only its default type says text.
  const set = (key: string, value: unknown): void => element.setAttribute(key, value as string);
  const known = ownDefaults[node.type] ?? {};
  for (const [field, value] of Object.entries(node)) {
    if (structure.has(field) || value === undefined) continue;
    if (stateFields[node.type]?.includes(field) === true) set(`s_${field}`, value);
    else if (field === 'indent' && derivedIndent.has(node.type)) continue;
    else if (field in known ? known[field] !== value : !(field in commonDefaults && commonDefaults[field] === value))
      set(`__${field}`, value);
  }
  const state = node['$'];
  if (typeof state === 'object' && state !== null)
    for (const [key, value] of Object.entries(state)) set(`s_${key}`, value);
  const children = contentOf(childNodes(node));
  if (children.length > 0) element.insert(0, children);
  return element;
}

/** Neighbouring text nodes become one `XmlText`. */
function contentOf(nodes: readonly LexicalJsonNode[]): (Y.XmlElement | Y.XmlText)[] {
  const content: (Y.XmlElement | Y.XmlText)[] = [];
  let runs: LexicalJsonNode[] = [];
  const close = (): void => {
    if (runs.length > 0) content.push(textOf(runs));
    runs = [];
  };
  for (const node of nodes) {
    if (typeof node['text'] === 'string') runs.push(node);
    else {
      close();
      content.push(elementOf(node));
    }
  }
  close();
  return content;
}

function textOf(nodes: readonly LexicalJsonNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    nodes.map((node, index) => {
      const format = typeof node['format'] === 'number' ? node['format'] : 0;
      return {
        insert: String(node['text']),
        attributes: {
          ...(node.type === 'text' ? {} : { t: node.type }),
          ...(format === 0 ? {} : { p: { __format: format } }),
          // Keeps Yjs from joining runs of equal attributes, as the binding does.
          ...(index === 0 ? {} : { i: index }),
        },
      };
    }),
  );
  return text;
}
