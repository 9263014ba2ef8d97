import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import type { Overview as OverviewData } from '../../../shared/contract/areas/masters.ts';
import { useAction } from '../../actions/use-actions.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { FirstSteps } from './FirstSteps.tsx';
import classes from './overview.module.css';
import { BlockedLine, masterLines, PackageLine, ScheduledLine, Section } from './Sections.tsx';
import { overviewTexts } from './texts.ts';

/** The morning page: what goes out, what waits, what is wrong, what is missing. */
export default function Overview(): ReactElement {
  const t = useTexts(overviewTexts);
  const overview = useRead(['search', 'overview']);
  const create = useAction('create.master');
  return (
    <>
      <ViewHeader
        title={<Greeting />}
        actions={
          overview.data === undefined || overview.data.totals.masters === 0 ? null : (
            <Button
              leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
              disabled={create?.isEnabled !== true}
              onClick={() => create?.run()}
            >
              {t('newMaster')}
            </Button>
          )
        }
      />
      {overview.isError ? (
        <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />
      ) : overview.data === undefined ? (
        <div className={classes['page']}>
          <SkeletonRows rows={10} rowHeight={36} />
        </div>
      ) : overview.data.totals.masters === 0 ? (
        <FirstSteps channels={overview.data.totals.channels} />
      ) : (
        <Morning data={overview.data} />
      )}
    </>
  );
}

function Greeting(): ReactElement {
  const t = useTexts(overviewTexts);
  const name = useSettings()?.userName.trim().split(/\s+/)[0] ?? '';
  const [hour] = useState(() => new Date().getHours());
  const greeting = t(hour < 11 ? 'morning' : hour < 18 ? 'day' : 'evening');
  return <>{name === '' ? greeting : t('greetingNamed', { greeting, name })}</>;
}

function Morning({ data }: { readonly data: OverviewData }): ReactElement {
  const t = useTexts(overviewTexts);
  const format = useFormat();
  const knowsMe = useSettings()?.personId !== null;
  const { totals } = data;
  // what waits for me stands above already
  const mine = new Set(data.mine.map(({ id }) => id));
  const dueElsewhere = data.dueSoon.filter(({ id }) => !mine.has(id));
  return (
    <div className={classes['page']}>
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <Section title={t('next')} count={data.scheduled.length} all="/variants" empty={t('nextEmpty')}>
            {data.scheduled.slice(0, 8).map((item) => (
              <ScheduledLine key={item.variantId} item={item} />
            ))}
          </Section>
          <Section title={t('blocked')} count={data.blocked.length} help={t('blockedHelp')}>
            {data.blocked.slice(0, 6).map((item) => (
              <BlockedLine key={item.variantId} item={item} />
            ))}
          </Section>
          <Section title={t('stale')} count={data.stale.length} help={t('staleHelp')}>
            {masterLines({ rows: data.stale, say: 'changed' })}
          </Section>
        </div>
        <div className={classes['column']}>
          <Section
            title={t('mine')}
            count={data.mine.length}
            all="/masters"
            empty={
              knowsMe ? (
                t('mineEmpty')
              ) : (
                <>
                  {t('mineUnknown')}{' '}
                  <Anchor component={Link} href="/settings/me">
                    {t('whoAmI')}
                  </Anchor>
                </>
              )
            }
          >
            {masterLines({ rows: data.mine, say: 'due' })}
          </Section>
          <Section title={t('due')} count={dueElsewhere.length}>
            {masterLines({ rows: dueElsewhere, say: 'due' })}
          </Section>
          <Section title={t('gaps')} count={data.withoutVariants.length}>
            {masterLines({ rows: data.withoutVariants, say: 'changed' })}
          </Section>
          <Section title={t('packages')} all="/packages" empty={t('packagesEmpty')}>
            {data.packages.slice(0, 4).map((item) => (
              <PackageLine key={item.id} item={item} />
            ))}
          </Section>
        </div>
      </div>
      <p className={`${classes['summary'] ?? ''} tabular`}>
        {t('summary', {
          masters: format.number(totals.masters),
          variants: format.number(totals.variants),
          ready: format.number(totals.ready),
          channels: format.number(totals.channels),
        })}
      </p>
    </div>
  );
}
