import type { ReactElement } from 'react';
import type { ChannelRow } from '../../../../shared/contract/areas/channels.ts';
import type { MasterId } from '../../../../shared/ids.ts';
import type { JsonValue } from '../../../../shared/model/common.ts';
import { findProfile } from '../../../../shared/platforms/index.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { useProfiles } from '../../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../../components/PlatformGlyph.tsx';
import { SkeletonText } from '../../../components/Skeletons.tsx';
import { useRead } from '../../../hooks/use-read.ts';
import { Preview } from '../preview/Preview.tsx';
import classes from './adapt.module.css';

interface DraftCardProps {
  readonly masterId: MasterId;
  readonly channel: ChannelRow;
  readonly recipeId?: string;
  readonly recipeSettings?: Record<string, JsonValue>;
}

/** What adapting would make for one channel, without making it. */
export function DraftCard({ masterId, channel, recipeId, recipeSettings = {} }: DraftCardProps): ReactElement {
  const draft = useRead(
    ['variants', 'preview'],
    { masterId, channelId: channel.id, recipeSettings, ...(recipeId === undefined ? {} : { recipeId }) },
    { keepPrevious: true },
  );
  const profile = useProfiles().get(channel.platformId) ?? findProfile(channel.platformId) ?? undefined;
  const count = (severity: string): number =>
    draft.data?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return (
    <section className={classes['draft']} aria-label={channel.name}>
      <header className={classes['draftHead']}>
        {profile === undefined ? null : <PlatformGlyph profile={profile} size={15} />}
        <strong>{channel.name}</strong>
        <FindingBadge severity="blocking" count={count('blocking')} form="count" />
        <FindingBadge severity="warning" count={count('warning')} form="count" />
      </header>
      {draft.isError ? <ErrorState error={draft.error} onRetry={() => void draft.refetch()} /> : null}
      {draft.isPending ? <SkeletonText lines={6} /> : null}
      {draft.data === undefined || profile === undefined ? null : (
        <div className={classes['arriving']}>
          <Preview content={draft.data.content} profile={profile} channel={channel} width="phone" />
        </div>
      )}
    </section>
  );
}
