import { basename } from 'node:path';
import type { ExportProgress } from '../../../shared/contract/areas/content.ts';
import { Failure } from '../failure.ts';
import { readMapFonts } from '../files/map-fonts.ts';
import { pictureMaker } from '../packages/make-pictures.ts';
import { recordHandOver } from '../packages/record-hand-over.ts';
import type { Workspace } from '../workspace.ts';
import { FormatBytes } from './format-bytes.ts';
import { composeFormat, type FormatRequest } from './plan-format.ts';
import { countFiles, writeFolder } from './write-folder.ts';

export interface ExportFormat extends FormatRequest {
  /** A folder to be made. */
  readonly place: string;
  readonly by: string;
  readonly markHandedOver: boolean;
  readonly resourcesFolder: string;
  readonly report: (item: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/** Writes the variants in the format of another program, whole or not at all, then records it. Throws `FORMAT_REFUSED` too. */
export async function exportFormat(
  workspace: Workspace,
  options: ExportFormat,
): Promise<Extract<ExportProgress, { kind: 'done' }>> {
  const { place, signal, report, formatId } = options;
  const { gathered, items, result, stateAt } = await composeFormat(workspace, options, signal);
  if (result.kind === 'refused')
    throw new Failure('FORMAT_REFUSED', { format: formatId, reasons: result.refusals.length });
  const of = countFiles(result.files);
  const pictures = pictureMaker(workspace);
  const bytes = new FormatBytes({ pictures, fonts: () => readMapFonts(options.resourcesFolder) });
  const stop = (): void => void pictures.close();
  signal.addEventListener('abort', stop, { once: true });
  let done = 0;
  try {
    const written = await writeFolder(result.files, {
      place,
      modified: stateAt,
      bytesOf: (file) => bytes.of(file),
      onFile: (path) => report({ kind: 'progress', done: (done += 1), of, path }),
      signal,
    });
    const { digest, ...size } = written;
    recordHandOver(workspace, {
      items,
      formatId,
      name: basename(place),
      by: options.by,
      markHandedOver: options.markHandedOver,
      manifestDigest: digest,
      ...size,
    });
    const leftOut = gathered.leftOutTotal ?? gathered.leftOut.length;
    return { kind: 'done', place, manifestDigest: digest, ...size, items: items.length, leftOut };
  } finally {
    signal.removeEventListener('abort', stop);
    await pictures.close();
  }
}
