import { isGoal, isInside } from '../channel-places.ts';
import { makeFinding } from '../make-finding.ts';
import { suggestLink } from '../suggest-link.ts';
import { type Analysis, endsOf } from './analysis.ts';

/**
 * Channels that readers get to and nothing leads on from. A goal is an end by intent. Whoever comes for help may stay
 * there: at a support channel it is a hint.
 */
export const findDeadEnds: Analysis = (known) => {
  const { graph, nodes } = known;
  return nodes
    .filter((node) => !isGoal(node) && !isInside(node) && graph.inDegree(node.id) > 0 && graph.outDegree(node.id) === 0)
    .map((node) => {
      const { fix, params } = suggestLink(known, node, endsOf(known));
      return makeFinding({
        code: 'dead-end',
        severity: node.role === 'support' ? 'hint' : 'warning',
        nodes: [node],
        params: { channel: node.name, ...params },
        fix,
      });
    });
};
