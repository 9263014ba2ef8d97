import type { Element } from 'hast';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Draft } from './draft.ts';
import { hastToBlocks } from './hast-blocks.ts';
import { attribute, classNames, elementsIn } from './hast-tools.ts';
import { parseHtml } from './html-blocks.ts';
import { ImageSources } from './image-sources.ts';
import { Refusal, type ImportLimits } from './limits.ts';
import { Notes } from './notes.ts';
import { plainTextBlocks } from './plain-text.ts';
import { readPage } from './page.ts';

type Inner = { readonly name: string; readonly bytes: Uint8Array };

/** An e-mail message: its subject as title, its HTML part if it has one, the pictures inside it. */
export async function readMail(bytes: Uint8Array, limits: ImportLimits): Promise<Draft> {
  const notes = new Notes();
  const email = await parse(bytes);
  const inner = innerImages(email.attachments);
  const sources = new ImageSources(notes, limits, (source) => inner.get(source.toLowerCase()) ?? null);
  const image = (source: string, alt: string) => sources.take(source, alt);
  const html = email.html ?? '';
  const root = parseHtml(html.slice(0, limits.htmlLength), 'document');
  for (const element of elementsIn(root.children)) if (isQuotedMail(element)) notes.count('quoted');
  const blocks =
    html.trim() === ''
      ? plainTextBlocks(email.text ?? '', notes)
      : hastToBlocks(root.children, { notes, image, base: null });
  noteAttachments(email.attachments, sources, inner, notes);
  if (email.date !== undefined) notes.tell('date', { date: email.date.slice(0, 40) });
  return {
    format: 'eml',
    blocks,
    images: sources.found,
    notes,
    propertyTitle: (email.subject ?? '').replace(/^(?:(?:re|aw|fwd?|wg|antw)\s*:\s*)+/i, ''),
    author: email.from?.name || email.from?.address || '',
  };
}

/** A web page that a browser saved as one file. */
export async function readSavedPage(bytes: Uint8Array, limits: ImportLimits): Promise<Draft> {
  const notes = new Notes();
  const email = await parse(bytes);
  const inner = innerImages(email.attachments);
  const located = locatedParts(bytes, email.attachments);
  const find = (source: string) => inner.get(source.toLowerCase()) ?? located.get(source) ?? null;
  const location = /^snapshot-content-location:\s*(\S{1,2000})/im.exec(
    Buffer.from(bytes.subarray(0, 8_192)).toString('latin1'),
  )?.[1];
  const draft = readPage(email.html ?? '', 'mhtml', notes, limits, find);
  return draft.link === undefined && location !== undefined && /^https?:/i.test(location)
    ? { ...draft, link: location }
    : draft;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 30,
      maxRfc822NestingDepth: 3,
      attachmentEncoding: 'arraybuffer',
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal(/nesting/i.test(message) ? 'too-deep' : 'damaged', message.slice(0, 120));
  }
}

/** Pictures by the name that the HTML calls them with. */
function innerImages(attachments: readonly Attachment[]): Map<string, Inner> {
  const images = new Map<string, Inner>();
  for (const attachment of attachments) {
    if (attachment.contentId === undefined || typeof attachment.content === 'string') continue;
    const id = attachment.contentId.replace(/^<|>$/g, '').toLowerCase();
    images.set(`cid:${id}`, asInner(attachment));
  }
  return images;
}

function asInner(attachment: Attachment): Inner {
  const { content } = attachment;
  const bytes = typeof content === 'string' ? new Uint8Array() : new Uint8Array(content);
  return { name: attachment.filename ?? `image.${attachment.mimeType.split('/')[1] ?? 'bin'}`, bytes };
}

/**
 * Parts by their `Content-Location`, which the parser does not hand out: the n-th part that is neither HTML nor plain
 * text is its n-th attachment.
 */
function locatedParts(bytes: Uint8Array, attachments: readonly Attachment[]): Map<string, Inner> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const heads = [
    ...source.matchAll(
      /\r?\n--[^\r\n]{1,200}\r?\n((?:[A-Za-z-]{1,60}:[^\r\n]{0,4000}\r?\n(?:[ \t][^\r\n]{0,4000}\r?\n){0,20}){1,20})\r?\n/g,
    ),
  ];
  const parts = heads
    .map((head) => head[1] ?? '')
    .filter((head) => !/^content-type:\s*text\/(?:html|plain)/im.test(head));
  const located = new Map<string, Inner>();
  if (parts.length !== attachments.length) return located;
  parts.forEach((head, index) => {
    const location = /^content-location:\s*(\S{1,4000})/im.exec(head)?.[1];
    const attachment = attachments[index];
    if (location !== undefined && attachment?.mimeType.startsWith('image/') === true)
      located.set(location, asInner(attachment));
  });
  return located;
}

function isQuotedMail(element: Element): boolean {
  return (
    /(?:^|\s)(?:gmail_quote|moz-cite-prefix|yahoo_quoted)(?:$|\s)/.test(classNames(element)) ||
    (element.tagName === 'blockquote' && attribute(element, 'type') === 'cite')
  );
}

function noteAttachments(
  attachments: readonly Attachment[],
  sources: ImageSources,
  inner: ReadonlyMap<string, Inner>,
  notes: Notes,
): void {
  const shown = new Set(sources.found.map((image) => image.bytes));
  const shownIds = new Set([...inner].filter(([, part]) => shown.has(part.bytes)).map(([id]) => id));
  for (const attachment of attachments) {
    const id = `cid:${(attachment.contentId ?? '').replace(/^<|>$/g, '').toLowerCase()}`;
    if (!shownIds.has(id)) notes.name('attachments', attachment.filename ?? attachment.mimeType);
  }
}
