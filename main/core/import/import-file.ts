import type { ImportNote, ImportProgress } from '../../../shared/contract/areas/content.ts';
import type { MasterId, MediaId } from '../../../shared/ids.ts';
import { Failure } from '../failure.ts';
import type { MediaAttempt, Workspace } from '../workspace.ts';
import { withMediaIds, type ImportedContent, type ImportedImage, type ImportFormat } from './imported-content.ts';
import type { ImportLimits } from './limits.ts';
import type { Pasted } from './paste.ts';
import { readForImport, readPasteForImport, type ReadForImportOptions } from './read-for-import.ts';

type Step = Omit<Extract<ImportProgress, { kind: 'progress' }>, 'kind' | 'fileName'>;

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Step) => void;
  readonly limits?: Partial<ImportLimits>;
}

export interface ImportedMaster {
  readonly masterId: MasterId;
  readonly title: string;
  readonly wordCount: number;
  readonly images: number;
  readonly notes: ImportNote[];
}

/** What is kept as the original of an import. */
interface Original {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Who imports; the person of that name, if there is one, owns the new master. */
  readonly userName: string;
}

/**
 * Makes a master of a foreign file: its text, its pictures, and the file itself as the kept original, all records in one
 * transaction. Until the file has been read nothing is written; a refused, cancelled or failed import leaves
 * neither records nor bytes.
 * Throws `IMPORT_REFUSED`, `CANCELLED`, `READ_ONLY`, `STORAGE`.
 */
export async function importFile(
  workspace: Workspace,
  file: Original,
  options: ImportOptions = {},
): Promise<ImportedMaster> {
  assertWritable(workspace);
  const { fileName, bytes, userName } = file;
  const content = await readForImport({ fileName, bytes, ...readOptions(options) });
  return store(workspace, content, { fileName, bytes, userName }, options);
}

/** The same for a clipboard. What was pasted is kept as the original, HTML where there was some. */
export async function importPaste(
  workspace: Workspace,
  pasted: Pasted & { readonly userName: string },
  options: ImportOptions = {},
): Promise<ImportedMaster> {
  assertWritable(workspace);
  const { text, html, userName } = pasted;
  const content = await readPasteForImport({ text, ...(html === undefined ? {} : { html }), ...readOptions(options) });
  const bytes = new TextEncoder().encode(html ?? text);
  return store(
    workspace,
    content,
    { fileName: html === undefined ? 'paste.txt' : 'paste.html', bytes, userName },
    options,
  );
}

function assertWritable(workspace: Workspace): void {
  if (workspace.access === 'read-only') {
    throw new Failure('READ_ONLY', { reason: workspace.readOnlyReason ?? 'asked' });
  }
}

function readOptions({ signal, limits, onProgress }: ImportOptions): ReadForImportOptions {
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(limits === undefined ? {} : { limits }),
    onStep: (step) => onProgress?.({ step, done: step === 'reading' ? 0 : 1, of: 4 }),
  };
}

async function store(
  workspace: Workspace,
  content: ImportedContent,
  original: Original,
  options: ImportOptions,
): Promise<ImportedMaster> {
  const { onProgress, signal } = options;
  const attempts: MediaAttempt[] = [];
  let kept = false;
  const stored = async (bytes: Uint8Array): Promise<MediaAttempt> => {
    throwIfCancelled(signal);
    const attempt = await workspace.media.attempt(bytes);
    attempts.push(attempt);
    return attempt;
  };
  try {
    const pictures: { readonly image: ImportedImage; readonly digest: string }[] = [];
    for (const image of content.images) {
      onProgress?.({ step: 'pictures', done: pictures.length, of: content.images.length });
      // One after the other: each is on the disk before the next needs memory.
      // eslint-disable-next-line no-await-in-loop
      pictures.push({ image, digest: (await stored(image.bytes)).digest });
    }
    const { digest, bytes } = await stored(original.bytes);
    onProgress?.({ step: 'saving', done: 3, of: 4 });
    const { fileName, userName } = original;
    const master = saved(workspace, content, pictures, { fileName, userName, digest, bytes });
    kept = true;
    return master;
  } finally {
    // What no record names must not stay; the failure itself matters more than one file that cannot be removed.
    await Promise.allSettled(attempts.map((attempt) => attempt.end(kept)));
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Failure('CANCELLED');
}

function saved(
  workspace: Workspace,
  content: ImportedContent,
  pictures: readonly { readonly image: ImportedImage; readonly digest: string }[],
  original: Omit<Original, 'bytes'> & { readonly digest: string; readonly bytes: number },
): ImportedMaster {
  const now = workspace.clock.now();
  return workspace.write((writer) => {
    const stored = new Map<MediaId, MediaId>();
    for (const { image, digest } of pictures) {
      const known = writer.list('media', { digest, purpose: 'content' }).find((record) => record.trashedAt === null);
      const record = known ?? writer.create('media', pictureRecord(workspace, image, digest, content, now));
      stored.set(image.id, record.id);
    }
    const originalId = workspace.newId('media');
    const name = original.fileName.toWellFormed().slice(-500) || 'import';
    writer.create('media', {
      id: originalId,
      digest: original.digest,
      fileName: name,
      mediaType: name === 'paste.txt' ? 'text/plain' : mediaTypes[content.format],
      bytes: original.bytes,
      purpose: 'original',
      createdAt: now,
    });
    const { title, lead, language, tags, author, link, format } = content;
    const notes = [...content.notes];
    const origin = { fileName: name, format, originalId, importedAt: now, notes };
    const owners = writer.list('people', { name: original.userName }).filter((person) => person.archivedAt === null);
    const ownerId = owners.length === 1 ? (owners[0]?.id ?? null) : null;
    const fields = {
      title,
      lead,
      language,
      ownerId,
      tags: [...tags],
      author,
      link,
      origin,
      createdAt: now,
      updatedAt: now,
    };
    const master = writer.createMaster(
      { id: workspace.newId('master'), ...fields },
      withMediaIds(content, stored).body,
    );
    const wordCount = writer.body(master.id, 'body')?.wordCount ?? 0;
    return { masterId: master.id, title, wordCount, images: pictures.length, notes };
  });
}

function pictureRecord(
  workspace: Workspace,
  image: ImportedImage,
  digest: string,
  content: ImportedContent,
  now: string,
) {
  const { name, mediaType, width, height, alt } = image;
  return {
    id: workspace.newId('media'),
    digest,
    fileName: name,
    mediaType,
    bytes: image.bytes.byteLength,
    width,
    height,
    altText: { de: '', en: '', [content.language]: alt },
    createdAt: now,
  };
}

const mediaTypes: Readonly<Record<ImportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  markdown: 'text/markdown',
  html: 'text/html',
  text: 'text/plain',
  eml: 'message/rfc822',
  mhtml: 'multipart/related',
  paste: 'text/html',
};
