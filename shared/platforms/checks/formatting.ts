import type { Block, Inline, ListBlock } from '../../rich-text/rich-text.ts';
import type { Formatting } from '../platform-profile.ts';
import { basisOf, finding, type Check } from './check-input.ts';
import { bare } from './links-of.ts';

function inlinesOf(block: Block): Inline[] {
  const ofList = (list: ListBlock): Inline[] =>
    list.items.flatMap((item) => [...item.children, ...(item.nested ? ofList(item.nested) : [])]);
  if (block.kind === 'list') return ofList(block);
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => [...cell.children]));
  return 'children' in block ? [...block.children] : [];
}

/** What a block has that the platform does not show, by names that the texts know: `heading`, `bold`, `named-link` ... */
function dropped(block: Block, formatting: Formatting): string[] {
  const kinds: string[] = [];
  const kind = block.kind === 'list' && block.listKind === 'check' ? 'check-list' : block.kind;
  const isShown = (name: string) => formatting.blocks.some((one) => one === name);
  if (kind !== 'paragraph' && kind !== 'part-break' && !isShown(kind)) kinds.push(kind);
  for (const inline of inlinesOf(block)) {
    const runs = inline.kind === 'link' ? inline.children : inline.kind === 'text' ? [inline] : [];
    for (const mark of runs.flatMap((run) => run.marks ?? [])) if (!formatting.marks.includes(mark)) kinds.push(mark);
    if (inline.kind === 'link' && !formatting.namedLinks) {
      const words = inline.children.map((run) => run.text).join('');
      if (bare(words) !== bare(inline.url)) kinds.push('named-link');
    }
  }
  return kinds;
}

/** Formatting that gets lost on the way out: one finding that names all of it. */
export const checkFormatting: Check = ({ profile, content }) => {
  if (!profile.text.present) return [];
  const { formatting } = profile.text;
  const lost = content.body.blocks.map((block) => dropped(block, formatting.value));
  const first = lost.findIndex((kinds) => kinds.length > 0);
  if (first === -1) return [];
  return [
    finding(
      'formatting-dropped',
      'warning',
      { kind: 'block', index: first },
      {
        params: { kinds: [...new Set(lost.flat())].join(','), blocks: lost.filter((kinds) => kinds.length > 0).length },
        fixes: [{ kind: 'flatten-formatting' }],
        basis: basisOf(formatting),
      },
    ),
  ];
};
