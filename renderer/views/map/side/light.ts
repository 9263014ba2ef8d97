import type { ChannelId, ChannelLinkId } from '../../../../shared/ids.ts';
import { useMapStore } from '../map-store.ts';

interface Lit {
  readonly nodeIds: readonly ChannelId[];
  readonly edgeIds: readonly ChannelLinkId[];
}

interface LightHandlers {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Lights channels and links on the canvas; null lights by selection alone. */
export function light(what: Lit | null): void {
  const lit = what === null ? null : { nodes: new Set(what.nodeIds), edges: new Set(what.edgeIds) };
  useMapStore.setState({ lit });
}

/** Lights these while the pointer or the keyboard is on what says so. */
export function lightsUp(what: Lit): LightHandlers {
  const on = (): void => light(what);
  const off = (): void => light(null);
  return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
}
