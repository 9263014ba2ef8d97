import { type EdgeProps } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import { arrowPath, curvePath, edgeCurve, pointOn } from '../../../../shared/map-drawing/edge-path.ts';
import { useTexts } from '../../../texts.ts';
import { canvasTexts } from './canvas-texts.ts';
import type { FlowEdge } from './flow-types.ts';
import classes from './canvas.module.css';

/** A link: its pattern and colour say how it stands, its heads where it leads, its words how. */
export const LinkEdge = memo(function LinkEdge(props: EdgeProps<FlowEdge>): ReactElement | null {
  const t = useTexts(canvasTexts);
  const { data, sourceX, sourceY, targetX, targetY, selected } = props;
  if (data === undefined) return null;
  const { link, route } = data;
  const curve = edgeCurve({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, link.lane);
  const d = curvePath(curve);
  const middle = pointOn(curve, 0.5);
  const routeWords = route === 'missing' || route === 'wrong' ? t(`route.${route}`) : '';
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
      <text x={middle.x} y={middle.y} className={classes['edgeLabel']}>
        {routeWords === '' ? data.label : `${data.label} · ${routeWords}`}
      </text>
    </g>
  );
});
