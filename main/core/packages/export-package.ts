import { basename } from 'node:path';
import type { ExportProgress } from '../../../shared/contract/areas/content.ts';
import { finishPlan, type PackagePlan, planItems, type PlannedItem } from '../../../shared/packages/plan-package.ts';
import type { MediaId } from '../../../shared/ids.ts';
import type { PackageItem } from '../../../shared/packages/exporter.ts';
import { writePackage, type WrittenPackage } from '../files/write-package.ts';
import { changeState } from '../variants/change-state.ts';
import type { Workspace } from '../workspace.ts';
import type { Selection } from './choose-variants.ts';
import { gatherPackage } from './gather-package.ts';
import { pictureMaker } from './make-pictures.ts';
import { pausing } from './pause.ts';

export interface ExportPackage {
  readonly selection: Selection;
  /** A folder to be made, or a file ending in `.zip`. */
  readonly place: string;
  readonly by: string;
  /** Moves ready variants on to `handed-over`; the record of the package is written either way. */
  readonly markHandedOver: boolean;
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
  if (workspace.access === 'read-write') {
    workspace.write((writer) => {
      for (const { variant } of input.items) {
        const present = writer.get('variants', variant.id);
        if (options.markHandedOver && present.state === 'ready') {
          changeState(workspace, writer, present, { state: 'handed-over' }, options.by);
        }
      }
      writer.create('packageRecords', {
        id: workspace.newId('package'),
        at: workspace.clock.now(),
        by: options.by,
        name: basename(options.place),
        manifestDigest: written.manifestDigest,
        variantIds: input.items.map((item) => item.variant.id),
        mediaIds: mediaOf(input.items),
        files: written.files,
        bytes: written.bytes,
      });
    });
  }
  return { kind: 'done', ...written, items: input.items.length, leftOut: input.leftOutTotal ?? input.leftOut.length };
}

async function writeFiles(workspace: Workspace, plan: PackagePlan, options: ExportPackage): Promise<WrittenPackage> {
  const pictures = pictureMaker(workspace);
  const stop = (): void => void pictures.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    return await writePackage(plan, {
      place: options.place,
      makePicture: pictures.make,
      onProgress: ({ done, of, path }) => options.report({ kind: 'progress', done, of, path }),
      signal: options.signal,
    });
  } finally {
    options.signal.removeEventListener('abort', stop);
    await pictures.close();
  }
}

/** The pictures that go out with these variants, each once. */
function mediaOf(items: readonly PackageItem[]): MediaId[] {
  const shown = items.flatMap(({ content, bodyImages = [] }) => [...content.images, ...bodyImages]);
  return [...new Set(shown.map(({ mediaId }) => mediaId))].toSorted();
}
