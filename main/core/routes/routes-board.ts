import type { LinkState, RouteCell, RouteRow } from '../../../shared/contract/areas/routes.ts';
import type { MasterId } from '../../../shared/ids.ts';
import type { Pause } from '../packages/pause.ts';
import { searchMasters } from '../projection/search.ts';
import { catalogContext } from '../variants/variant-context.ts';
import type { Reader } from '../workspace.ts';
import { cellOf, routesOfMaster } from './master-routes.ts';

export interface BoardRequest {
  readonly text: string;
  readonly states: readonly LinkState[];
  readonly offset: number;
  readonly limit: number;
}

/** Found masters beyond this are cut: a text that fits so many says nothing. */
const mostHits = 2000;

interface Known {
  readonly key: string;
  readonly cells: readonly RouteCell[];
}

// The cells of a master follow from its document and the catalog; their revisions say when they are stale.
const caches = new WeakMap<Reader, Map<MasterId, Known>>();

function cellsOf(reader: Reader, masterId: MasterId): readonly RouteCell[] {
  const cache = caches.get(reader) ?? new Map<MasterId, Known>();
  caches.set(reader, cache);
  const key = `${reader.revision(`master:${masterId}`)}/${reader.revision('catalog')}`;
  const known = cache.get(masterId);
  if (known?.key === key) return known.cells;
  const { channel } = catalogContext(reader);
  const cells = routesOfMaster(reader, masterId)
    .filter(({ variant }) => channel(variant.channelId).archivedAt === null)
    .map(cellOf);
  cache.set(masterId, { key, cells });
  return cells;
}

/** Masters in use, the newest first. */
function masterIds(reader: Reader, text: string): MasterId[] {
  const all = reader.rows<{ id: MasterId }>(
    'SELECT id FROM masters WHERE trashed_at IS NULL AND archived_at IS NULL ORDER BY updated_at DESC, id',
  );
  const ids = all.map(({ id }) => id);
  if (text.trim() === '') return ids;
  const hits = new Set(searchMasters(reader, text, mostHits).map((hit) => hit.masterId));
  return ids.filter((id) => hits.has(id));
}

function rowOf(reader: Reader, masterId: MasterId): RouteRow {
  return { masterId, title: reader.get('masters', masterId).title, cells: [...cellsOf(reader, masterId)] };
}

/** Missing or wrong, and somebody has given a reason: nobody has to look at it any more. */
function isSettled({ accepted, state }: RouteCell): boolean {
  return accepted && (state === 'missing' || state === 'wrong');
}

function isIn(cell: RouteCell, states: readonly LinkState[]): boolean {
  return states.includes(cell.state) && !isSettled(cell);
}

/** One page of masters × channels. Only a filter by state looks at all masters; others have their turn in between. */
export async function routesBoard(
  reader: Reader,
  { text, states, offset, limit }: BoardRequest,
  pause: Pause,
): Promise<{ rows: RouteRow[]; total: number }> {
  const all = masterIds(reader, text);
  const ids: MasterId[] = [];
  if (states.length === 0) ids.push(...all);
  else {
    for (const id of all) {
      if (reader.find('masters', id) !== null && cellsOf(reader, id).some((cell) => isIn(cell, states))) ids.push(id);
      await pause();
    }
  }
  const page = ids.slice(offset, offset + limit).filter((id) => reader.find('masters', id) !== null);
  return { total: ids.length, rows: page.map((id) => rowOf(reader, id)) };
}

export interface RouteTotals {
  masters: number;
  mastersWithGaps: number;
  variants: Record<LinkState, number>;
  accepted: number;
}

/** How many variants stand how, over all masters in use. Others have their turn in between. */
export async function routeTotals(reader: Reader, text: string, pause: Pause): Promise<RouteTotals> {
  const ids = masterIds(reader, text);
  const variants: RouteTotals['variants'] = { missing: 0, wrong: 0, extra: 0, carried: 0, none: 0 };
  let mastersWithGaps = 0;
  let accepted = 0;
  for (const id of ids) {
    if (reader.find('masters', id) === null) continue;
    const cells = cellsOf(reader, id);
    for (const cell of cells) {
      if (isSettled(cell)) accepted += 1;
      else variants[cell.state] += 1;
    }
    if (cells.some((cell) => isIn(cell, ['missing', 'wrong']))) mastersWithGaps += 1;
    await pause();
  }
  return { masters: ids.length, mastersWithGaps, variants, accepted };
}
