import { $getNodeByKey, $getRoot, type LexicalEditor, type LexicalNode } from 'lexical';
import { $isPartBreakNode } from '../../../../shared/rich-text/nodes/part-break-node.ts';
import { type HighlightName, setHighlight } from '../../text/highlights.ts';
import { $textBlocks, domTextOf } from '../../text/text-blocks.ts';
import { type AlignedRun, alignRuns, runsWithin } from './align-text.ts';
import type { Parts } from './parts-context.ts';

/** The runs of one part and where they stand in its counted text. */
export function $alignPart(nodes: readonly LexicalNode[], text: string): AlignedRun[] {
  const runs = $textBlocks(nodes).flatMap((block) =>
    block.pieces.map((piece) => ({ key: piece.key, text: block.text.slice(piece.start, piece.start + piece.length) })),
  );
  return alignRuns(text, runs);
}

/** Top-level nodes of each part. */
export function $nodesOfParts(): LexicalNode[][] {
  const parts: LexicalNode[][] = [[]];
  for (const node of $getRoot().getChildren()) {
    if ($isPartBreakNode(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

/** Ranges of the page for a stretch of a part's counted text. */
export function rangesOf(editor: LexicalEditor, aligned: readonly AlignedRun[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const run of runsWithin(aligned, start, end)) {
    const node = domTextOf(editor, run.key);
    if (node === null || run.start > node.length) continue;
    const range = document.createRange();
    range.setStart(node, run.start);
    range.setEnd(node, Math.min(run.end, node.length));
    ranges.push(range);
  }
  return ranges;
}

/** Marks hashtags, mentions, addresses and what is over the limit, in the text itself. */
export function markEntities(editor: LexicalEditor, { parts }: Parts): void {
  const marked: Record<'hashtag' | 'mention' | 'address' | 'overhang', Range[]> = {
    hashtag: [],
    mention: [],
    address: [],
    overhang: [],
  };
  editor.read(() => {
    const nodes = $nodesOfParts();
    parts.forEach(({ text, measurement }, index) => {
      const aligned = $alignPart(nodes[index] ?? [], text);
      const add = (
        name: keyof typeof marked,
        list: readonly { readonly start: number; readonly end: number }[],
      ): void => {
        for (const { start, end } of list) marked[name].push(...rangesOf(editor, aligned, start, end));
      };
      add('hashtag', measurement.hashtags);
      add('mention', measurement.mentions);
      add('address', measurement.links);
      add('overhang', measurement.over);
    });
  });
  for (const [name, ranges] of Object.entries(marked)) setHighlight(editor, name as HighlightName, ranges); // keys of the record above
}

/** Places the cursor on a stretch of a part's counted text, selects it and brings it into view. */
export function selectInPart(editor: LexicalEditor, part: number, text: string, start: number, end: number): void {
  editor.update(() => {
    const nodes = $nodesOfParts()[part] ?? [];
    const runs = runsWithin($alignPart(nodes, text), start, Math.max(end, start + 1));
    const first = runs[0];
    const last = runs.at(-1);
    if (first === undefined || last === undefined) return;
    const from = $getNodeByKey(first.key);
    const to = $getNodeByKey(last.key);
    if (from === null || to === null || !('select' in from)) return;
    const selection = (
      from as LexicalNode & {
        select(anchor: number, focus: number): { focus: { set(key: string, offset: number, type: 'text'): void } };
      }
    ).select(first.start, first.start); // runs are text nodes
    selection.focus.set(last.key, last.end, 'text');
  });
  editor.focus();
}
