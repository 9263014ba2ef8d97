import { randomUUID } from 'node:crypto';
import { Failure } from '../failure.ts';
import type { IncomingMedia, Workspace } from '../workspace.ts';
import { addIncoming, type AddedMedia, largestMedia } from './add-media.ts';

interface Upload {
  readonly fileName: string;
  readonly bytes: number;
  readonly incoming: IncomingMedia;
  /** The pieces of one file are written one after the other. */
  writing: Promise<void>;
}

/** Files that come in at the same time at most; beyond that the oldest was given up by its window. */
const mostUploads = 8;
const open = new WeakMap<Workspace, Map<string, Upload>>();

function uploadsOf(workspace: Workspace): Map<string, Upload> {
  const present = open.get(workspace) ?? new Map<string, Upload>();
  open.set(workspace, present);
  return present;
}

function uploadOf(workspace: Workspace, uploadId: string): Upload {
  const upload = uploadsOf(workspace).get(uploadId);
  if (upload === undefined) throw new Failure('NOT_FOUND', { kind: 'upload', id: uploadId });
  return upload;
}

/** Opens a place for a file of so many bytes. Throws `IMPORT_REFUSED`, `READ_ONLY`, `STORAGE`. */
export async function beginUpload(
  workspace: Workspace,
  file: { readonly fileName: string; readonly bytes: number },
): Promise<string> {
  if (file.bytes > largestMedia)
    throw new Failure('IMPORT_REFUSED', { fileName: file.fileName, code: 'too-large', detail: '> 8 GB' });
  const uploads = uploadsOf(workspace);
  for (const oldest of [...uploads.keys()].slice(0, Math.max(0, uploads.size - mostUploads + 1)))
    await abandonUpload(workspace, oldest);
  const uploadId = randomUUID();
  uploads.set(uploadId, { ...file, incoming: await workspace.media.receive(), writing: Promise.resolve() });
  return uploadId;
}

/** Adds a piece; `at` guards against lost and doubled ones. Throws `NOT_FOUND`, `INVALID`, `STORAGE`. */
export async function appendToUpload(
  workspace: Workspace,
  uploadId: string,
  piece: { readonly at: number; readonly bytes: Uint8Array },
): Promise<number> {
  const upload = uploadOf(workspace, uploadId);
  const before = upload.writing;
  const write = async (): Promise<void> => {
    await before;
    const { incoming } = upload;
    if (piece.at !== incoming.bytes || piece.at + piece.bytes.length > upload.bytes)
      throw new Failure('INVALID', { field: 'at', rule: 'order', value: String(piece.at) });
    await incoming.append(piece.bytes);
  };
  const written = write();
  upload.writing = written.catch(() => undefined);
  await written;
  return upload.incoming.bytes;
}

/** Takes the whole file into the library. Throws what `addIncoming` throws, and `INVALID` where pieces are missing. */
export async function finishUpload(workspace: Workspace, uploadId: string, signal?: AbortSignal): Promise<AddedMedia> {
  const { fileName, bytes, incoming, writing } = uploadOf(workspace, uploadId);
  await writing;
  try {
    if (incoming.bytes !== bytes)
      throw new Failure('INVALID', { field: 'bytes', rule: 'whole', value: String(incoming.bytes) });
    return await addIncoming(workspace, fileName, incoming, signal === undefined ? {} : { signal });
  } finally {
    await abandonUpload(workspace, uploadId);
  }
}

/** Forgets a file that is no longer wanted, or has been taken in. */
export async function abandonUpload(workspace: Workspace, uploadId: string): Promise<void> {
  const upload = uploadsOf(workspace).get(uploadId);
  if (upload === undefined) return;
  uploadsOf(workspace).delete(uploadId);
  await upload.writing;
  await upload.incoming.discard();
}
