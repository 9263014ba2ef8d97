import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { measures } from '../map-drawing/measures.ts';
import type { MapPosition } from '../model/map-views.ts';

/** A card to be placed; cards of one group stay together. Empty is no group. */
export interface LayoutCard {
  readonly id: string;
  readonly group: string;
}

export interface LayoutLink {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
}

export interface LayoutInput {
  readonly cards: readonly LayoutCard[];
  /** Links with an end that is not among the cards are left out. */
  readonly links: readonly LayoutLink[];
}

/** Runs ELK on one graph, wherever that is. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

export type Positions = Readonly<Record<string, MapPosition>>;

/** Beyond this many cards or links of one graph, springs take longer than anybody waits (measured: 150 cards 5 s, 500 over 70). */
const mostForSprings = { cards: 80, links: 260 };

/** Paper between cards. */
const gap = { cards: 40, layers: 120, areas: 80 };

/**
 * A place for each card, in the middle of the paper's own units. Small maps are drawn by springs, which shows clusters;
 * large ones in layers, fast. Groups are drawn one by one and then laid side by side. The same input gives the same places.
 */
export async function arrange(input: LayoutInput, run: RunElk): Promise<Positions> {
  const groups = new Map<string, LayoutCard[]>();
  for (const card of input.cards) groups.set(card.group, [...(groups.get(card.group) ?? []), card]);
  if (groups.size <= 1) return arrangeGroup(input, run);
  const drawn: { readonly group: string; readonly places: Positions }[] = [];
  for (const [group, cards] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    drawn.push({ group, places: await arrangeGroup({ cards, links: input.links }, run) });
  }
  return sideBySide(drawn, run);
}

async function arrangeGroup(input: LayoutInput, run: RunElk): Promise<Positions> {
  const graph = elkGraph(input);
  if (graph.children?.length === 0) return {};
  const laid = await run(graph);
  if (!isSmall(input)) return centres(laid);
  // springs know no sizes: what came to lie upon another is moved apart
  return centres(await run({ ...laid, edges: [], layoutOptions: apart }));
}

function isSmall({ cards, links }: LayoutInput): boolean {
  return cards.length <= mostForSprings.cards && links.length <= mostForSprings.links;
}

const apart = { 'elk.algorithm': 'sporeOverlap', 'elk.spacing.nodeNode': String(gap.cards) };

const springs = {
  'elk.algorithm': 'stress',
  'elk.stress.desiredEdgeLength': '270',
  'elk.stress.iterationLimit': '400',
  'elk.randomSeed': '1',
  'elk.aspectRatio': '1.6',
};

const layers = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'POLYLINE',
  'elk.layered.thoroughness': '1',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.spacing.nodeNodeBetweenLayers': String(gap.layers),
  'elk.spacing.nodeNode': String(gap.cards),
  'elk.aspectRatio': '1.6',
  'elk.randomSeed': '1',
};

/** What ELK is given for one group of cards. */
function elkGraph(input: LayoutInput): ElkNode {
  const ids = new Set(input.cards.map(({ id }) => id));
  const { width, height } = measures.card;
  const inside = input.links.filter(({ fromId, toId }) => fromId !== toId && ids.has(fromId) && ids.has(toId));
  return {
    id: 'map',
    layoutOptions: isSmall({ cards: input.cards, links: inside }) ? springs : layers,
    children: input.cards.map(({ id }) => ({ id, width, height })),
    edges: inside.map(({ id, fromId, toId }) => ({ id, sources: [fromId], targets: [toId] })),
  };
}

/** Middle points of what ELK has placed by corners, with the middle of it all at zero. */
function centres({ children = [] }: ElkNode): Positions {
  const { width, height } = measures.card;
  const places = children.map(({ id, x = 0, y = 0 }) => ({ id, x: x + width / 2, y: y + height / 2 }));
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [left, top] = [middle(places.map(({ x }) => x)), middle(places.map(({ y }) => y))];
  return Object.fromEntries(places.map(({ id, x, y }) => [id, { x: Math.round(x - left), y: Math.round(y - top) }]));
}

/** Packs the areas of groups; each keeps the picture it has in itself. */
async function sideBySide(
  drawn: readonly { readonly group: string; readonly places: Positions }[],
  run: RunElk,
): Promise<Positions> {
  const { card, area } = measures;
  const sizes = drawn.map(({ group, places }) => {
    const all = Object.values(places);
    const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
    return {
      id: `group ${group}`,
      width: spread(all.map(({ x }) => x)) + card.width + 2 * area.padding,
      height: spread(all.map(({ y }) => y)) + card.height + 2 * area.padding + area.header,
    };
  });
  const packed = await run({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'rectpacking',
      'elk.spacing.nodeNode': String(gap.areas),
      'elk.aspectRatio': '1.6',
    },
    children: sizes,
    edges: [],
  });
  const corners = new Map((packed.children ?? []).map((child) => [child.id, child]));
  const result: Record<string, MapPosition> = {};
  for (const { group, places } of drawn) {
    const { x = 0, y = 0, width = 0, height = 0 } = corners.get(`group ${group}`) ?? {};
    // rectangle packing may widen an area; its cards stay in the middle of it
    for (const [id, place] of Object.entries(places))
      result[id] = { x: Math.round(x + width / 2 + place.x), y: Math.round(y + (height + area.header) / 2 + place.y) };
  }
  return result;
}

/** Lays newly arranged cards where these cards were: their middle stays. */
export function keepMiddle(fresh: Positions, before: Positions): Positions {
  const old = Object.keys(fresh).flatMap((id) => before[id] ?? []);
  if (old.length === 0) return fresh;
  const middle = (places: readonly MapPosition[]): MapPosition => ({
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  });
  const [from, to] = [middle(Object.values(fresh)), middle(old)];
  return Object.fromEntries(
    Object.entries(fresh).map(([id, { x, y }]) => [
      id,
      { x: Math.round(x - from.x + to.x), y: Math.round(y - from.y + to.y) },
    ]),
  );
}
