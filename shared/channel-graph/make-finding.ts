import type { MapNode } from './channel-map.ts';
import type { MapFinding, MapFindingCode, MapFix } from './map-finding.ts';
import type { MapEdge } from './channel-map.ts';
import type { MapSeverity } from './map-finding.ts';

interface Found {
  readonly code: MapFindingCode;
  readonly severity: MapSeverity;
  /** The channel it is shown at comes first. */
  readonly nodes: readonly MapNode[];
  readonly edges?: readonly MapEdge[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fix?: MapFix | null;
  /** What tells it apart from others of the same channels and links. */
  readonly about?: string;
}

/** Longer keys are hashed: acceptances keep them, and one may concern hundreds of channels. */
const longestKey = 300;

/** A finding with the key that acceptances hang on: code, channels and links, whatever their order and names. */
export function makeFinding({ code, severity, nodes, edges = [], params = {}, fix = null, about }: Found): MapFinding {
  const ids = [...nodes, ...edges].map(({ id }) => id).toSorted();
  const parts = [code, ...(about === undefined ? [] : [about]), ...ids].join(':');
  return {
    code,
    key: parts.length <= longestKey ? parts : `${code}:#${ids.length}-${fingerprint(parts)}`,
    severity,
    nodeIds: nodes.map(({ id }) => id),
    edgeIds: edges.map(({ id }) => id),
    params,
    fix,
  };
}

/** Names as one value; `shared/texts/map-findings.ts` joins them as the language does. */
export function namesOf(nodes: readonly MapNode[]): string {
  return nodes.map(({ name }) => name).join('\n');
}

/** 64 bits of FNV-1a, as two runs of 32. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}
