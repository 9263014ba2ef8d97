import { safeUrl } from './safe-url.ts';
import { childNodes, type LexicalJsonNode } from './lexical-json-node.ts';
import type { Inline, Mark, TextInline } from './rich-text.ts';

/** Bits of Lexical's text format, in the order of `Mark`. Other bits (subscript, highlight ...) have no meaning here. */
const markBits: readonly (readonly [Mark, number])[] = [
  ['bold', 1],
  ['italic', 2],
  ['underline', 8],
  ['strike', 4],
  ['code', 16],
];

export function formatOf(marks: readonly Mark[] = []): number {
  return markBits.reduce((format, [mark, bit]) => (marks.includes(mark) ? format | bit : format), 0);
}

function marksOf(format: unknown): Mark[] {
  if (typeof format !== 'number') return [];
  return markBits.flatMap(([mark, bit]) => ((format & bit) === 0 ? [] : [mark]));
}

const linkTypes = new Set(['link', 'autolink', 'studio-link']);
/** Blocks that may sit inside others in a foreign text: they are set apart by a line break. */
const lineTypes = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'callout', 'code', 'tablecell']);

/** The inline content of a node, whatever lies inside it; nothing readable is dropped. */
export function inlinesOf(node: LexicalJsonNode): Inline[] {
  const collected: Inline[] = [];
  collect(childNodes(node), collected);
  return joinRuns(collected);
}

/** The same for some of a node's children. */
export function inlinesOfAll(nodes: readonly LexicalJsonNode[]): Inline[] {
  const collected: Inline[] = [];
  collect(nodes, collected);
  return joinRuns(collected);
}

function collect(nodes: readonly LexicalJsonNode[], into: Inline[]): void {
  for (const node of nodes) {
    if (typeof node['text'] === 'string') into.push(...textRuns(node['text'], marksOf(node['format'])));
    else if (node.type === 'linebreak') into.push({ kind: 'line-break' });
    else if (node.type === 'tab') into.push({ kind: 'text', text: '\t' });
    else if (linkTypes.has(node.type)) into.push(...linkRuns(node));
    else {
      if (lineTypes.has(node.type) && into.length > 0) into.push({ kind: 'line-break' });
      collect(childNodes(node), into);
    }
  }
}

function textRuns(text: string, marks: readonly Mark[]): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const run: TextInline = marks.length === 0 ? { kind: 'text', text: line } : { kind: 'text', text: line, marks };
    const runs: Inline[] = line === '' ? [] : [run];
    return index === 0 ? runs : [{ kind: 'line-break' }, ...runs];
  });
}

/** A link holds text only: a line break inside splits it, and one that leads nowhere allowed is plain text. */
function linkRuns(node: LexicalJsonNode): Inline[] {
  const words: Inline[] = [];
  collect(childNodes(node), words);
  const url = typeof node['url'] === 'string' ? safeUrl(node['url']) : null;
  if (url === null) return words;
  const runs: Inline[] = [];
  let part: TextInline[] = [];
  const close = (): void => {
    if (part.length > 0) runs.push({ kind: 'link', url, children: joinTexts(part) });
    part = [];
  };
  for (const word of words) {
    if (word.kind === 'text') part.push(word);
    else if (word.kind === 'link') part.push(...word.children);
    else {
      close();
      runs.push(word);
    }
  }
  close();
  return runs;
}

function joinTexts(texts: readonly TextInline[]): TextInline[] {
  return joinRuns(texts).filter((inline) => inline.kind === 'text');
}

function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && formatOf(last.marks) === formatOf(inline.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}
