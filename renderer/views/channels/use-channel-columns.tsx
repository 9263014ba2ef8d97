import { useMemo } from 'react';
import type { ChannelRow } from '../../../shared/contract/areas/channels.ts';
import type { ListColumn } from '../../components/list/ListView.tsx';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { channelsTexts } from './texts.ts';
import classes from './channels.module.css';

/** The columns of the list of channels, in the order people gave them: no column sorts. */
export function useChannelColumns(): readonly ListColumn<ChannelRow>[] {
  const t = useTexts(channelsTexts);
  const format = useFormat();
  const profiles = useProfiles();
  return useMemo(
    () => [
      {
        id: 'name',
        head: t('column.name'),
        track: 'minmax(220px, 1fr)',
        cell: (row) => {
          const profile = profiles.get(row.platformId);
          return (
            <span className={classes['channel']}>
              {profile !== undefined && <PlatformGlyph profile={profile} form="tile" />}
              <span className={classes['names']}>
                <span className={classes['name']}>{row.name}</span>
                {row.handle !== '' && <span className={classes['handle']}>{row.handle}</span>}
              </span>
            </span>
          );
        },
      },
      { id: 'role', head: t('column.role'), track: '116px', from: 720, cell: (row) => t(`role.${row.role}`) },
      {
        id: 'owner',
        head: t('column.owner'),
        track: '148px',
        cell: (row) =>
          row.ownerName === '' ? (
            <span className={classes['quiet']}>{t('nobody')}</span>
          ) : (
            <span className={classes['cut']}>{row.ownerName}</span>
          ),
      },
      {
        id: 'language',
        head: t('column.language'),
        track: '80px',
        from: 1080,
        cell: (row) => t(`language.${row.language}`),
      },
      {
        id: 'links',
        head: t('column.links'),
        track: '140px',
        from: 900,
        cell: (row) =>
          row.linksOut + row.linksIn === 0 ? (
            <span className={classes['quiet']}>{t('noLinks')}</span>
          ) : (
            t('linksSummary', { out: row.linksOut, in: row.linksIn })
          ),
      },
      {
        id: 'open',
        head: t('column.open'),
        track: '128px',
        cell: (row) =>
          row.variants === 0 ? (
            <span className={classes['quiet']}>{t('noVariants')}</span>
          ) : (
            t('openOf', { open: format.number(row.open), all: format.number(row.variants) })
          ),
      },
      {
        id: 'audience',
        head: t('column.audience'),
        track: '84px',
        align: 'end',
        from: 900,
        cell: (row) => (row.audienceSize === null ? '' : format.number(row.audienceSize)),
      },
    ],
    [t, format, profiles],
  );
}
