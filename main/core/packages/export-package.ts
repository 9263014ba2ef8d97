import { basename } from 'node:path';
import type { ExportProgress } from '../../../shared/contract/areas/content.ts';
import type { PackageInput } from '../../../shared/packages/exporter.ts';
import { finishPlan, type PackagePlan, planItems, type PlannedItem } from '../../../shared/packages/plan-package.ts';
import { writePackage, type WrittenPackage } from '../files/write-package.ts';
import type { Workspace } from '../workspace.ts';
import type { Selection } from './choose-variants.ts';
import { gatherPackage } from './gather-package.ts';
import { type PictureMaker, pictureMaker } from './make-pictures.ts';
import { type Pause, pausing } from './pause.ts';
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
  const pictures = pictureMaker(workspace);
  const stop = (): void => void pictures.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    const input = await gatherPackage(workspace.reader, options.selection, pausing(options.signal));
    if (input.items.some(({ content }) => content.images.length > 0)) pictures.warm();
    const plan = await planned(input, pausing(options.signal));
    const written = await writeFiles(workspace, plan, pictures, options);
    return record(workspace, input, written, options);
  } finally {
    options.signal.removeEventListener('abort', stop);
    await pictures.close();
  }
}

async function planned(input: PackageInput, pause: Pause): Promise<PackagePlan> {
  const items: PlannedItem[] = [];
  for (const item of planItems(input)) {
    items.push(item);
    await pause();
  }
  return finishPlan(input, items);
}

function record(
  workspace: Workspace,
  input: PackageInput,
  written: WrittenPackage,
  options: ExportPackage,
): Extract<ExportProgress, { kind: 'done' }> {
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

function writeFiles(
  workspace: Workspace,
  plan: PackagePlan,
  pictures: PictureMaker,
  options: ExportPackage,
): Promise<WrittenPackage> {
  return writePackage(plan, {
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
}
