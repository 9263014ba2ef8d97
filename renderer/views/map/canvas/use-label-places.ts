import { useDeferredValue, useMemo, useState } from 'react';
import type { ShownMap } from '../../../../shared/map-drawing/shown-map.ts';
import type { Language } from '../../../../shared/model/common.ts';
import type { MapSelection } from '../map-store.ts';
import { useCanvasStore } from './canvas-store.ts';
import { type Detail, labelSizes } from './detail.ts';
import { type LabelPlace, labelPlaces } from './label-places.ts';
import { edgeLabel, type FlowInput } from './use-flow.ts';

const none: ReadonlyMap<string, LabelPlace | null> = new Map();

/**
 * Where the words of links stand. While something is lit, only its links have words; while cards move, words keep their place.
 * Cards come first: a drawing that is new gets its words with the next frame.
 */
export function useLabelPlaces(
  shown: ShownMap,
  lit: MapSelection | null,
  routes: FlowInput['routes'],
  detail: Detail,
  language: Language,
): ReadonlyMap<string, LabelPlace | null> {
  const moving = useCanvasStore((state) => state.moving !== null);
  const [still, setStill] = useState(shown);
  if (!moving && still !== shown) setStill(shown);
  const standing = useDeferredValue<ShownMap | null>(moving ? still : shown, null);
  return useMemo(() => {
    if (detail === 'far' || standing === null) return none;
    const troubled = new Set([...(routes?.links ?? [])].filter(([, mark]) => mark !== 'carried').map(([id]) => id));
    const only = lit?.edges ?? (detail === 'small' ? troubled : null);
    if (only?.size === 0) return none;
    return labelPlaces(
      standing,
      (link) => edgeLabel(link, routes?.links.get(link.edge.id) ?? null, language),
      labelSizes[detail],
      only,
    );
  }, [standing, lit, routes, detail, language]);
}
