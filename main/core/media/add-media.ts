import { open, readFile } from 'node:fs/promises';
import type { Media } from '../../../shared/model/media.ts';
import { Failure } from '../failure.ts';
import type { IncomingMedia, MediaAttempt, Workspace, Writer } from '../workspace.ts';
import { factLimits, type FactLimits, type MediaFacts, noFacts } from './facts/media-facts.ts';
import { readFacts } from './facts/read-facts.ts';
import { headBytes, kindOfFile } from './facts/sniff.ts';
import { readPicture } from './read-picture.ts';

/** Largest file of the library. Pictures and drawings are read whole, everything else piece by piece. */
export const largestMedia = 8 * 1024 ** 3;
const largestPictureFile = 200 * 1024 ** 2;

export interface AddOptions {
  readonly signal?: AbortSignal;
  readonly limits?: FactLimits;
}

export interface AddedMedia {
  readonly record: Media;
  /** False where the same bytes were in the library before. */
  readonly isNew: boolean;
}

/** A file that is ready to be recorded: its bytes are in the store, and the records are still to be written. */
export interface ReadyMedia {
  readonly attempts: readonly MediaAttempt[];
  readonly record: (writer: Writer) => AddedMedia;
}

/** Stores a file once and returns its record; the same bytes again give the record that is there. As `addIncoming`. */
export async function addMedia(workspace: Workspace, fileName: string, bytes: Uint8Array): Promise<Media> {
  const incoming = await workspace.media.receive();
  try {
    await incoming.append(bytes);
    return (await addIncoming(workspace, fileName, incoming)).record;
  } finally {
    await incoming.discard();
  }
}

/**
 * Takes a file that has come in as a medium: a picture, a drawing, a video, a sound or a PDF; it is never changed. What is refused
 * or fails leaves neither record nor bytes. Throws `IMPORT_REFUSED`, `CANCELLED`, `READ_ONLY`, `STORAGE`.
 */
export async function addIncoming(
  workspace: Workspace,
  fileName: string,
  incoming: IncomingMedia,
  options: AddOptions = {},
): Promise<AddedMedia> {
  const ready = await prepareMedia(workspace, fileName, incoming, options);
  let kept = false;
  try {
    const added = workspace.write(ready.record);
    kept = true;
    return added;
  } finally {
    await endAll(ready.attempts, kept);
  }
}

/** What no record names must not stay; a failure itself matters more than one file that cannot be removed. */
export async function endAll(attempts: readonly MediaAttempt[], kept: boolean): Promise<void> {
  await Promise.allSettled(attempts.map((attempt) => attempt.end(kept)));
}

/** The first half of `addIncoming`, for whoever records several at once. The caller ends the attempts. */
export async function prepareMedia(
  workspace: Workspace,
  fileName: string,
  incoming: IncomingMedia,
  { signal, limits = factLimits }: AddOptions,
): Promise<ReadyMedia> {
  await incoming.complete();
  if (incoming.bytes > largestMedia) throw refused(fileName, 'too-large', '> 8 GB');
  const kind = kindOfFile(await headOf(incoming.path));
  const { path } = incoming;
  switch (kind) {
    case 'empty':
    case 'heic':
      throw refused(fileName, kind);
    case 'picture':
      return keep(workspace, fileName, incoming, await pictureFacts(fileName, incoming));
    case 'drawing': {
      const task = { kind: 'drawing', path, mostBytes: limits.drawingBytes } as const;
      const answer = await readFacts(task, fileName, signal, limits);
      if (answer.kind !== 'drawn') throw refused(fileName, 'damaged');
      return keepDrawn(workspace, fileName, incoming, answer.png);
    }
    case 'pdf':
    case 'playable': {
      const answer = await readFacts({ kind, path }, fileName, signal, limits);
      if (answer.kind !== 'facts') throw refused(fileName, 'damaged');
      return keep(workspace, fileName, incoming, answer.facts);
    }
  }
}

async function pictureFacts(fileName: string, { path, bytes }: IncomingMedia): Promise<MediaFacts> {
  if (bytes > largestPictureFile) throw refused(fileName, 'too-large', '> 200 MB');
  return { ...noFacts, ...(await readPicture(fileName, await readFile(path))) };
}

async function keep(
  workspace: Workspace,
  fileName: string,
  incoming: IncomingMedia,
  facts: MediaFacts,
): Promise<ReadyMedia> {
  const stored = await incoming.keep();
  return { attempts: [stored], record: (writer) => recorded(workspace, writer, { fileName, stored, facts }) };
}

/** A drawing becomes a picture; the drawing itself is kept beside it. */
async function keepDrawn(
  workspace: Workspace,
  fileName: string,
  incoming: IncomingMedia,
  png: Uint8Array,
): Promise<ReadyMedia> {
  const facts = { ...noFacts, ...(await readPicture(fileName, png)) };
  const drawing = await incoming.keep();
  const stored = await workspace.media.attempt(png).catch(async (error: unknown) => {
    await drawing.end(false);
    throw error;
  });
  return {
    attempts: [drawing, stored],
    record: (writer) => {
      const added = recorded(workspace, writer, { fileName: `${withoutEnding(fileName)}.png`, stored, facts });
      if (!added.isNew) return added;
      const original = writer.create('media', {
        id: workspace.newId('media'),
        digest: drawing.digest,
        bytes: drawing.bytes,
        fileName,
        mediaType: 'image/svg+xml',
        purpose: 'original',
        createdAt: workspace.clock.now(),
      });
      return { record: writer.change('media', added.record.id, { drawnFromId: original.id }), isNew: true };
    },
  };
}

interface Stored {
  readonly fileName: string;
  readonly stored: MediaAttempt;
  readonly facts: MediaFacts;
}

function recorded(workspace: Workspace, writer: Writer, { fileName, stored, facts }: Stored): AddedMedia {
  const { digest, bytes } = stored;
  const present = writer.list('media', { digest, purpose: 'content' }).find((record) => record.trashedAt === null);
  if (present !== undefined) return { record: present, isNew: false };
  const record = writer.create('media', {
    id: workspace.newId('media'),
    digest,
    bytes,
    ...facts,
    fileName,
    createdAt: workspace.clock.now(),
  });
  return { record, isNew: true };
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 490) || 'drawing';
}

function refused(fileName: string, code: string, detail = ''): Failure {
  return new Failure('IMPORT_REFUSED', { fileName, code, detail });
}
