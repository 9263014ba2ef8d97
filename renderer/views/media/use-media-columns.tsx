import { useMemo } from 'react';
import type { ListColumn } from '../../components/list/ListView.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { altState, isSeen, nameOf } from './alt-state.ts';
import type { MediaRow } from './media-row.ts';
import { MediaThumb } from './MediaThumb.tsx';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

/** The columns of the list of pictures. */
export function useMediaColumns(): readonly ListColumn<MediaRow>[] {
  const t = useTexts(mediaTexts);
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        head: t('column.title'),
        track: 'minmax(200px, 1fr)',
        cell: (row) => (
          <span className={classes['lineTitle']}>
            <MediaThumb media={row} className={classes['thumb']} />
            <span className={classes['lineName']}>{nameOf(row)}</span>
          </span>
        ),
      },
      {
        id: 'alt',
        head: t('column.alt'),
        track: '160px',
        cell: (row) =>
          isSeen(row) ? (
            <span className={classes['tileAlt']} data-alt={altState(row)}>
              {t(`alt.${altState(row)}`)}
            </span>
          ) : (
            ''
          ),
      },
      {
        id: 'uses',
        head: t('column.uses'),
        track: '90px',
        cell: (row) => (row.uses === 0 ? t('unused') : t('uses', { count: row.uses })),
      },
      {
        id: 'size',
        head: t('column.size'),
        track: '110px',
        align: 'end',
        from: 720,
        cell: (row) =>
          row.width === null || row.height === null
            ? ''
            : t('pixels', { width: format.number(row.width), height: format.number(row.height) }),
      },
      {
        id: 'bytes',
        head: t('column.bytes'),
        track: '80px',
        align: 'end',
        from: 720,
        cell: (row) => format.bytes(row.bytes),
      },
      {
        id: 'added',
        head: t('column.added'),
        track: '110px',
        align: 'end',
        from: 900,
        cell: (row) => format.relative(row.createdAt),
      },
    ],
    [t, format],
  );
}
