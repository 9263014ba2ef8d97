import {
  IconAlertTriangle,
  IconCheck,
  IconLinkOff,
  IconLinkPlus,
  IconMessageCheck,
  IconMinus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { LinkState, RouteCell } from '../../../shared/contract/areas/routes.ts';
import classes from './routes.module.css';

export type ShownState = LinkState | 'accepted';

const icons: Readonly<Record<ShownState, TablerIcon>> = {
  carried: IconCheck,
  missing: IconLinkOff,
  wrong: IconAlertTriangle,
  extra: IconLinkPlus,
  none: IconMinus,
  accepted: IconMessageCheck,
};

/** A gap that somebody has given a reason for is none. */
export function shownState({ state, accepted }: Pick<RouteCell, 'state' | 'accepted'>): ShownState {
  return accepted && (state === 'missing' || state === 'wrong') ? 'accepted' : state;
}

/** The mark of how links stand: shape and colour. Decorative, the word stands beside it. */
export function LinkMark({ state }: { readonly state: ShownState }): ReactElement {
  const Icon = icons[state];
  return (
    <span className={classes['mark']} data-state={state} aria-hidden>
      <Icon size={16} stroke={1.75} />
    </span>
  );
}
