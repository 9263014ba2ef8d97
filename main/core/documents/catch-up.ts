import type { Connection } from '../database/connection.ts';
import { Projection } from '../projection/projection.ts';
import { LiveDocuments } from './live-documents.ts';
import { ProjectionNotes } from './projection-notes.ts';
import type { UpdateLog } from './update-log.ts';

const nothing = (): readonly never[] => [];
const ignore = (): void => undefined;

/** Projects and indexes what is noted in a file that nobody writes, in the transaction of the caller. */
export function catchUp(db: Connection, log: UpdateLog): void {
  const projection = new Projection(db);
  const source = { log, waiting: nothing, repairs: nothing, keepRepair: ignore };
  new ProjectionNotes(db).project(projection, new LiveDocuments(source, { updated: ignore, touched: ignore }));
  projection.index();
}
