import { Button } from '@mantine/core';
import { IconPackageOff } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { PackagePlan } from '../../../shared/contract/areas/content.ts';
import type { FormatPlan } from '../../../shared/contract/areas/formats.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useLocale } from '../../language.ts';
import { useTexts } from '../../texts.ts';
import { Choose } from './Choose.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { FormatNotes } from './FormatNotes.tsx';
import { FormatPanel } from './FormatPanel.tsx';
import { FormatSelect } from './FormatSelect.tsx';
import { PlanLists } from './PlanLists.tsx';
import { choiceFrom, isOpen, toSelection } from './selection-state.ts';
import { packagesTexts } from './texts.ts';
import { useExport } from './use-export.ts';
import { useFormat } from './use-format.ts';
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
  const formats = useRead(['formats', 'list']);
  const [formatId, setFormat] = useState<string | null>(() => query.get('format'));
  const format = formats.data?.find(({ id }) => id === formatId) ?? null;
  const formatWork = useFormat(format, selection);
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
        {plan.data !== undefined && !empty && plan.data.again > 0 && format === null && (
          <p className={classes['help']}>{t('writtenBefore', { count: plan.data.again })}</p>
        )}
        {format !== null && formatWork.plan.data !== undefined && !empty && (
          <FormatNotes format={format} plan={formatWork.plan.data} />
        )}
        {plan.data !== undefined && !empty && (
          <PlanLists plan={takenBy(plan.data, format === null ? null : formatWork.plan.data)} />
        )}
      </div>
      <aside className={classes['panel']} aria-label={t('output')}>
        {work.state.kind !== 'finished' && (
          <div className={classes['formatLine']}>
            <FormatSelect
              formats={formats.data ?? []}
              chosen={format?.id ?? null}
              onChange={(id) => {
                work.reset();
                setFormat(id);
              }}
            />
          </div>
        )}
        {format === null ? (
          <ExportPanel plan={plan.data} selection={selection} work={work} onLog={onLog} />
        ) : (
          <FormatPanel format={format} selection={selection} work={work} formatWork={formatWork} onLog={onLog} />
        )}
      </aside>
    </div>
  );
}

/** Only what the format takes goes along. */
function takenBy(plan: PackagePlan, format: FormatPlan | null | undefined): PackagePlan {
  if (format === null || format === undefined) return plan;
  const taken = new Set(format.variantIds);
  return { ...plan, items: plan.items.filter(({ variantId }) => taken.has(variantId)) };
}
