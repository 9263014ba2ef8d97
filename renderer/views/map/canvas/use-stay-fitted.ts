import { useReactFlow, useStore, type Viewport } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useLatest } from '../../../hooks/use-latest.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Keeps all of the map in sight while the canvas changes its size: the window, the side panel, a banner. Ends as soon as
 * somebody looks at a part of it, and begins anew when they fit it in again.
 * @param began the size that the canvas had when it was first drawn, in pixels
 * @param fitting where it has to look, for a size in pixels
 */
export function useStayFitted(began: Size, fitting: (size: Size) => Viewport): void {
  const flow = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  // only a new size moves the map, a changed map does not
  const latest = useLatest(fitting);
  const before = useRef(began);
  useEffect(() => {
    if (width === 0 || height === 0) return;
    const last = before.current;
    if (last.width === width && last.height === height) return;
    before.current = { width, height };
    if (isSame(flow.getViewport(), latest.current(last))) void flow.setViewport(latest.current({ width, height }));
  }, [width, height, flow, latest]);
}

function isSame(a: Viewport, b: Viewport): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 0.001;
}
