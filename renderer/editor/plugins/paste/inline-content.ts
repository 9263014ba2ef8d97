import type { Element, ElementContent, Nodes } from 'hast';
import { linkTarget } from '../../../../shared/links/link-gate.ts';
import { markOfHtmlTag } from '../../../../shared/rich-text/html-marks.ts';
import type { Inline, LinkInline, Mark, TextInline } from '../../../../shared/rich-text/rich-text.ts';

const markOrder: readonly Mark[] = ['bold', 'italic', 'underline', 'strike', 'code'];

/** Elements whose content is not text of the page. */
export const silentTags: ReadonlySet<string> = new Set(
  'script style head title meta link template noscript iframe object embed svg math button select textarea audio video canvas map o:p colgroup xml'.split(
    ' ',
  ),
);

export function styleOf(element: Element): string {
  const style = element.properties.style;
  return typeof style === 'string' ? style.toLowerCase() : '';
}

/** The marks inside an element, given those around it. Google Docs writes marks as styles and a `b` that is not bold. */
export function marksInside(element: Element, around: ReadonlySet<Mark>): ReadonlySet<Mark> {
  const marks = new Set(around);
  const style = styleOf(element);
  const own = markOfHtmlTag.get(element.tagName);
  if (own !== undefined) marks.add(own);
  if (/font-weight:\s*(bold|[6-9]00)/.test(style)) marks.add('bold');
  if (/font-weight:\s*(normal|[1-4]00)/.test(style)) marks.delete('bold');
  if (/font-style:\s*italic/.test(style)) marks.add('italic');
  if (/font-style:\s*normal/.test(style)) marks.delete('italic');
  if (/text-decoration[^;]*underline/.test(style)) marks.add('underline');
  if (/text-decoration[^;]*line-through/.test(style)) marks.add('strike');
  return marks;
}

function sameMarks(a: TextInline, b: TextInline): boolean {
  return (a.marks ?? []).join() === (b.marks ?? []).join();
}

function joined(pieces: readonly TextInline[]): TextInline[] {
  const out: TextInline[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && sameMarks(last, piece)) out[out.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') out.push(piece);
  }
  return out;
}

function textPiece(text: string, marks: ReadonlySet<Mark>): TextInline {
  const list = markOrder.filter((mark) => marks.has(mark));
  return { kind: 'text', text, ...(list.length > 0 ? { marks: list } : {}) };
}

function collect(nodes: readonly ElementContent[], marks: ReadonlySet<Mark>, out: Inline[]): void {
  for (const node of nodes) {
    if (node.type === 'text') out.push(textPiece(node.value.replaceAll(/[ \t\n\r\f]+/g, ' '), marks));
    if (node.type !== 'element' || silentTags.has(node.tagName) || /mso-list:\s*ignore/.test(styleOf(node))) continue;
    if (node.tagName === 'br') out.push({ kind: 'line-break' });
    else if (node.tagName === 'a') collectLink(node, marks, out);
    else collect(node.children, marksInside(node, marks), out);
  }
}

function collectLink(node: Element, marks: ReadonlySet<Mark>, out: Inline[]): void {
  const children: Inline[] = [];
  // The underline of a link is how pages draw it, not a mark of the text.
  const inside = new Set(marksInside(node, marks));
  inside.delete('underline');
  collect(node.children, inside, children);
  const texts = joined(children.filter((child) => child.kind === 'text')).map((text) => {
    const rest = text.marks?.filter((mark) => mark !== 'underline') ?? [];
    return { kind: 'text' as const, text: text.text, ...(rest.length > 0 ? { marks: rest } : {}) };
  });
  const url = linkTarget(typeof node.properties.href === 'string' ? node.properties.href : '');
  if (url === null || texts.length === 0) out.push(...texts);
  else out.push({ kind: 'link', url, children: texts } satisfies LinkInline);
}

function trimEdge(inlines: Inline[], edge: 'start' | 'end'): void {
  const index = edge === 'start' ? 0 : inlines.length - 1;
  const piece = inlines[index];
  if (piece === undefined) return;
  if (piece.kind === 'line-break') {
    inlines.splice(index, 1);
    trimEdge(inlines, edge);
  } else if (piece.kind === 'text') {
    const text = edge === 'start' ? piece.text.trimStart() : piece.text.trimEnd();
    if (text === '') {
      inlines.splice(index, 1);
      trimEdge(inlines, edge);
    } else inlines[index] = { ...piece, text };
  }
}

/** Inline content of some nodes: white space as a browser shows it, equal neighbours joined, edges trimmed. */
export function inlineContent(nodes: readonly ElementContent[], marks: ReadonlySet<Mark> = new Set()): Inline[] {
  const raw: Inline[] = [];
  collect(nodes, marks, raw);
  const out: Inline[] = [];
  for (const piece of raw) {
    const last = out.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text' && sameMarks(last, piece)) {
      out[out.length - 1] = { ...last, text: (last.text + piece.text).replaceAll(/ {2,}/g, ' ') };
    } else if (piece.kind !== 'text' || piece.text !== '') out.push(piece);
  }
  trimEdge(out, 'start');
  trimEdge(out, 'end');
  return out;
}

/** Text as written, for code blocks. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(rawText).join('') : '';
}
