import { plainTextMap } from '../../rich-text/plain-text.ts';
import type { Block, Inline, ListBlock, RichText } from '../../rich-text/rich-text.ts';
import { outside } from '../counting/text-range.ts';
import type { Entity } from '../measure-text.ts';

/** A link of a part: an address that stands in the text, or one behind words. */
export interface PlacedLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** The words are not the address itself. */
  readonly named: boolean;
}

/** The address behind each text run of a block, in reading order; null for text without a link. */
function urlsOfRuns(block: Block): (string | null)[] {
  const ofInlines = (children: readonly Inline[]) =>
    children.flatMap((child) =>
      child.kind === 'line-break' ? [] : child.kind === 'text' ? [null] : child.children.map(() => child.url),
    );
  const ofList = (list: ListBlock): (string | null)[] =>
    list.items.flatMap((item) => [...ofInlines(item.children), ...(item.nested ? ofList(item.nested) : [])]);
  if (block.kind === 'list') return ofList(block);
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => ofInlines(cell.children)));
  if ('children' in block) return ofInlines(block.children);
  return block.kind === 'code' ? [null] : [];
}

function hasLinks(block: Block): boolean {
  return urlsOfRuns(block).some((url) => url !== null);
}

/** Links behind words and addresses in the text, in order; an address that is a link already appears once. */
export function linksOf(body: RichText, addresses: readonly Entity[]): PlacedLink[] {
  const behind: PlacedLink[] = [];
  if (body.blocks.some(hasLinks)) {
    const map = plainTextMap(body);
    for (const run of map.runs) {
      const block = body.blocks[run.block];
      const url = block ? (urlsOfRuns(block)[run.run] ?? null) : null;
      if (url === null) continue;
      const last = behind.at(-1);
      if (last && last.end === run.start && last.url === url) {
        behind[behind.length - 1] = { ...last, end: run.end };
      } else {
        behind.push({ start: run.start, end: run.end, url, named: true });
      }
    }
    for (const [index, link] of behind.entries()) {
      const words = map.text.slice(link.start, link.end);
      behind[index] = { ...link, named: bare(words) !== bare(link.url) };
    }
  }
  const free = outside(addresses, behind);
  const inText = free.map(({ start, end, text }) => ({ start, end, url: text, named: false }));
  return [...behind, ...inText].sort((a, b) => a.start - b.start);
}

/** An address without scheme, `www.` and last slash, to compare. */
export function bare(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}
