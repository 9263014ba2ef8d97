import { Anchor } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import type { MasterRow, Overview } from '../../../shared/contract/areas/masters.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { MasterLine } from './MasterLine.tsx';
import classes from './overview.module.css';
import { overviewTexts } from './texts.ts';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly help?: string;
  readonly all?: string;
  /** Said when there is nothing; a section without it is left out then. */
  readonly empty?: ReactNode;
  readonly children: readonly ReactNode[];
}

export function Section({ title, count, help, all, empty, children }: SectionProps): ReactElement | null {
  const t = useTexts(overviewTexts);
  if (children.length === 0 && empty === undefined) return null;
  return (
    <section className={classes['section']} aria-label={title}>
      <SectionHeader title={title} {...(count === undefined || count === 0 ? {} : { count })}>
        {all === undefined || children.length === 0 ? null : (
          <Anchor component={Link} href={all} size="sm" aria-label={`${t('all')}: ${title}`}>
            {t('all')}
          </Anchor>
        )}
      </SectionHeader>
      {help === undefined || children.length === 0 ? null : <p className={classes['help']}>{help}</p>}
      {children.length === 0 ? (
        <div className={classes['empty']}>{empty}</div>
      ) : (
        <ul className={classes['list']}>{children}</ul>
      )}
    </section>
  );
}

export function masterLines({
  rows,
  say,
}: {
  readonly rows: readonly MasterRow[];
  readonly say: 'due' | 'changed';
}): ReactNode[] {
  return rows.slice(0, 6).map((row) => <MasterLine key={row.id} row={row} say={say} />);
}

/** The channel of a variant: its glyph and its name. */
function Channel({ id }: { readonly id: string }): ReactElement | null {
  const known = useKnownChannels().get(id);
  if (known === undefined) return null;
  return (
    <span className={classes['channel']}>
      {known.profile === null ? null : <PlatformGlyph profile={known.profile} size={14} />}
      {known.channel.name}
    </span>
  );
}

export function ScheduledLine({ item }: { readonly item: Overview['scheduled'][number] }): ReactElement {
  const t = useTexts(overviewTexts);
  const format = useFormat();
  return (
    <li>
      <Link href={`/masters/${item.masterId}/${item.variantId}`} className={classes['line'] ?? ''}>
        <span className={`${classes['date'] ?? ''} tabular`}>
          {format.date(item.at)}
          <span className={classes['time']}>{format.time(item.at)}</span>
        </span>
        <span className={classes['title']}>{item.title === '' ? t('untitled') : item.title}</span>
        <Channel id={item.channelId} />
        <StateMark state={item.state} form="dot" />
      </Link>
    </li>
  );
}

export function BlockedLine({ item }: { readonly item: Overview['blocked'][number] }): ReactElement {
  const t = useTexts(overviewTexts);
  return (
    <li>
      <Link href={`/masters/${item.masterId}/${item.variantId}`} className={classes['line'] ?? ''}>
        <span className={classes['title']}>{item.title === '' ? t('untitled') : item.title}</span>
        <Channel id={item.channelId} />
        <FindingBadge severity="blocking" count={item.blocking} />
      </Link>
    </li>
  );
}

export function PackageLine({ item }: { readonly item: Overview['packages'][number] }): ReactElement {
  const t = useTexts(overviewTexts);
  const format = useFormat();
  return (
    <li>
      <Link href="/packages" className={classes['line'] ?? ''}>
        <IconPackage size={16} stroke={1.5} aria-hidden className={classes['icon']} />
        <span className={classes['title']}>{item.name}</span>
        <span className={`${classes['when'] ?? ''} tabular`}>
          {t('variants', { count: item.variants, number: format.number(item.variants) })} · {format.relative(item.at)}
        </span>
      </Link>
    </li>
  );
}
