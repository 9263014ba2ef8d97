import type { MapEdge } from './channel-map.ts';
import { acrossLanguages, followWeights, withoutCallToAction } from './follow-weights.ts';
import type { ReaderGraph } from './reader-graph.ts';

/** One way on from a channel, with the chance that a reader takes it, over whichever of its links. */
export interface Way {
  readonly toId: string;
  readonly likelihood: number;
  /** The likeliest first. */
  readonly links: readonly MapEdge[];
  readonly languageBreak: boolean;
}

function chanceOf(link: MapEdge): number {
  return followWeights[link.kind] * (link.callToAction.trim() === '' ? withoutCallToAction : 1);
}

/** All ways on from a channel, likeliest first. Their likelihoods are at most 1 together: a reader takes one of them. */
export function waysFrom({ graph }: ReaderGraph, fromId: string): Way[] {
  const from = graph.getNodeAttribute(fromId, 'node');
  const ways = graph.mapOutEdges(fromId, (_edge, { links }, _from, toId, _source, { node }): Way => {
    const languageBreak = node.language !== from.language;
    const chance = links.reduce((sum, link) => sum + chanceOf(link), 0);
    return {
      toId,
      likelihood: chance * (languageBreak ? acrossLanguages : 1),
      links: links.toSorted((left, right) => chanceOf(right) - chanceOf(left)),
      languageBreak,
    };
  });
  const all = Math.max(
    1,
    ways.reduce((sum, { likelihood }) => sum + likelihood, 0),
  );
  return ways
    .map((way) => ({ ...way, likelihood: way.likelihood / all }))
    .toSorted((left, right) => right.likelihood - left.likelihood || (left.toId < right.toId ? -1 : 1));
}
