import type { MapChangeInput } from '../contract/areas/map.ts';
import { channelLinkSchema } from '../model/channel-links.ts';
import { channelSchema } from '../model/channels.ts';
import { type ChannelMap, channelMap, type MapNode } from './channel-map.ts';

/** The map as it would be after these changes; what is not about channels and links leaves it alone. Pure. */
export function withChanges(map: ChannelMap, changes: readonly MapChangeInput[]): ChannelMap {
  return changes.reduce(withChange, map);
}

const never = '1970-01-01T00:00:00.000Z';

function withChange({ nodes, edges }: ChannelMap, change: MapChangeInput): ChannelMap {
  if (change.kind === 'place') return { nodes, edges };
  if (change.collection === 'channels') {
    if (change.kind === 'remove') return { nodes: nodes.filter(({ id }) => id !== change.id), edges };
    if (change.kind === 'create') {
      const channel = channelSchema.parse({ createdAt: never, ...change.record });
      return { nodes: [...nodes, ...channelMap([channel], []).nodes], edges };
    }
    return { nodes: nodes.map((node) => (node.id === change.id ? changed(node, change.fields) : node)), edges };
  }
  if (change.collection !== 'channelLinks') return { nodes, edges };
  if (change.kind === 'remove') return { nodes, edges: edges.filter(({ id }) => id !== change.id) };
  if (change.kind === 'create') return { nodes, edges: [...edges, channelLinkSchema.parse(change.record)] };
  return {
    nodes,
    edges: edges.map((edge) =>
      edge.id === change.id ? channelLinkSchema.parse({ ...edge, ...defined(change.fields) }) : edge,
    ),
  };
}

type ChannelFields = Extract<MapChangeInput, { collection: 'channels'; kind: 'change' }>['fields'];

function changed(node: MapNode, fields: ChannelFields): MapNode {
  const { archivedAt, ...rest } = fields;
  return {
    ...node,
    ...defined(rest),
    ...(archivedAt === undefined ? {} : { archived: archivedAt !== null }),
  } as MapNode; // ids are branded in types only
}

/** Without the fields that are there and undefined. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never; // the same fields, fewer
}
