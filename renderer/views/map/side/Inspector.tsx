import type { ReactNode } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { useMapStore } from '../map-store.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { ChannelInspector } from './ChannelInspector.tsx';
import { LinkInspector } from './LinkInspector.tsx';
import { SeveralInspector } from './SeveralInspector.tsx';
import { Summary } from './Summary.tsx';

interface InspectorProps {
  readonly map: ChannelMap;
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

/** What is selected, edited in place; the map as a whole while nothing is. */
export function Inspector({ map, steps, readOnly }: InspectorProps): ReactNode {
  const selection = useMapStore((state) => state.selection);
  const nodes = map.nodes.filter(({ id }) => selection.nodes.has(id));
  const edges = map.edges.filter(({ id }) => selection.edges.has(id));
  const common = { map, steps, readOnly };
  const [node] = nodes;
  const [edge] = edges;
  if (nodes.length + edges.length > 1) return <SeveralInspector {...common} nodes={nodes} edges={edges} />;
  if (node !== undefined) return <ChannelInspector key={node.id} {...common} node={node} />;
  if (edge !== undefined) return <LinkInspector key={edge.id} {...common} edge={edge} />;
  return <Summary map={map} />;
}
