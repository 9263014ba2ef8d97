import type { Block } from '../../../shared/rich-text/rich-text.ts';
import type { Draft } from './draft.ts';
import type { ImportedContent } from './imported-content.ts';
import { checkedImages } from './images.ts';
import { cleanText, textOf } from './inline-run.ts';
import { guessLanguage } from './language.ts';
import { Refusal, type ImportLimits } from './limits.ts';
import type { Notes } from './notes.ts';
import { blocksText } from './blocks-text.ts';

/** Chooses title and language, looks at the pictures, cuts fields to what a master can hold. */
export async function finishDraft(draft: Draft, fileName: string, limits: ImportLimits): Promise<ImportedContent> {
  const { notes } = draft;
  const { title, blocks } = titled(draft, fileName);
  const { images, body } = await checkedImages(draft.images, blocks, notes, limits);
  const text = blocksText(body);
  if (text.length > limits.textLength) throw new Refusal('too-large', `${text.length} characters`);
  const lead = field('lead', draft.lead ?? '', 5_000, notes);
  if (text.trim() === '' && images.length === 0 && lead === '') throw new Refusal('empty');
  return {
    format: draft.format,
    title: field('title', title, 500, notes),
    lead,
    language: declaredLanguage(draft.language) ?? guessLanguage(`${title} ${lead} ${text}`),
    tags: tagsOf(draft.tags ?? [], notes),
    author: field('author', draft.author ?? '', 300, notes),
    link: (draft.link ?? '').length > 2_048 ? '' : (draft.link ?? ''),
    body: { blocks: body },
    images,
    notes: notes.toList(),
  };
}

/** The title by rank, and the text without the heading that repeats it. */
function titled(draft: Draft, fileName: string): { readonly title: string; readonly blocks: readonly Block[] } {
  const first = draft.blocks.findIndex((block) => block.kind !== 'image' && block.kind !== 'divider');
  const largest = draft.blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1 ? [index] : [],
  );
  // A heading that opens the text, or is the only one of its rank, names the whole; one among many names a section.
  const heading = largest[0] !== undefined && (largest[0] === first || largest.length === 1) ? largest[0] : null;
  const candidates = [
    draft.ownTitle,
    heading === null ? undefined : headingText(draft.blocks[heading]),
    draft.propertyTitle,
    largest[0] === undefined ? undefined : headingText(draft.blocks[largest[0]]),
  ];
  const found = candidates.map((candidate) => tidy(candidate ?? '')).find((candidate) => candidate !== '');
  if (found === undefined && fileName !== '') draft.notes.tell('title-from-name'); // a clipboard has no name
  const title = found ?? nameWithoutExtension(fileName);
  const repeated = largest[0];
  const isRepeated = repeated !== undefined && tidy(headingText(draft.blocks[repeated])) === title;
  return { title, blocks: isRepeated ? draft.blocks.filter((_, index) => index !== repeated) : draft.blocks };
}

function headingText(block: Block | undefined): string {
  return block?.kind === 'heading' ? textOf(block.children) : '';
}

/** A text on one line, without control characters. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function nameWithoutExtension(fileName: string): string {
  const name = tidy(
    fileName
      .replace(/^.*[\\/]/, '')
      .replace(/\.[A-Za-z0-9]{1,9}$/, '')
      .replace(/_+/g, ' '),
  );
  return name === '' ? tidy(fileName) : name;
}

/** A text on one line, cut at its longest with a note. */
export function field(name: string, raw: string, longest: number, notes: Notes): string {
  const text = cleanText(raw, notes)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
  if (text.length <= longest) return text;
  notes.tell('clipped', { field: name });
  return (
    text
      .slice(0, longest - 1)
      .toWellFormed()
      .replace(/\uFFFD$/, '')
      .trimEnd() + '…'
  );
}

/** Tags as a master can hold them. */
export function tagsOf(raw: readonly string[], notes: Notes): string[] {
  const tags = [
    ...new Set(raw.map((tag) => field('tags', tag.replace(/^#/, ''), 100, notes)).filter((tag) => tag !== '')),
  ];
  if (tags.length > 50) notes.tell('clipped', { field: 'tags' });
  return tags.slice(0, 50);
}

/** Our language for a language tag of any form, null for one that is none of ours. */
export function declaredLanguage(tag: string | undefined): 'de' | 'en' | null {
  const primary = /^([a-z]{2})(?:[-_]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return primary === 'de' || primary === 'en' ? primary : null;
}
