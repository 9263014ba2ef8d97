import { pageWidths } from '../../../shared/contract/areas/media-files.ts';
import type { MediaId } from '../../../shared/ids.ts';
import type { Media } from '../../../shared/model/media.ts';
import { Failure } from '../failure.ts';
import { Refusal } from '../import/limits.ts';
import type { DrawnPage } from '../pdf/pdf-task.ts';
import { runPdfTask } from '../pdf/run-pdf-task.ts';
import type { Workspace, Writer } from '../workspace.ts';
import { endAll, prepareMedia, type ReadyMedia } from './add-media.ts';

/** A larger file is not drawn: it is held in memory, and once more in that of PDFium. */
const mostBytes = 200 * 1024 ** 2;
const previewWidth = 180;
/** Pages that one worker draws: as many as their pictures may lie in memory. */
const atOnce = 8;

interface Drawn {
  readonly pageCount: number;
  readonly pages: readonly DrawnPage[];
}

/** Small pictures of pages, to choose from. Throws `NOT_FOUND`, `INVALID` for what is no PDF, `IMPORT_REFUSED`. */
export async function viewPages(
  workspace: Workspace,
  { id, pages }: { readonly id: MediaId; readonly pages: readonly number[] },
  signal?: AbortSignal,
): Promise<{ pageCount: number; pages: { page: number; width: number; height: number; png: string }[] }> {
  const media = requirePdf(workspace, id);
  const drawn = await draw(media, await workspace.media.read(media.digest), pages, previewWidth, signal);
  return {
    pageCount: drawn.pageCount,
    pages: drawn.pages.map(({ png, ...page }) => ({ ...page, png: Buffer.from(png).toString('base64') })),
  };
}

export interface AddPages {
  readonly id: MediaId;
  /** Counted from 1. */
  readonly pages: readonly number[];
  /** Pixels across. */
  readonly width?: number;
}

/**
 * Adds pages of a PDF to the library as PNG, all in one transaction, with rights, credit, tags and collections of the PDF and where they
 * come from. What is refused, fails or is cancelled leaves neither records nor bytes.
 * Throws `NOT_FOUND`, `INVALID` for what is no PDF or a page it does not have, `IMPORT_REFUSED`, `CANCELLED`, `READ_ONLY`, `STORAGE`.
 */
export async function addPages(
  workspace: Workspace,
  { id, pages, width = pageWidths.usual }: AddPages,
  signal?: AbortSignal,
): Promise<{ added: MediaId[]; duplicates: number }> {
  const media = requirePdf(workspace, id);
  const bytes = await workspace.media.read(media.digest);
  const wanted = [...new Set(pages)].sort((a, b) => a - b);
  const ready: { readonly page: number; readonly medium: ReadyMedia }[] = [];
  let kept = false;
  try {
    for (let from = 0; from < wanted.length; from += atOnce) {
      const some = wanted.slice(from, from + atOnce);
      // Some after the others: what is drawn is on the disk before more needs memory.
      // eslint-disable-next-line no-await-in-loop
      const drawn = await draw(media, bytes, some, width, signal);
      const missing = some.find((page) => page > drawn.pageCount);
      if (missing !== undefined) throw new Failure('INVALID', { field: 'pages', rule: 'range', value: `${missing}` });
      for (const { page, png } of drawn.pages) {
        // eslint-disable-next-line no-await-in-loop
        ready.push({ page, medium: await stored(workspace, fileNameOf(media, page), png) });
      }
    }
    if (signal?.aborted === true) throw new Failure('CANCELLED');
    const added = workspace.write((writer) => ready.flatMap((one) => recorded(writer, media, one)));
    kept = true;
    return { added, duplicates: ready.length - added.length };
  } finally {
    await endAll(
      ready.flatMap(({ medium }) => medium.attempts),
      kept,
    );
  }
}

function requirePdf({ reader }: Workspace, id: MediaId): Media {
  const media = reader.get('media', id);
  if (media.mediaType !== 'application/pdf')
    throw new Failure('INVALID', { field: 'id', rule: 'pdf', value: media.fileName });
  if (media.bytes > mostBytes)
    throw new Failure('IMPORT_REFUSED', { fileName: media.fileName, code: 'too-large', detail: '> 200 MB' });
  return media;
}

async function draw(
  { fileName }: Media,
  bytes: Uint8Array,
  pages: readonly number[],
  width: number,
  signal: AbortSignal | undefined,
): Promise<Drawn> {
  try {
    return await runPdfTask<'draw'>({ kind: 'draw', bytes, pages, width }, signal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Failure('IMPORT_REFUSED', { fileName, code: error.code, detail: error.detail });
  }
}

async function stored(workspace: Workspace, fileName: string, png: Uint8Array): Promise<ReadyMedia> {
  const incoming = await workspace.media.receive();
  try {
    await incoming.append(png);
    return await prepareMedia(workspace, fileName, incoming, {});
  } finally {
    await incoming.discard();
  }
}

function fileNameOf({ fileName }: Media, page: number): string {
  return `${fileName.replace(/\.pdf$/i, '').slice(0, 480)}-${page}.png`;
}

/** The id of a new picture; none where the same one is there. */
function recorded(
  writer: Writer,
  media: Media,
  { page, medium }: { readonly page: number; readonly medium: ReadyMedia },
): MediaId[] {
  const { record, isNew } = medium.record(writer);
  if (!isNew) return [];
  const { credit, licence, source, origin, licenceEndsOn, licenceChannelIds, people, tags, collections } = media;
  const title = media.title.trim() === '' ? '' : `${media.title.trim().slice(0, 480)} (${page})`;
  const rights = { credit, licence, source, origin, licenceEndsOn, licenceChannelIds, people, tags, collections };
  return [writer.change('media', record.id, { ...rights, title, pageOf: { mediaId: media.id, page } }).id];
}
