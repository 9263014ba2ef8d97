import type { Block, Inline, RichText, TextInline } from './rich-text.ts';

/**
 * A short digest of a body without its passages: equal for equal text, formatting and order, however its runs are cut
 * and its properties ordered. FNV-1a, 2 x 32 bits; for "is this still the recipe's draft", not for security.
 */
export function bodyFingerprint(richText: RichText): string {
  return fingerprintOf(richText.blocks.map(canonicalBlock));
}

/** What a block gives to the fingerprint of its body; for those who keep it for blocks that have not changed. */
export function canonicalBlock(block: Block): string {
  return JSON.stringify(canonical(block));
}

/** The fingerprint of a body from what its blocks give. */
export function fingerprintOf(blocks: readonly string[]): string {
  return textFingerprint(`[${blocks.join(',')}]`);
}

/** The digest of any text, 16 hex digits. */
export function textFingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 5) | (unit >>> 11)), 0x85ebca6b);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}

/** Sorted properties, no passages, nothing empty or undefined: a round trip through a document may change those. */
function canonical(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return (key === 'children' ? joinRuns(value) : value).map((entry) => canonical(entry));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, entry]) => name !== 'passage' && entry !== undefined && !(name === 'marks' && isEmpty(entry)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, entry]) => [name, canonical(entry, name)]));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Neighbouring runs with the same marks are one run; runs without characters are none. */
function joinRuns(children: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.kind !== 'text') joined.push(child);
    else if (child.text === '') continue;
    else if (last?.kind === 'text' && sameMarks(last, child))
      joined.splice(-1, 1, { ...last, text: last.text + child.text });
    else joined.push(child);
  }
  return joined;
}

function sameMarks(a: TextInline, b: TextInline): boolean {
  return (a.marks ?? []).join() === (b.marks ?? []).join();
}
