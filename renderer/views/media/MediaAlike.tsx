import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { mediaUrl } from '../../client.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { nameOf } from './alt-state.ts';
import type { MediaRow } from './media-row.ts';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

type Medium = Pick<MediaRow, 'id' | 'title' | 'fileName'>;

/** Pictures that look like this one, and the way to show one of them instead of it everywhere. */
export function MediaAlike({ media, readOnly }: { readonly media: MediaRow; readonly readOnly: boolean }): ReactNode {
  const t = useTexts(mediaTexts);
  const alike = useRead(['media', 'similar'], { id: media.id }).data ?? [];
  const replace = useReplace();
  if (alike.length === 0) return null;
  return (
    <section aria-label={t('alike')}>
      <SectionHeader title={t('alike')} count={alike.length} />
      <ul className={classes['alike']}>
        {alike.map((other) => (
          <li key={other.id}>
            <img className={classes['thumb']} src={mediaUrl(other.digest)} alt="" loading="lazy" decoding="async" />
            <span className={classes['alikeName']}>
              {nameOf(other)}
              <span className={classes['hint']}>
                {other.width !== null && other.height !== null
                  ? t('pixels', { width: other.width, height: other.height })
                  : ''}
              </span>
            </span>
            {!readOnly && media.uses > 0 && (
              <Button size="compact-xs" variant="default" onClick={() => replace(media, other)}>
                {t('useInstead')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shows one medium instead of another everywhere, with the way back. */
export function useReplace(): (from: Medium, to: Medium) => void {
  const t = useTexts(mediaTexts);
  return (from, to) => {
    void flushAll()
      .then(() => callOperation(['media', 'replace'], { id: from.id, withId: to.id }))
      .then(({ places, videos, left }) => {
        if (left > 0) notifyDone(t('replaceLeft', { count: left }));
        const count = places.length + videos.length;
        if (count === 0) return;
        const words = t('replaced', { count, from: nameOf(from), to: nameOf(to) });
        notifyUndo(words, async () => {
          await callOperation(['media', 'replace'], { id: to.id, withId: from.id, only: places, videos });
        });
      })
      .catch(notifyFailure);
  };
}
