import { createHash } from 'node:crypto';
import type { FoundItem, FoundPicture } from '../../../../shared/intake/found-item.ts';
import type { FoundKind } from '../../../../shared/intake/found-kinds.ts';
import { extensionOf } from '../../import/detect.ts';
import type { ImportedContent } from '../../import/imported-content.ts';
import { asRefusal } from '../../import/limits.ts';
import { Notes } from '../../import/notes.ts';
import { readContent } from '../../import/read-content.ts';
import { finishItem, shortKey } from '../finish-item.ts';
import { ItemPictures } from '../item-pictures.ts';
import { momentOf } from '../moments.ts';
import type { ReaderInput } from '../reader.ts';
import type { Tree } from '../tree.ts';
import { markdownNote } from './markdown-note.ts';
import { TreePictures } from './tree-pictures.ts';

const markdown = new Set(['md', 'markdown', 'mdown', 'mkd']);
const documents = new Set(['docx', 'odt', 'pdf', 'html', 'htm', 'xhtml', 'eml', 'mhtml', 'mht', 'txt']);

/** Whether a file of a folder holds a text that can be read. */
export function isText(name: string): boolean {
  const extension = extensionOf(name);
  return markdown.has(extension) || documents.has(extension);
}

/** Every text of a folder or archive, by its name: Markdown with its pictures, and what the single import reads. */
export async function* readTexts(tree: Tree, input: ReaderInput): AsyncGenerator<FoundItem, void, void> {
  const pictures = new TreePictures(tree, input);
  let done = 0;
  for (const name of tree.names) {
    done += 1;
    if (isText(name)) {
      // In order, each when the one before is done with.
      // eslint-disable-next-line no-await-in-loop
      const item = await readOne(tree, name, pictures, input);
      input.advance(done, tree.names.length);
      if (item !== null) yield item;
    }
  }
}

async function readOne(
  tree: Tree,
  name: string,
  pictures: TreePictures,
  input: ReaderInput,
): Promise<FoundItem | null> {
  try {
    const bytes = await tree.read(name, input.limits.fileBytes);
    if (bytes === null) throw new Error('larger than a text is');
    if (!markdown.has(extensionOf(name))) return await documentItem({ name, bytes, root: tree.name }, input);
    const find = pictures.finderFor(name);
    const item = markdownNote({ name, bytes, root: tree.name, find, timeZone: input.timeZone });
    return { ...item, pictures: await pictures.unpack(item.pictures) };
  } catch (error) {
    const refusal = asRefusal(error);
    // A bomb is no mistake of one file: nothing of the whole is trusted.
    if (refusal.code === 'bomb' || refusal.code === 'unsafe-archive') throw refusal;
    if (refusal.code === 'pdf-scan') input.notes.name('pdf-scans', shortName(name));
    else if (refusal.code === 'encrypted') input.notes.name('locked', shortName(name));
    else input.notes.name('unreadable', `${shortName(name)} (${refusal.code})`);
    return null;
  }
}

function shortName(name: string): string {
  return name.slice(-60);
}

/** A document, page or mail, read as the single import reads it. */
export async function documentItem(
  { name, bytes, root }: { readonly name: string; readonly bytes: Uint8Array; readonly root: string | null },
  input: ReaderInput,
): Promise<FoundItem> {
  const content = await readContent({ kind: 'file', fileName: name, bytes }, input.limits, () => undefined);
  const isMail = content.format === 'eml';
  const dateNote = content.notes.find(({ code }) => code === 'date')?.params['date'];
  const notes = new Notes();
  const item = finishItem({
    key: isMail ? mailKey(bytes) : root === null ? `file:${digestOf(bytes)}` : `file:${root}/${name}`,
    kind: kindOf(content),
    state: isMail ? 'private' : 'unknown',
    title: content.title,
    lead: content.lead,
    blocks: content.body.blocks,
    publishedAt: typeof dateNote === 'string' ? momentOf(dateNote, input.timeZone) : null,
    address: content.link,
    author: content.author,
    tags: content.tags,
    language: content.language,
    notes,
    pictures: new ItemPictures(() => null, notes),
  });
  const losses = [...content.notes.filter(({ code }) => code !== 'date' || item.publishedAt === null), ...item.losses];
  return {
    ...item,
    losses,
    pictures: content.images.map((image): FoundPicture => {
      const file = input.unpack?.(image.bytes) ?? 'none';
      return { id: image.id, from: 'unpacked', file, name: image.name, alt: image.alt };
    }),
  };
}

function kindOf({ format }: ImportedContent): FoundKind {
  if (format === 'eml') return 'message';
  return format === 'html' || format === 'mhtml' ? 'page' : 'document';
}

function mailKey(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  const id = /^message-id:\s*<([^>\r\n]{3,400})>/im.exec(head)?.[1];
  return shortKey(`mail:${id ?? digestOf(bytes)}`);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
