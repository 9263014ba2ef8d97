import type { Workspace } from '../../main/core/workspace.ts';
import { applyMapChanges } from '../../main/core/map/apply-map-changes.ts';
import { systemClock as clock } from '../../main/machine/machine.ts';
import { asId } from '../../shared/ids.ts';
import { measures } from '../../shared/map-drawing/measures.ts';
import { type ShownMap, shownMap } from '../../shared/map-drawing/shown-map.ts';
import type { Positions } from '../../shared/map-layout/arrange.ts';
import { mapFilterSchema } from '../../shared/model/map-views.ts';
import { channelMap } from '../../shared/channel-graph/channel-map.ts';
import { benchNetwork } from './bench-map.ts';
import { newBench } from './bench-workspace.ts';

/** A map on disk, and what of it is shown where. */
export interface BenchMapWorkspace {
  readonly folder: string;
  readonly shown: ShownMap;
}

/** Brands of twenty channels as blocks of five by four, the blocks side by side. */
function placesOf(ids: readonly string[]): Positions {
  const [stepX, stepY] = [measures.card.width + 60, measures.card.height + 70];
  const blocksInRow = Math.ceil(Math.sqrt(ids.length / 20));
  const place = (index: number): { x: number; y: number } => {
    const [block, inside] = [Math.floor(index / 20), index % 20];
    const [column, row] = [block % blocksInRow, Math.floor(block / blocksInRow)];
    return { x: (column * 5.6 + (inside % 5)) * stepX, y: (row * 4.8 + Math.floor(inside / 5)) * stepY };
  };
  return Object.fromEntries(ids.map((id, index) => [id, place(index)]));
}

/** A workspace with so many channels and links, each card with a place, written through the core. */
export async function mapWorkspace(
  parent: string,
  channelCount: number,
  linkCount: number,
): Promise<BenchMapWorkspace> {
  const { channels, links } = benchNetwork(channelCount, linkCount);
  const positions = placesOf(channels.map(({ id }) => id));
  const workspace = await newBench(parent, `map-${channelCount}`);
  fill(workspace, channels, links, positions);
  await workspace.close();
  const filter = mapFilterSchema.parse({});
  const map = channelMap(channels, links);
  return { folder: workspace.folder, shown: shownMap({ map, positions, filter, groupBy: 'none', folded: {} }) };
}

type Network = ReturnType<typeof benchNetwork>;

function fill(
  workspace: Workspace,
  channels: Network['channels'],
  links: Network['links'],
  positions: Positions,
): void {
  workspace.write((writer) => {
    for (const channel of channels) writer.create('channels', { ...channel, ownerId: null });
    for (const link of links) writer.create('channelLinks', link);
    applyMapChanges(writer, clock, [{ kind: 'place', viewId: asId('mapView', 'all'), positions: { ...positions } }]);
  });
}
