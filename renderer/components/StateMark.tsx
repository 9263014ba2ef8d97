import {
  IconArrowForwardUp,
  IconCheck,
  IconCircle,
  IconCircleDashed,
  IconSend,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { MasterState } from '../../shared/model/masters.ts';
import type { VariantState } from '../../shared/model/variants.ts';
import { useTexts } from '../texts.ts';
import classes from './StateMark.module.css';
import { componentTexts } from './texts.ts';

type State = VariantState | MasterState;

const icons: Readonly<Record<State, TablerIcon>> = {
  draft: IconCircleDashed,
  'in-work': IconCircle,
  ready: IconCheck,
  'handed-over': IconArrowForwardUp,
  published: IconSend,
  withdrawn: IconX,
};

interface Props {
  readonly state: State;
  /** `pill` is icon and word, `dot` is the icon alone with the word for screen readers and as tooltip. */
  readonly form?: 'pill' | 'dot';
}

/** The state of a master or variant, the same mark everywhere: icon, word and colour. */
export function StateMark({ state, form = 'pill' }: Props): ReactElement {
  const t = useTexts(componentTexts);
  const Icon = icons[state];
  const word = t(`state.${state}`);
  return (
    <span className={classes['mark']} data-state={state} data-form={form} title={form === 'dot' ? word : undefined}>
      <Icon size={form === 'dot' ? 14 : 12} stroke={form === 'dot' ? 1.75 : 2} aria-hidden />
      <span className={form === 'dot' ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
