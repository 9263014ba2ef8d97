import { isInside } from '../channel-places.ts';
import { cutOffBy } from '../cut-off.ts';
import { makeFinding, namesOf } from '../make-finding.ts';
import { suggestLink } from '../suggest-link.ts';
import { type Analysis, endsOf, idsOf } from './analysis.ts';

/** One channel behind another is a plain step; from so many on, their ways hang on one channel. */
const fewest = 2;

/**
 * Channels without which others lose every way to hubs and goals. The only hub is none: that all hang on it is its
 * purpose. A hub among others is a hint, a channel in between a warning.
 */
export const findCutOffs: Analysis = (known) => {
  const ends = endsOf(known);
  const cut = cutOffBy(known, idsOf(ends));
  const isEnd = new Set(idsOf(ends));
  return known.nodes.flatMap((node) => {
    if (ends.length === 1 && isEnd.has(node.id)) return [];
    const lost = (cut.get(node.id) ?? [])
      .map((id) => known.graph.getNodeAttribute(id, 'node'))
      .filter((other) => !isInside(other));
    if (lost.length < fewest) return [];
    const largest = lost.toSorted((left, right) => (right.audienceSize ?? 0) - (left.audienceSize ?? 0));
    const others = ends.filter(({ id }) => id !== node.id);
    const { fix, params } = largest[0] === undefined ? { fix: null } : suggestLink(known, largest[0], others);
    const audience = lost.reduce((sum, { audienceSize }) => sum + (audienceSize ?? 0), 0);
    return [
      makeFinding({
        code: 'single-point-of-failure',
        severity: isEnd.has(node.id) ? 'hint' : 'warning',
        nodes: [node, ...largest],
        params: { channel: node.name, channels: namesOf(largest), count: lost.length, audience, ...params },
        fix,
        about: node.id,
      }),
    ];
  });
};
