import '@xyflow/react/dist/style.css';
import {
  type Edge,
  type EdgeProps,
  getBezierPath,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import type { BareCard, BareData, BareView } from './bare-data.ts';

type CardNode = Node<{ readonly card: BareCard }, 'card'>;
type LinkEdge = Edge<{ readonly label: string }, 'link'>;

const size = { width: 216, height: 68 };
const middle = { position: Position.Top, x: size.width / 2, y: size.height / 2, width: 1, height: 1 };
const handles = [
  { ...middle, type: 'source' as const },
  { ...middle, type: 'target' as const },
];

const Card = memo(function Card({ data: { card } }: NodeProps<CardNode>): ReactElement {
  return (
    <div className="card">
      <span className="tile">
        <svg width="20" height="20" viewBox="0 0 16 16" fill="none" stroke="#0e6a67" strokeWidth={1.5}>
          <path d={card.glyph} />
        </svg>
      </span>
      <span className="words">
        <span className="name">{card.name}</span>
        {card.lines.map((line) => (
          <span key={line} className="line">
            {line}
          </span>
        ))}
      </span>
      <Handle type="target" position={Position.Top} />
      <Handle type="source" position={Position.Top} />
    </div>
  );
});

/** A line that can be hit, its head and its word, like a link of the map. */
const Link = memo(function Link(props: EdgeProps<LinkEdge>): ReactElement {
  const [d, x, y] = getBezierPath(props);
  return (
    <>
      <path d={d} className="react-flow__edge-interaction" fill="none" strokeWidth={18} strokeOpacity={0} />
      <path d={d} className="react-flow__edge-path" markerEnd={props.markerEnd} />
      <text x={x} y={y} className="label">
        {props.data?.label}
      </text>
    </>
  );
});

const nodeTypes = { card: Card };
const edgeTypes = { link: Link };
const markerEnd = { type: MarkerType.Arrow };

/**
 * React Flow with memoised cards and links, nothing else. What it can be told about them it is told, as the map does; with
 * a view it draws only what is in sight there, without one all comes into sight.
 */
export default function BareMap({ cards, links, view }: BareData & { readonly view: BareView | null }): ReactElement {
  const nodes = cards.map((card): CardNode => ({
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    ...size,
    handles,
    data: { card },
  }));
  const edges = links.map(({ label, ...link }): LinkEdge => ({ ...link, type: 'link', markerEnd, data: { label } }));
  return (
    <div style={view === null ? { height: '100%' } : { width: view.width, height: view.height }}>
      <ReactFlow
        defaultNodes={nodes}
        defaultEdges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        nodeOrigin={[0.5, 0.5]}
        minZoom={0.05}
        onlyRenderVisibleElements={view !== null}
        {...(view === null ? { fitView: true } : { defaultViewport: view.viewport })}
      />
    </div>
  );
}
