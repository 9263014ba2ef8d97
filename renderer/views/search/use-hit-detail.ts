import type { SearchHit } from '../../../shared/contract/areas/content.ts';
import { componentTexts } from '../../components/texts.ts';
import { frameTexts } from '../../frame/texts.ts';
import { useTexts } from '../../texts.ts';

const states = ['draft', 'in-work', 'ready'] as const;

/** What stands beside the title of a hit: its kind, and where or how it is. The state of a master comes as its id. */
export function useHitDetail(): (hit: SearchHit) => string {
  const kinds = useTexts(frameTexts);
  const words = useTexts(componentTexts);
  return ({ kind, detail }) => {
    const state = kind === 'master' ? states.find((one) => one === detail) : undefined;
    const said = state === undefined ? detail : words(`state.${state}`);
    return said === '' ? kinds(`kind.${kind}`) : `${kinds(`kind.${kind}`)} · ${said}`;
  };
}
