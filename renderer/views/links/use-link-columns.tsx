import { useMemo } from 'react';
import type { LinkRow } from '../../../shared/contract/areas/links.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import type { ListColumn } from '../../components/list/ListView.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import classes from './links.module.css';

export type LinkSort = 'name' | 'url' | 'uses';

/** An address as people read it: without `https://` and the last slash. */
export function shownAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/^(https?:\/\/)?([^/?#]+)\/$/u, '$2');
}

export function isRetired({ destination }: Pick<LinkRow, 'destination'>): boolean {
  return destination !== null && destination.retiredAt !== null;
}

/** The columns of the register. */
export function useLinkColumns(): readonly ListColumn<LinkRow, LinkSort>[] {
  const t = useTexts(linksTexts);
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        head: t('column.name'),
        track: 'minmax(160px, 1fr)',
        sort: 'name',
        cell: (row) =>
          row.name === '' ? (
            <span className={classes['quiet']}>{t(row.kind === 'imprint' ? 'imprint' : 'loose')}</span>
          ) : (
            <span className={classes['name']} data-kind={row.kind}>
              {row.name}
            </span>
          ),
      },
      {
        id: 'url',
        head: t('column.url'),
        track: 'minmax(200px, 1.6fr)',
        sort: 'url',
        cell: (row) => (
          <span className={classes['address']} title={row.url}>
            {shownAddress(row.url)}
          </span>
        ),
      },
      {
        id: 'channel',
        head: t('column.channel'),
        track: 'minmax(120px, 0.7fr)',
        from: 1080,
        cell: (row) => row.channelName,
      },
      {
        id: 'state',
        head: t('column.state'),
        track: 'minmax(130px, 0.7fr)',
        from: 720,
        cell: (row) => <State row={row} />,
      },
      {
        id: 'uses',
        head: t('column.uses'),
        track: '80px',
        align: 'end',
        sort: 'uses',
        startsDescending: true,
        cell: (row) => <span className="tabular">{format.number(row.uses)}</span>,
      },
    ],
    [t, format],
  );
}

function State({ row }: { readonly row: LinkRow }) {
  const t = useTexts(linksTexts);
  const warnings = row.problems.filter(({ severity }) => severity === 'warning').length;
  const hints = row.problems.length - warnings;
  return (
    <span className={classes['state']}>
      <FindingBadge severity="warning" count={warnings} form="count" />
      <FindingBadge severity="hint" count={hints} form="count" />
      {isRetired(row) ? (
        <span className={classes['quiet']}>{t('retired')}</span>
      ) : row.kind === 'channel' ? (
        <span className={classes['quiet']}>{t('ofChannel')}</span>
      ) : null}
    </span>
  );
}
