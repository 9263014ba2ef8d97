import type { Language } from '../../model/common.ts';
import type { MapNode } from '../channel-map.ts';
import { isInside } from '../channel-places.ts';
import { distances } from '../distances.ts';
import { makeFinding } from '../make-finding.ts';
import type { MapFinding } from '../map-finding.ts';
import { byId, linksBetween } from '../reader-graph.ts';
import { suggestLink } from '../suggest-link.ts';
import { type Analysis, idsOf, type Known } from './analysis.ts';

/**
 * Channels whose readers get to a goal only through another language: no way stays in theirs. Told where the way leaves
 * the language, not at each channel before that.
 */
export const findLanguageBreaks: Analysis = (known) => {
  const languages = [...new Set(known.nodes.map(({ language }) => language))].toSorted();
  const anyWay = distances(known, idsOf(known.goals), 'backwards');
  return languages
    .flatMap((language) => breaksOf(known, language, anyWay))
    .toSorted((left, right) => (left.key < right.key ? -1 : 1));
};

function breaksOf(known: Known, language: Language, anyWay: ReadonlyMap<string, number>): MapFinding[] {
  const own = known.nodes.filter((node) => node.language === language && !isInside(node));
  const ids = new Set(idsOf(own));
  const goals = known.goals.filter((node) => ids.has(node.id));
  const ownWay = distances(known, idsOf(goals), 'backwards', (id) => ids.has(id));
  return own.flatMap((node) => {
    if (ownWay.has(node.id)) return [];
    const foreign = known.graph
      .outNeighbors(node.id)
      .filter((id) => !ids.has(id) && anyWay.has(id))
      .map((id): MapNode => known.graph.getNodeAttribute(id, 'node'))
      .toSorted((left, right) => (anyWay.get(left.id) ?? 0) - (anyWay.get(right.id) ?? 0) || byId(left, right));
    const [first] = foreign;
    if (first === undefined) return [];
    const { fix, params } = suggestLink(known, node, goals);
    return [
      makeFinding({
        code: 'language-break',
        severity: 'warning',
        nodes: [node, ...foreign],
        edges: foreign.flatMap(({ id }) => linksBetween(known, node.id, id)),
        // a link both ways can break for the readers of either end
        about: language,
        params: { channel: node.name, language, to: first.name, other: first.language, ...params },
        fix,
      }),
    ];
  });
}
