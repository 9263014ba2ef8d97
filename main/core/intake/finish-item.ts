import { createHash } from 'node:crypto';
import type { FoundItem } from '../../../shared/intake/found-item.ts';
import type { FoundKind, FoundState } from '../../../shared/intake/found-kinds.ts';
import type { Language } from '../../../shared/model/common.ts';
import { bodyFingerprint } from '../../../shared/rich-text/fingerprint.ts';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { blocksText } from '../import/blocks-text.ts';
import { declaredLanguage, field, tagsOf } from '../import/finish.ts';
import { guessLanguage } from '../import/language.ts';
import { Refusal } from '../import/limits.ts';
import { safeUrl } from '../import/links.ts';
import { Notes } from '../import/notes.ts';
import type { ItemPictures } from './item-pictures.ts';

/** What a reader knows of one thing. */
export interface RawItem {
  readonly key: string;
  readonly kind: FoundKind;
  readonly state: FoundState;
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly Block[];
  readonly publishedAt: string | null;
  readonly address?: string;
  readonly author?: string;
  readonly tags?: readonly string[];
  /** As declared: a language tag of any form. */
  readonly language?: string;
  readonly notes: Notes;
  readonly pictures: ItemPictures;
}

const longestText = 2_000_000;

/** Cuts fields to what a record can hold, and finds language, title and fingerprint. Throws `Refusal` for what is too long. */
export function finishItem(raw: RawItem): FoundItem {
  const { notes, kind, state, publishedAt } = raw;
  const blocks = withoutDoubledCover(raw.blocks);
  const text = blocksText(blocks);
  if (text.length > longestText) throw new Refusal('too-large', `${text.length} characters`);
  const title = field('title', raw.title === '' ? openingOf(text) : raw.title, 500, notes);
  const lead = field('lead', raw.lead ?? '', 5_000, notes);
  return {
    key: shortKey(raw.key),
    kind,
    state,
    title,
    lead,
    publishedAt,
    address: addressOf(raw.address ?? ''),
    author: field('author', raw.author ?? '', 300, notes),
    tags: tagsOf(raw.tags ?? [], notes),
    language: languageOf(raw.language, `${title} ${lead} ${text}`),
    body: { blocks },
    wordCount: text.trim() === '' ? 0 : text.trim().split(/\s+/u).length,
    fingerprint: bodyFingerprint({ blocks: blocks.filter((block) => block.kind !== 'image') }),
    pictures: raw.pictures.found,
    losses: notes.toList(),
  };
}

/** A picture that opens the text and stands in it as well is a cover: sites show it apart, here it would stand twice. */
function withoutDoubledCover(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const isDoubled =
    first?.kind === 'image' && rest.some((block) => block.kind === 'image' && block.mediaId === first.mediaId);
  return isDoubled ? rest : blocks;
}

/** Keys are columns: a longer one is named by its digest. */
export function shortKey(key: string): string {
  if (key.length <= 500) return key.toWellFormed();
  return `${key.slice(0, 40).toWellFormed()}…${createHash('sha256').update(key).digest('hex')}`;
}

/** What has no title is called by its first words. */
function openingOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  if (line.length <= 80) return line;
  const cut = line.slice(0, 80);
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 40))
    .toWellFormed()
    .trimEnd()}…`;
}

function addressOf(address: string): string {
  const safe = safeUrl(address, new Notes());
  return safe === null || !/^https?:/i.test(safe) ? '' : safe;
}

function languageOf(declared: string | undefined, text: string): Language {
  return declaredLanguage(declared) ?? guessLanguage(text);
}
