import type { ReactElement, ReactNode } from 'react';
import type { TablerIcon } from '@tabler/icons-react';
import classes from './states.module.css';

interface Props {
  readonly icon: TablerIcon;
  /** What this place is, in a few words. */
  readonly title: string;
  /** One or two sentences that teach what belongs here and why. */
  readonly children: ReactNode;
  /** The one thing to do now. */
  readonly action?: ReactNode;
  /** It is all that the view shows: its title is then the heading of the page. */
  readonly whole?: boolean;
}

/** What an empty place shows: what it is for and one action. */
export function EmptyState({ icon: Icon, title, children, action, whole = false }: Props): ReactElement {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={classes['state']}>
      <Icon size={28} stroke={1.5} aria-hidden className={classes['icon']} />
      <Heading className={classes['title']}>{title}</Heading>
      <div className={classes['text']}>{children}</div>
      {action === undefined ? null : <div className={classes['action']}>{action}</div>}
    </div>
  );
}
