import { Button } from '@mantine/core';
import { IconPackageOff } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useLocale } from '../../language.ts';
import { useTexts } from '../../texts.ts';
import { Choose } from './Choose.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { PlanLists } from './PlanLists.tsx';
import { choiceFrom, isOpen, toSelection } from './selection-state.ts';
import { packagesTexts } from './texts.ts';
import { useExport } from './use-export.ts';
import classes from './packages.module.css';

/** The three steps side by side: what, what of it is ready, where to. */
export function Compose({ query, onLog }: { readonly query: URLSearchParams; readonly onLog: () => void }): ReactNode {
  const t = useTexts(packagesTexts);
  const timeZone = useLocale((locale) => locale.timeZone);
  const [choice, setChoice] = useState(() => choiceFrom(query));
  const [now] = useState(() => new Date());
  const selection = useMemo(() => toSelection(choice, now, timeZone), [choice, now, timeZone]);
  const plan = useRead(['packages', 'plan'], selection, { keepPrevious: true });
  const work = useExport();
  const empty = plan.data !== undefined && plan.data.items.length + plan.data.leftOut.length === 0;
  return (
    <div className={classes['compose']}>
      <Choose choice={choice} onChange={(part) => setChoice((before) => ({ ...before, ...part }))} />
      <div className={classes['plan']} aria-busy={plan.isPlaceholderData}>
        {plan.isError && <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />}
        {plan.isLoading && <SkeletonRows rows={8} rowHeight={48} />}
        {empty && (
          <EmptyState
            icon={IconPackageOff}
            title={t(isOpen(choice) ? 'empty.nothing' : 'nothingChosen')}
            action={
              <Button component={Link} href="/variants" variant="default">
                {t('empty.toVariants')}
              </Button>
            }
          >
            {t('empty.nothingHelp')}
          </EmptyState>
        )}
        {plan.data !== undefined && !empty && <PlanLists plan={plan.data} />}
      </div>
      <ExportPanel plan={plan.data} selection={selection} work={work} onLog={onLog} />
    </div>
  );
}
