import { join } from 'node:path';
import type { FolderProgress } from '../../../shared/contract/areas/media-files.ts';
import type { MediaId } from '../../../shared/ids.ts';
import { Failure } from '../failure.ts';
import type { Workspace } from '../workspace.ts';
import { endAll, prepareMedia, type ReadyMedia } from './add-media.ts';
import { copyInto, folderFiles, type FolderLimits, folderLimits } from './folder-files.ts';

export interface AddFolder {
  readonly folder: string;
  readonly report: (item: FolderProgress) => void;
  readonly signal?: AbortSignal;
  readonly limits?: FolderLimits;
}

/**
 * Takes in what lies in a folder: each file copied and looked at by itself, all records in one transaction, so that it is one step
 * to undo. A file that is refused is told and stops nothing; a cancelled or failed import leaves neither records nor bytes.
 * Throws `CANCELLED`, `READ_ONLY`, `STORAGE`, `UNSUITABLE_FOLDER`, `IMPORT_REFUSED` for the folder as a whole.
 */
export async function addFolder(
  workspace: Workspace,
  { folder, report, signal, limits = folderLimits }: AddFolder,
): Promise<Extract<FolderProgress, { kind: 'done' }>> {
  const { paths, skipped } = await folderFiles(folder, signal, limits);
  const ready: ReadyMedia[] = [];
  let refused = 0;
  let kept = false;
  try {
    for (const [index, path] of paths.entries()) {
      report({ kind: 'progress', fileName: path, done: index, of: paths.length });
      try {
        ready.push(await readyFile(workspace, join(folder, path), path, signal));
      } catch (error) {
        const refusal = refusalOf(error, path);
        refused += 1;
        report(refusal);
      }
    }
    if (signal?.aborted === true) throw new Failure('CANCELLED');
    const { added, duplicates } = record(workspace, ready);
    kept = true;
    return { kind: 'done', added, duplicates, refused, skipped };
  } finally {
    await endAll(
      ready.flatMap(({ attempts }) => attempts),
      kept,
    );
  }
}

async function readyFile(
  workspace: Workspace,
  file: string,
  path: string,
  signal: AbortSignal | undefined,
): Promise<ReadyMedia> {
  const incoming = await workspace.media.receive();
  try {
    await copyInto(incoming, file, signal);
    const fileName = path.slice(path.lastIndexOf('/') + 1).slice(-500);
    return await prepareMedia(workspace, fileName, incoming, signal === undefined ? {} : { signal });
  } finally {
    await incoming.discard();
  }
}

/** What concerns this file only; anything else ends the import. */
function refusalOf(error: unknown, path: string): Extract<FolderProgress, { kind: 'refused' }> {
  if (error instanceof Failure) {
    if (error.code !== 'IMPORT_REFUSED') throw error;
    const { code, detail } = (error as Failure<'IMPORT_REFUSED'>).data; // narrowed by the code above
    return { kind: 'refused', fileName: path, code, detail };
  }
  return { kind: 'refused', fileName: path, code: 'unreadable', detail: '' };
}

function record(
  workspace: Workspace,
  ready: readonly ReadyMedia[],
): { readonly added: MediaId[]; readonly duplicates: number } {
  if (ready.length === 0) return { added: [], duplicates: 0 };
  const results = workspace.write((writer) => ready.map((one) => one.record(writer)));
  const added = results.filter(({ isNew }) => isNew).map(({ record: medium }) => medium.id);
  return { added, duplicates: results.length - added.length };
}
