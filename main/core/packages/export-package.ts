import { basename } from 'node:path';
import type { ExportProgress } from '../../../shared/contract/areas/content.ts';
import { finishPlan, type PackagePlan, planItems, type PlannedItem } from '../../../shared/packages/plan-package.ts';
import { writePackage, type WrittenPackage } from '../files/write-package.ts';
import type { Workspace } from '../workspace.ts';
import type { Selection } from './choose-variants.ts';
import { gatherPackage } from './gather-package.ts';
import { pictureMaker } from './make-pictures.ts';
import { pausing } from './pause.ts';
import { recordHandOver } from './record-hand-over.ts';

export interface ExportPackage {
  readonly selection: Selection;
  /** A folder to be made, or a file ending in `.zip`. */
  readonly place: string;
  readonly by: string;
  /** Moves ready variants on to `handed-over`; the record of the package is written either way. */
  readonly markHandedOver: boolean;
  /** Wraps the package for an archive, as BagIt. */
  readonly bag?: boolean;
  readonly report: (item: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/** Writes the package whole or not at all, then records in one transaction what was handed over. */
export async function exportPackage(
  workspace: Workspace,
  options: ExportPackage,
): Promise<Extract<ExportProgress, { kind: 'done' }>> {
  const { reader } = workspace;
  const pause = pausing(options.signal);
  const input = await gatherPackage(reader, options.selection, pause);
  const planned: PlannedItem[] = [];
  for (const item of planItems(input)) {
    planned.push(item);
    await pause();
  }
  const written = await writeFiles(workspace, finishPlan(input, planned), options);
  recordHandOver(workspace, {
    items: input.items,
    formatId: null,
    name: basename(options.place),
    by: options.by,
    markHandedOver: options.markHandedOver,
    manifestDigest: written.manifestDigest,
    files: written.files,
    bytes: written.bytes,
  });
  return { kind: 'done', ...written, items: input.items.length, leftOut: input.leftOutTotal ?? input.leftOut.length };
}

async function writeFiles(workspace: Workspace, plan: PackagePlan, options: ExportPackage): Promise<WrittenPackage> {
  const pictures = pictureMaker(workspace);
  const stop = (): void => void pictures.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    return await writePackage(plan, {
      place: options.place,
      bag: options.bag === true,
      makePicture: pictures.make,
      media: {
        path: (id) => workspace.media.path(workspace.reader.get('media', id).digest),
        read: (id) => workspace.media.read(workspace.reader.get('media', id).digest),
      },
      onProgress: ({ done, of, path }) => options.report({ kind: 'progress', done, of, path }),
      signal: options.signal,
    });
  } finally {
    options.signal.removeEventListener('abort', stop);
    await pictures.close();
  }
}
