import { posix } from 'node:path';
import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import type { FoundState } from '../../../../shared/intake/found-kinds.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { decodeText } from '../../import/decode-text.ts';
import { textOf } from '../../import/inline-run.ts';
import { readMarkdownBlocks } from '../../import/markdown.ts';
import { Notes } from '../../import/notes.ts';
import { finishItem } from '../finish-item.ts';
import { ItemPictures, type FindPicture } from '../item-pictures.ts';
import { momentOf } from '../moments.ts';
import { splitHead, type MarkdownHead } from './markdown-head.ts';
import { plainMarkdown } from './markdown-dialects.ts';
import { notionId, takeNotionProperties } from './notion.ts';

export interface NoteFile {
  /** Below its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the folder, for the key. */
  readonly root: string;
  readonly find: FindPicture;
  readonly timeZone: string;
}

/** A Markdown file of Hugo, Jekyll, Obsidian, Notion or by hand. */
export function markdownNote({ name, bytes, root, find, timeZone }: NoteFile): FoundItem {
  const notes = new Notes();
  const { head, rest } = splitHead(decodeText(bytes, notes), notes);
  const id = notionId.exec(name)?.[1];
  const notion = id === undefined ? null : takeNotionProperties(rest, notes);
  const pictures = new ItemPictures(find, notes);
  const image = (source: string, alt: string) => pictures.take(source, alt);
  const text = plainMarkdown(notion?.rest ?? rest, notes);
  const blocks = readMarkdownBlocks(withCover(head, text), { notes, image, base: head.link ?? null });
  const written = head.date || notion?.date || dateInName(name);
  const publishedAt = momentOf(written, timeZone);
  if (written !== '' && publishedAt === null) notes.name('no-date', written.slice(0, 60));
  const { title, body } = titled(head.title, blocks, name);
  return finishItem({
    key:
      id === undefined ? (head.id === '' ? `file:${root}/${name}` : `file:${head.id}`) : `notion:${id.toLowerCase()}`,
    kind: publishedAt === null ? 'note' : 'article',
    state: stateOf(head, name, publishedAt),
    title,
    lead: head.lead ?? '',
    blocks: body,
    publishedAt,
    address: head.link ?? '',
    author: head.author ?? notion?.author ?? '',
    tags: [...(head.tags ?? []), ...(notion?.tags ?? [])],
    ...(head.language === undefined ? {} : { language: head.language }),
    notes,
    pictures,
  });
}

function withCover({ cover, coverAlt }: MarkdownHead, text: string): string {
  const alt = coverAlt.replace(/[\\[\]\r\n]+/g, ' ');
  return cover === '' || /[<>\n]/.test(cover) ? text : `![${alt}](<${cover}>)\n\n${text}`;
}

/** Sites that date their pages publish them; of a note nobody knows. */
function stateOf(head: MarkdownHead, name: string, publishedAt: string | null): FoundState {
  if (head.isDraft || /(?:^|\/)_drafts\//.test(name)) return 'draft';
  return publishedAt === null ? 'unknown' : 'published';
}

function dateInName(name: string): string {
  return /(?:^|\/)(\d{4}-\d{2}-\d{2})[-_ ][^/]*$/.exec(name)?.[1] ?? '';
}

/** The head's title, else the heading that opens the text, else the name of the file or of its folder. */
function titled(
  given: string | undefined,
  blocks: readonly Block[],
  name: string,
): { readonly title: string; readonly body: readonly Block[] } {
  const first = blocks.findIndex(({ kind }) => kind !== 'image');
  const heading = blocks[first];
  const words = heading?.kind === 'heading' && heading.level === 1 ? textOf(heading.children).trim() : '';
  if (words !== '' && (given === undefined || given === words))
    return { title: words, body: blocks.filter((_, index) => index !== first) };
  return { title: given ?? nameOf(name), body: blocks };
}

function nameOf(name: string): string {
  const file = posix.basename(name).replace(/\.[A-Za-z0-9]{1,9}$/, '');
  const isIndex = /^_?index$/i.test(file);
  const own = isIndex && name.includes('/') ? posix.basename(posix.dirname(name)) : file;
  const bare = own.replace(notionId, '').replace(/^\d{4}-\d{2}-\d{2}[-_ ]/, '');
  // Names of pages are written with hyphens for spaces, names of notes with spaces.
  return (bare.includes(' ') ? bare : bare.replace(/[-_]+/g, ' ')).trim() || file;
}
