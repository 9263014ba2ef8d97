import { UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import type { LinkState } from '../../../shared/contract/areas/routes.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { LinkMark } from './LinkMark.tsx';
import classes from './routes.module.css';
import { routesTexts } from './texts.ts';

const shown: readonly LinkState[] = ['missing', 'wrong', 'extra', 'carried', 'none'];

interface RoutesLegendProps {
  /** Variants by state; null while they are being counted. */
  readonly counts: Readonly<Partial<Record<LinkState, number>>> | null;
  /** Gaps that somebody has given a reason for. */
  readonly accepted: number;
  readonly chosen: readonly LinkState[];
  readonly onChange: (chosen: LinkState[]) => void;
}

/** What the marks mean, how often each is there, and a filter for each. */
export function RoutesLegend({ counts, accepted, chosen, onChange }: RoutesLegendProps): ReactElement {
  const t = useTexts(routesTexts);
  const format = useFormat();
  const toggle = (state: LinkState): void =>
    onChange(shown.filter((one) => (one === state ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <ul className={classes['legend']} aria-label={t('legend')}>
      {shown.map((state) => (
        <li key={state}>
          <UnstyledButton
            className={classes['legendItem'] ?? ''}
            aria-pressed={chosen.includes(state)}
            title={t(`help.${state}`)}
            onClick={() => toggle(state)}
          >
            <LinkMark state={state} />
            {t(`state.${state}`)}
            <span className={`${classes['count'] ?? ''} tabular`}>
              {counts === null ? '' : format.number(counts[state] ?? 0)}
            </span>
          </UnstyledButton>
        </li>
      ))}
      {accepted === 0 ? null : (
        <li className={classes['legendItem']}>
          <LinkMark state="accepted" />
          {t('state.accepted')}
          <span className={`${classes['count'] ?? ''} tabular`}>{format.number(accepted)}</span>
        </li>
      )}
    </ul>
  );
}
