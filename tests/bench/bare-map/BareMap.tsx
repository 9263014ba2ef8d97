import '@xyflow/react/dist/style.css';
import { Handle, type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import type { BareCard, BareData } from './bare-data.ts';

type CardNode = Node<{ readonly card: BareCard }, 'card'>;

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
      <Handle type="target" position={Position.Left} />
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const nodeTypes = { card: Card };

/** React Flow as its documentation begins with it: memoised cards, its own edges, nothing else. */
export default function BareMap({ cards, links }: BareData): ReactElement {
  const nodes = cards.map((card): CardNode => ({
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    data: { card },
  }));
  return (
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={[...links]}
      nodeTypes={nodeTypes}
      nodeOrigin={[0.5, 0.5]}
      minZoom={0.05}
      fitView
    />
  );
}
