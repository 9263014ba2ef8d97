import { useStoreApi } from '@xyflow/react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { ShownMap } from '../../../../shared/map-drawing/shown-map.ts';
import { cardAt } from './card-at.ts';
import classes from './canvas.module.css';

interface Pointed {
  readonly left: number;
  readonly top: number;
  readonly name: string;
}

/** Names what the mouse points at where cards are too small to be read. */
export function FarName({ shown }: { readonly shown: ShownMap }): ReactElement {
  const api = useStoreApi();
  const ref = useRef<HTMLSpanElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const map = ref.current?.closest<HTMLElement>('.react-flow');
    if (map === null || map === undefined) return undefined;
    const onMove = ({ clientX, clientY, buttons }: PointerEvent): void => {
      const { left, top } = map.getBoundingClientRect();
      const [x, y, zoom] = api.getState().transform;
      const [atX, atY] = [clientX - left, clientY - top];
      const card = buttons === 0 ? cardAt(shown.cards, { x: (atX - x) / zoom, y: (atY - y) / zoom }) : null;
      const name = card === null ? '' : card.folded ? card.group : (card.members[0]?.name ?? '');
      setPointed((before) => {
        if (name === '') return null;
        return before?.name === name ? before : { name, left: atX, top: atY };
      });
    };
    const onLeave = (): void => setPointed(null);
    map.addEventListener('pointermove', onMove, { passive: true });
    map.addEventListener('pointerleave', onLeave);
    return () => {
      map.removeEventListener('pointermove', onMove);
      map.removeEventListener('pointerleave', onLeave);
    };
  }, [api, shown]);
  return (
    <span ref={ref}>
      {pointed !== null && (
        <span className={classes['farName']} style={{ left: pointed.left, top: pointed.top }}>
          {pointed.name}
        </span>
      )}
    </span>
  );
}
