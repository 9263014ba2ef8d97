import type { ChannelMap, MapEdge, MapNode } from '../channel-graph/channel-map.ts';
import { filterMap } from '../channel-graph/filter-map.ts';
import type { GroupBy, MapFilter, MapPosition } from '../model/map-views.ts';

/** A card of the drawing: a channel, or a folded group of channels. */
export interface Card {
  readonly id: string;
  readonly centre: MapPosition;
  /** In the order of the map; more than one only where a group is folded. */
  readonly members: readonly MapNode[];
  /** Value of the field that the map is grouped by; empty where it is not set. */
  readonly group: string;
  readonly folded: boolean;
}

/** A link between two cards; links of a folded group to the same card become one. */
export interface DrawnLink {
  readonly edge: MapEdge;
  readonly count: number;
  readonly from: Card;
  readonly to: Card;
  /** Which of the links in the same direction it is; see `edgeCurve`. */
  readonly lane: number;
}

export interface ShownMap {
  readonly cards: readonly Card[];
  readonly links: readonly DrawnLink[];
  /** The unfolded groups with a name, and their cards. */
  readonly groups: ReadonlyMap<string, readonly Card[]>;
}

export interface Showing {
  readonly map: ChannelMap;
  /** By channel id; each shown channel needs one. */
  readonly positions: Readonly<Record<string, MapPosition>>;
  readonly filter: MapFilter;
  readonly groupBy: GroupBy;
  readonly folded: Readonly<Record<string, boolean>>;
}

/** What a channel says in the field that the map is grouped by. */
export function groupOf(node: MapNode, groupBy: GroupBy): string {
  return groupBy === 'none' ? '' : node[groupBy];
}

/** What a view shows: filtered, its folded groups as one card each. */
export function shownMap({ map, positions, filter, groupBy, folded }: Showing): ShownMap {
  const { nodes, edges } = filterMap(map, filter);
  const cardOf = new Map<string, Card>();
  const byGroup = Map.groupBy(nodes, (node) => groupOf(node, groupBy));
  for (const [group, members] of byGroup) {
    if (group !== '' && folded[group] === true) {
      const card = { id: `group ${group}`, centre: middle(members, positions), members, group, folded: true };
      for (const { id } of members) cardOf.set(id, card);
    } else {
      for (const node of members) {
        const centre = positions[node.id] ?? { x: 0, y: 0 };
        cardOf.set(node.id, { id: node.id, centre, members: [node], group, folded: false });
      }
    }
  }
  const cards = [...new Set(nodes.flatMap(({ id }) => cardOf.get(id) ?? []))];
  const named = cards.filter((card) => card.group !== '' && !card.folded);
  return { cards, links: drawnLinks(edges, cardOf), groups: Map.groupBy(named, ({ group }) => group) };
}

function middle(members: readonly MapNode[], positions: Showing['positions']): MapPosition {
  const places = members.flatMap(({ id }) => positions[id] ?? []);
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  const count = Math.max(1, places.length);
  return { x: sum.x / count, y: sum.y / count };
}

function drawnLinks(edges: readonly MapEdge[], cardOf: ReadonlyMap<string, Card>): DrawnLink[] {
  const lanes = new Map<string, number>();
  const bundles = new Map<string, DrawnLink>();
  edges.forEach((edge) => {
    const from = cardOf.get(edge.fromId);
    const to = cardOf.get(edge.toId);
    if (from === undefined || to === undefined || from === to) return;
    const pair = `${from.id}\n${to.id}`;
    const bundled = from.folded || to.folded;
    const known = bundled ? bundles.get(pair) : undefined;
    if (known !== undefined) {
      bundles.set(pair, { ...known, count: known.count + 1 });
      return;
    }
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    bundles.set(bundled ? pair : `${pair}\n${edge.id}`, { edge, count: 1, from, to, lane });
  });
  return [...bundles.values()];
}
