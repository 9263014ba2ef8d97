import type { MapViewId } from '../../../shared/ids.ts';
import { mostFound } from '../../../shared/map-files/found-map.ts';
import type { ImportPlan } from '../../../shared/map-files/import-plan.ts';
import { planImport } from '../../../shared/map-files/plan-import.ts';
import { Failure } from '../failure.ts';
import type { Workspace } from '../workspace.ts';
import { viewOf } from './gather-map.ts';
import { runMapTask } from './run-map-task.ts';

/** What reading a file into the workspace would do; nothing is changed. Throws `NOT_FOUND`, `IMPORT_REFUSED`, `CANCELLED`. */
export async function readMap(
  workspace: Workspace,
  { fileName, bytes, viewId }: { readonly fileName: string; readonly bytes: Uint8Array; readonly viewId: MapViewId },
  signal?: AbortSignal,
): Promise<ImportPlan> {
  if (bytes.byteLength > mostFound.textLength) {
    const detail = `${Math.ceil(bytes.byteLength / 1_000_000)} MB > ${mostFound.textLength / 1_000_000} MB`;
    throw new Failure('IMPORT_REFUSED', { fileName, code: 'map-too-large', detail });
  }
  const answer = await runMapTask({ kind: 'read', bytes }, fileName, signal);
  if (answer.kind === 'refused') {
    throw new Failure('IMPORT_REFUSED', { fileName, code: answer.code, detail: answer.detail });
  }
  if (answer.kind !== 'found') throw new Error(`A file was asked for, and ${answer.kind} came.`);
  const { reader, newId } = workspace;
  const plan = planImport(answer.found, {
    channels: reader.list('channels'),
    links: reader.list('channelLinks'),
    destinations: reader.list('destinations'),
    people: reader.list('people').filter((person) => person.archivedAt === null),
    viewId,
    positions: viewOf(reader, viewId).positions,
    language: reader.workspace().language,
    newId,
  });
  if (plan.changes.length > mostChanges) {
    throw new Failure('IMPORT_REFUSED', { fileName, code: 'map-too-large', detail: `> ${mostChanges}` });
  }
  return plan;
}

/** What one step of `map.apply` takes. */
const mostChanges = 20_000;
