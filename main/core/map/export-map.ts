import { join } from 'node:path';
import type { MapFormat } from '../../../shared/contract/areas/map.ts';
import type { MapTheme } from '../../../shared/map-drawing/palette.ts';
import { Failure } from '../failure.ts';
import { readMapFonts } from '../files/map-fonts.ts';
import { writeFileWhole } from '../files/write-file.ts';
import type { Session } from '../session/session.ts';
import { gatherMap, type MapAsked } from './gather-map.ts';
import type { Composed } from './map-task.ts';
import { runMapTask } from './run-map-task.ts';
import type { Paper } from './write-pdf.ts';

export interface ExportMap extends Omit<MapAsked, 'now'> {
  readonly format: MapFormat;
  readonly theme: MapTheme;
  readonly legend: boolean;
  readonly paper: Paper;
  readonly folder: string;
  readonly fileName: string;
  /** Puts it in the place of a file of that name. */
  readonly replace: boolean;
}

export interface ExportedMap extends Omit<Composed, 'bytes'> {
  readonly place: string;
  readonly bytes: number;
  readonly channels: number;
  readonly links: number;
}

/** Writes a view of the map as a file, whole or not at all. Throws `NOT_FOUND`, `PLACE_TAKEN`, `CANCELLED`, `STORAGE`. */
export async function exportMap(session: Session, wanted: ExportMap, signal?: AbortSignal): Promise<ExportedMap> {
  const { clock, reader } = session.workspace();
  const now = clock.now();
  const { file, view, subtitle, day } = gatherMap(reader, { ...wanted, now });
  const { format, theme, legend, paper, fileName } = wanted;
  const composed = await compose(
    {
      kind: 'compose',
      format,
      file,
      folded: view.folded,
      theme,
      legend,
      paper,
      subtitle,
      day: `${day}T00:00:00.000Z`,
      fonts: format === 'png' || format === 'pdf' ? await readMapFonts(session.resourcesFolder) : [],
    },
    fileName,
    signal,
  );
  const place = join(wanted.folder, fileName);
  await writeFileWhole(place, composed.bytes, { replace: wanted.replace, modified: new Date(now) });
  const { bytes, scale, missing } = composed;
  return { place, bytes: bytes.byteLength, scale, missing, channels: file.channels.length, links: file.links.length };
}

async function compose(
  task: Parameters<typeof runMapTask>[0],
  fileName: string,
  signal: AbortSignal | undefined,
): Promise<Composed> {
  const answer = await runMapTask(task, fileName, signal);
  if (answer.kind === 'composed') return answer.composed;
  if (signal?.aborted === true) throw new Failure('CANCELLED');
  throw new Error(answer.kind === 'failed' ? answer.message : answer.kind);
}
