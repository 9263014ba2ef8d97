import { type EdgeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { arrowPath, curvePath, edgeCurve, pointOn } from '../../../../shared/map-drawing/edge-path.ts';
import { useLanguage } from '../../../texts.ts';
import type { FlowEdge } from './flow-types.ts';
import { edgeLabel } from './use-flow.ts';
import classes from './canvas.module.css';

type Drawn = EdgeProps<FlowEdge> & { readonly data: NonNullable<FlowEdge['data']> };

/** A link: its pattern and colour say how it stands, its heads where it leads, its words how. */
export const LinkEdge = memo(function LinkEdge(props: EdgeProps<FlowEdge>): ReactElement | null {
  return props.data === undefined ? null : <Line {...props} data={props.data} />;
});

function Line({ data, sourceX, sourceY, targetX, targetY, selected }: Drawn): ReactElement {
  const language = useLanguage();
  const { link, route, share, asideX, asideY } = data;
  const curve = edgeCurve({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, link.lane);
  const d = curvePath(curve);
  // a link that somebody has chosen says what it is in any case
  const at = share === null && selected !== true ? null : pointOn(curve, share ?? 0.5);
  return (
    <g
      className={classes['edge']}
      data-state={link.edge.state}
      data-selected={selected || undefined}
      data-lit={data.lit || undefined}
      data-mark={data.mark ?? undefined}
      data-route={route ?? undefined}
    >
      <path d={d} className={`react-flow__edge-interaction ${classes['hit'] ?? ''}`} />
      <path d={d} className={classes['line']} />
      <path d={arrowPath(curve.to, curve.control)} className={classes['head']} />
      {link.edge.bothWays && <path d={arrowPath(curve.from, curve.control)} className={classes['head']} />}
      {at !== null && (
        <text x={at.x + asideX} y={at.y + asideY} className={classes['edgeLabel']}>
          {edgeLabel(link, route, language)}
        </text>
      )}
    </g>
  );
}
