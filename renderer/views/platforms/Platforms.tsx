import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { IconRulerMeasure } from '@tabler/icons-react';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { PlatformList } from './PlatformList.tsx';
import { ProfileView } from './ProfileView.tsx';
import { platformsTexts } from './texts.ts';
import classes from './platforms.module.css';

/** The rules of all platforms: what holds, where it is from, and what this workspace sets otherwise. */
export default function Platforms(): ReactElement {
  const t = useTexts(platformsTexts);
  const { id } = useParams<{ id?: string }>();
  const channelId = useRouteQuery().get('channel');
  const read = useRead(['platforms', 'list']);
  const profiles = useProfiles();
  if (read.isError) return <ErrorState whole error={read.error} onRetry={() => void read.refetch()} />;
  const first = read.data?.[0];
  const chosen = id === undefined ? first : profiles.get(decodeURIComponent(id));
  return (
    <section className={classes['view']} aria-label={t('title')}>
      <PlatformList profiles={read.data} chosenId={chosen?.id ?? null} />
      {chosen !== undefined ? (
        <ProfileView key={`${chosen.id} ${channelId ?? ''}`} profile={chosen} startChannelId={channelId} />
      ) : read.data === undefined ? (
        <div className={classes['profile']}>
          <SkeletonRows rows={10} />
        </div>
      ) : (
        <EmptyState icon={IconRulerMeasure} title={t('missing')}>
          {t('pick')}
        </EmptyState>
      )}
    </section>
  );
}
