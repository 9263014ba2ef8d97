import { IconAlertTriangle, IconBan, IconInfoCircle, type TablerIcon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Severity } from '../../shared/platforms/finding.ts';
import { useTexts } from '../texts.ts';
import classes from './FindingBadge.module.css';
import { componentTexts } from './texts.ts';

const icons: Readonly<Record<Severity, TablerIcon>> = {
  blocking: IconBan,
  warning: IconAlertTriangle,
  hint: IconInfoCircle,
};

interface Props {
  readonly severity: Severity;
  readonly count: number;
  /** `count` shows icon and figure, with the words for screen readers and as tooltip. */
  readonly form?: 'words' | 'count';
}

/** How many findings of one severity there are; nothing when there are none. */
export function FindingBadge({ severity, count, form = 'words' }: Props): ReactElement | null {
  const t = useTexts(componentTexts);
  if (count === 0) return null;
  const Icon = icons[severity];
  const words = t(severity, { count });
  return (
    <span className={classes['badge']} data-severity={severity} title={form === 'count' ? words : undefined}>
      <Icon size={12} stroke={2} aria-hidden />
      {form === 'words' ? (
        <span className="tabular">{words}</span>
      ) : (
        <>
          <span className="tabular" aria-hidden>
            {count}
          </span>
          <span className="visually-hidden">{words}</span>
        </>
      )}
    </span>
  );
}

/** The icon of a severity, for lists of findings. Decorative: the sentence beside it says the rest. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const Icon = icons[severity];
  return <Icon className={classes['icon']} data-severity={severity} size={16} stroke={1.75} aria-hidden />;
}
