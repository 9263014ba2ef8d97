import { useMemo, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { around, grown } from '../../../../shared/map-drawing/boxes.ts';
import { cardBox } from '../../../../shared/map-drawing/draw-card.ts';
import { linkWords } from '../../../../shared/map-drawing/draw-link.ts';
import { measures } from '../../../../shared/map-drawing/measures.ts';
import type { Card, DrawnLink, ShownMap } from '../../../../shared/map-drawing/shown-map.ts';
import type { Language } from '../../../../shared/model/common.ts';
import type { GroupBy } from '../../../../shared/model/map-views.ts';
import { channelMapTexts } from '../../../../shared/texts/channel-map.ts';
import { translate } from '../../../../shared/texts/texts.ts';
import type { DraftMarks } from '../draft-marks.ts';
import type { MapSelection } from '../map-store.ts';
import type { FindingBadgeCounts } from '../use-map-findings.ts';
import { canvasTexts } from './canvas-texts.ts';
import type { AreaNode, CardNode, FlowEdge, FlowNode, FoldedNode, RouteMark } from './flow-types.ts';
import { drawnId, type LabelPlace } from './label-places.ts';

export interface FlowInput {
  readonly map: ChannelMap;
  readonly shown: ShownMap;
  readonly groupBy: GroupBy;
  readonly language: Language;
  readonly personNames: ReadonlyMap<string, string>;
  readonly badges: ReadonlyMap<string, FindingBadgeCounts>;
  readonly marks: DraftMarks;
  readonly routes: { readonly links: ReadonlyMap<string, RouteMark>; readonly channels: ReadonlySet<string> } | null;
  readonly selection: MapSelection;
  /** What is lit; everything else is a whisper. Null lights all alike. */
  readonly lit: MapSelection | null;
  readonly focusId: string | null;
  readonly editable: boolean;
  /** By the id of the drawn link; none is no label. */
  readonly labels: ReadonlyMap<string, LabelPlace | null>;
  /** Nothing is drawn of cards and links one by one. */
  readonly far: boolean;
}

const nothing = { nodes: [] as FlowNode[], edges: [] as FlowEdge[] };

const { width, height } = measures.card;
/** In the middle of the card: an edge is drawn from centre to centre and cut at the borders. */
const handles = [
  { type: 'source' as const, position: 'top' as never, x: width / 2, y: height / 2, width: 1, height: 1 },
  { type: 'target' as const, position: 'top' as never, x: width / 2, y: height / 2, width: 1, height: 1 },
];

/** Keeps a value as long as its parts stay the same: what is not touched is not drawn anew. */
class Kept<T> {
  private readonly known = new Map<string, { readonly parts: readonly unknown[]; readonly value: T }>();
  private used = new Set<string>();

  get(id: string, parts: readonly unknown[], make: () => T): T {
    this.used.add(id);
    const present = this.known.get(id);
    if (present !== undefined && present.parts.every((part, at) => Object.is(part, parts[at]))) return present.value;
    const value = make();
    this.known.set(id, { parts, value });
    return value;
  }

  /** Forgets what was not asked for since the last time. */
  sweep(): void {
    for (const id of this.known.keys()) if (!this.used.has(id)) this.known.delete(id);
    this.used = new Set();
  }
}

/** What React Flow draws: cards, areas behind groups, and links. Records that did not change are the same objects. */
export function useFlow(input: FlowInput): { readonly nodes: FlowNode[]; readonly edges: FlowEdge[] } {
  const [kept] = useState(() => ({ nodes: new Kept<FlowNode>(), edges: new Kept<FlowEdge>() }));
  const { map, shown, groupBy, language, personNames, badges, marks, routes, selection, lit, focusId, editable } =
    input;
  const { labels, far } = input;
  const counts = useMemo(() => linkCounts(map), [map]);

  const nodes = useMemo(() => {
    if (far) return nothing.nodes;
    const cards = shown.cards.map((card) => {
      const { x, y } = card.centre;
      const common = [x, y, focusId === card.id, editable] as const;
      const [node] = card.members;
      if (card.folded || node === undefined) {
        const isLit = lit === null || card.members.some(({ id }) => lit.nodes.has(id));
        const parts = [...common, card.members.length, isLit, groupBy, language];
        return kept.nodes.get(card.id, parts, () =>
          foldedNode(card, groupName(groupBy, card.group, language), isLit, focusId === card.id),
        );
      }
      const ownerName = node.ownerId === null ? '' : (personNames.get(node.ownerId) ?? '');
      const { warnings, hints } = badges.get(node.id) ?? { warnings: 0, hints: 0 };
      const { linksOut, linksIn } = counts.get(node.id) ?? { linksOut: 0, linksIn: 0 };
      const data: CardNode['data'] = {
        kind: 'channel',
        node,
        ownerName,
        warnings,
        hints,
        linksOut,
        linksIn,
        mark: marks.get(node.id) ?? null,
        lit: lit === null || lit.nodes.has(node.id),
        aside: routes !== null && !routes.channels.has(node.id),
        focused: focusId === node.id,
      };
      const selected = selection.nodes.has(node.id);
      return kept.nodes.get(node.id, [...common, selected, ...Object.values(data)], () => ({
        id: node.id,
        type: 'channel',
        position: card.centre,
        width,
        height,
        handles,
        draggable: editable,
        selected,
        data,
      }));
    });
    const areas = [...shown.groups].map(([group, members]) =>
      areaNode(group, groupName(groupBy, group, language), members),
    );
    kept.nodes.sweep();
    return [
      ...areas.map((area) =>
        kept.nodes.get(area.id, Object.values(area.position).concat(area.width ?? 0, area.height ?? 0), () => area),
      ),
      ...cards,
    ];
  }, [
    shown,
    groupBy,
    language,
    personNames,
    badges,
    marks,
    routes,
    selection.nodes,
    lit,
    focusId,
    editable,
    counts,
    far,
    kept,
  ]);

  const edges = useMemo(() => {
    if (far) return nothing.edges;
    const cardName = (card: Card): string =>
      card.folded ? groupName(groupBy, card.group, language) : (card.members[0]?.name ?? '');
    const lines = shown.links.map((link): FlowEdge => {
      const { edge, count } = link;
      const id = drawnId(link);
      const selected = selection.edges.has(edge.id);
      const place = labels.get(id) ?? null;
      const [fromName, toName] = [cardName(link.from), cardName(link.to)];
      const data: Omit<NonNullable<FlowEdge['data']>, 'link'> = {
        route: routes?.links.get(edge.id) ?? null,
        mark: marks.get(edge.id) ?? null,
        lit: lit === null || lit.edges.has(edge.id),
        share: place?.share ?? null,
        asideX: place?.aside.x ?? 0,
        asideY: place?.aside.y ?? 0,
      };
      const parts = [edge, count, link.lane, link.from.id, link.to.id, fromName, toName, language, selected];
      return kept.edges.get(id, [...parts, ...Object.values(data)], () => ({
        id,
        type: 'link',
        source: link.from.id,
        target: link.to.id,
        selectable: id === edge.id,
        selected,
        data: { link, ...data },
        // asked for only where the link is in sight
        get ariaLabel() {
          return linkLabel(link, data.route, (card) => (card === link.from.id ? fromName : toName), language);
        },
      }));
    });
    kept.edges.sweep();
    return lines;
  }, [shown, selection.edges, marks, routes, lit, language, groupBy, labels, far, kept]);
  return { nodes, edges };
}

/** The link in words, and how it stands in the master that is shown. */
function linkLabel(
  link: DrawnLink,
  route: RouteMark | null,
  nameOf: (card: string) => string,
  language: Language,
): string {
  const words = linkWords(link, nameOf, language);
  return route === null ? words : `${words}, ${translate(canvasTexts, language, `route.${route}`)}`;
}

/** What stands at a line: how often, or in which way, and what is wrong with it in the routes of a master. */
export function edgeLabel({ edge, count }: DrawnLink, route: RouteMark | null, language: Language): string {
  if (count > 1) return translate(channelMapTexts, language, 'links', { count });
  const inEachPost = edge.kind === 'post' && edge.frequency === 'per-post';
  const way = translate(channelMapTexts, language, inEachPost ? 'frequency.per-post' : `kind.${edge.kind}`);
  if (route === null || route === 'carried') return way;
  return `${way} · ${translate(canvasTexts, language, `route.${route}`)}`;
}

function linkCounts({ nodes, edges }: ChannelMap): ReadonlyMap<string, { linksOut: number; linksIn: number }> {
  const counts = new Map<string, { linksOut: number; linksIn: number }>(
    nodes.map(({ id }) => [id, { linksOut: 0, linksIn: 0 }]),
  );
  for (const { fromId, toId, bothWays } of edges) {
    const [from, to] = [counts.get(fromId), counts.get(toId)];
    if (from === undefined || to === undefined) continue;
    from.linksOut += 1;
    to.linksIn += 1;
    if (bothWays) [from.linksIn, to.linksOut] = [from.linksIn + 1, to.linksOut + 1];
  }
  return counts;
}

/** Languages are grouped by their code, everything else by what somebody wrote. */
export function groupName(groupBy: GroupBy, group: string, language: Language): string {
  if (groupBy !== 'language') return group;
  return translate(channelMapTexts, language, group === 'en' ? 'language.en' : 'language.de');
}

function foldedNode(card: Card, name: string, lit: boolean, focused: boolean): FoldedNode {
  return {
    id: card.id,
    type: 'folded',
    position: card.centre,
    width,
    height,
    handles,
    draggable: false,
    selectable: false,
    connectable: false,
    data: { kind: 'folded', group: card.group, name, count: card.members.length, lit, focused },
  };
}

function areaNode(group: string, name: string, members: readonly Card[]): AreaNode {
  const { padding, header } = measures.area;
  const box = grown(around(members.map(cardBox)) ?? { x: 0, y: 0, width: 0, height: 0 }, padding);
  return {
    id: `area ${group}`,
    type: 'area',
    position: { x: box.x, y: box.y - header },
    origin: [0, 0],
    width: box.width,
    height: box.height + header,
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
    zIndex: -1,
    data: { kind: 'area', group, name },
  };
}
