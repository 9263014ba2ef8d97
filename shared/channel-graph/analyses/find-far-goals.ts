import { isEntry } from '../channel-places.ts';
import { distances } from '../distances.ts';
import { makeFinding } from '../make-finding.ts';
import { suggestLink } from '../suggest-link.ts';
import { type Analysis, idsOf } from './analysis.ts';

/** First contacts from which a reader needs more steps to the nearest goal than the options allow. */
export const findFarGoals: Analysis = (known) => {
  const { nodes, goals, options } = known;
  const steps = distances(known, idsOf(goals), 'backwards');
  return nodes.filter(isEntry).flatMap((node) => {
    const step = steps.get(node.id);
    if (step === undefined || step <= options.goalSteps) return [];
    const { fix, params } = suggestLink(known, node, goals);
    return [
      makeFinding({
        code: 'goal-far',
        severity: 'hint',
        nodes: [node],
        params: { channel: node.name, steps: step, most: options.goalSteps, ...params },
        fix,
      }),
    ];
  });
};
