import type { Edge, Node } from '@xyflow/react';
import type { MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import type { DrawnLink } from '../../../../shared/map-drawing/shown-map.ts';
import type { DraftMark } from '../draft-marks.ts';

/** How a link of the map stands in the variants of one master. */
export type RouteMark = 'carried' | 'missing' | 'wrong';

export type CardNode = Node<
  {
    readonly kind: 'channel';
    readonly node: MapNode;
    readonly ownerName: string;
    readonly warnings: number;
    readonly hints: number;
    readonly linksOut: number;
    readonly linksIn: number;
    readonly mark: DraftMark | null;
    readonly lit: boolean;
    /** Neither has a variant of the master whose routes are shown, nor is led to by one. */
    readonly aside: boolean;
    readonly focused: boolean;
  },
  'channel'
>;

export type FoldedNode = Node<
  {
    readonly kind: 'folded';
    readonly group: string;
    readonly name: string;
    readonly count: number;
    readonly lit: boolean;
    readonly focused: boolean;
  },
  'folded'
>;

export type AreaNode = Node<{ readonly kind: 'area'; readonly group: string; readonly name: string }, 'area'>;

export type FlowNode = CardNode | FoldedNode | AreaNode;

export type FlowEdge = Edge<
  {
    readonly link: DrawnLink;
    readonly mark: DraftMark | null;
    readonly route: RouteMark | null;
    readonly lit: boolean;
    /** Where on the line the label stands, and how far beside it; null where it has no room. */
    readonly share: number | null;
    readonly asideX: number;
    readonly asideY: number;
  },
  'link'
>;
