import { type ReactNode, useMemo } from 'react';
import type { VariantRow } from '../../../shared/contract/areas/variants.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import type { ListColumn } from '../../components/list/ListView.tsx';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { OutdatedMark } from '../../components/OutdatedMark.tsx';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { variantsTexts } from './texts.ts';
import type { VariantSort } from './variants-state.ts';
import classes from './variants.module.css';

/** The columns of the list of variants: whose master, how it opens, where it goes, what stands against it, when. */
export function useVariantColumns(): readonly ListColumn<VariantRow, VariantSort>[] {
  const t = useTexts(variantsTexts);
  const format = useFormat();
  const profiles = useProfiles();
  return useMemo(
    () => [
      {
        id: 'opening',
        head: t('column.opening'),
        track: 'minmax(240px, 1fr)',
        sort: 'master',
        cell: (row) => <Opening row={row} none={t('noOpening')} />,
      },
      {
        id: 'channel',
        head: t('column.channel'),
        track: 'minmax(120px, 0.3fr)',
        sort: 'channel',
        cell: (row) => {
          const profile = profiles.get(row.platformId);
          return (
            <span className={classes['channel']}>
              {profile !== undefined && <PlatformGlyph profile={profile} />}
              <span className={classes['cut']}>{row.channelName}</span>
            </span>
          );
        },
      },
      {
        id: 'state',
        head: t('column.state'),
        track: '124px',
        sort: 'state',
        cell: (row) => (
          <span className={classes['states']}>
            <StateMark state={row.state} />
            {row.outdated && <OutdatedMark />}
          </span>
        ),
      },
      {
        id: 'findings',
        head: t('column.findings'),
        track: '92px',
        from: 720,
        cell: (row) =>
          row.blocking + row.warnings === 0 ? (
            <span className={classes['quiet']}>{t('clear')}</span>
          ) : (
            <span className={classes['findings']}>
              <FindingBadge severity="blocking" count={row.blocking} form="count" />
              <FindingBadge severity="warning" count={row.warnings} form="count" />
            </span>
          ),
      },
      {
        id: 'scheduled',
        head: t('column.scheduled'),
        track: '136px',
        sort: 'scheduledAt',
        from: 900,
        cell: (row) =>
          row.scheduledAt === null ? (
            <span className={classes['quiet']}>{t('noTerm')}</span>
          ) : (
            <time dateTime={row.scheduledAt}>{format.moment(row.scheduledAt)}</time>
          ),
      },
      {
        id: 'changed',
        head: t('column.changed'),
        track: '104px',
        align: 'end',
        sort: 'updatedAt',
        startsDescending: true,
        from: 900,
        cell: (row) => (
          <time dateTime={row.updatedAt} title={format.moment(row.updatedAt)}>
            {format.relative(row.updatedAt)}
          </time>
        ),
      },
    ],
    [t, format, profiles],
  );
}

function Opening({ row, none }: { readonly row: VariantRow; readonly none: string }): ReactNode {
  return (
    <span className={classes['opening']}>
      <span className={classes['master']}>{row.masterTitle}</span>
      <span className={classes['line']}>{row.opening === '' ? none : row.opening}</span>
    </span>
  );
}
