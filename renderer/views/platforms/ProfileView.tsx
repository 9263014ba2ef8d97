import { Button, Select, Switch } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { asId } from '../../../shared/ids.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { SectionHeader, ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { ConfidenceLegend } from './ConfidenceLegend.tsx';
import { FactLine } from './FactLine.tsx';
import { groupFacts, isUnsure } from './fact-groups.ts';
import { usePlatformWords } from './platform-words.ts';
import { platformsTexts } from './texts.ts';
import { TryOut } from './TryOut.tsx';
import classes from './platforms.module.css';

interface ProfileViewProps {
  readonly profile: PlatformProfile;
  readonly startChannelId: string | null;
}

/** Every value of one profile with unit, source, date and reliability, and a place to try how it counts. */
export function ProfileView({ profile, startChannelId }: ProfileViewProps): ReactNode {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  const [onlyUnsure, setOnlyUnsure] = useState(false);
  const [showsLegend, setShowsLegend] = useState(false);
  const legendId = useId();
  const channels = [...useKnownChannels().values()].filter(({ channel }) => channel.platformId === profile.id);
  const [chosen, setChosen] = useState(startChannelId);
  const channel = channels.find((known) => known.channel.id === chosen)?.channel ?? null;
  const channelId = channel === null ? null : asId('channel', channel.id);
  const read = useRead(['platforms', 'facts'], { platformId: profile.id, channelId }, { keepPrevious: true });
  const facts = read.data ?? [];
  const unsure = facts.filter(isUnsure).length;
  const own = facts.filter((fact) => fact.override !== null).length;
  const shown = onlyUnsure ? facts.filter(isUnsure) : facts;
  return (
    <div className={classes['profile']}>
      <ViewHeader
        title={
          <span className={classes['titleLine']}>
            <PlatformGlyph profile={profile} form="tile" />
            {words.platform(profile)}
          </span>
        }
        beside={
          read.data !== undefined && (
            <span>
              {[
                t('factsCount', { count: facts.length }),
                ...(unsure > 0 ? [t('unsureCount', { count: unsure })] : []),
                ...(own > 0 ? [t('overrideCount', { count: own })] : []),
              ].join(' · ')}
            </span>
          )
        }
        actions={
          <>
            {channels.length > 0 && (
              <Select
                size="xs"
                w={210}
                aria-label={t('forChannel')}
                allowDeselect={false}
                data={[
                  { value: '', label: t('wholePlatform') },
                  ...channels.map((known) => ({ value: String(known.channel.id), label: known.channel.name })),
                ]}
                value={channelId ?? ''}
                onChange={setChosen}
              />
            )}
            <Button
              variant="subtle"
              size="xs"
              aria-expanded={showsLegend}
              aria-controls={showsLegend ? legendId : undefined}
              rightSection={showsLegend ? <IconChevronUp size={14} /> : <IconChevronDown size={14} />}
              onClick={() => setShowsLegend(!showsLegend)}
            >
              {t('legend')}
            </Button>
            <Switch
              label={t('onlyUnsure')}
              checked={onlyUnsure}
              onChange={(event) => setOnlyUnsure(event.currentTarget.checked)}
            />
          </>
        }
      >
        {showsLegend && <ConfidenceLegend id={legendId} />}
      </ViewHeader>
      <div className={classes['body']}>
        <div className={classes['facts']}>
          {read.isError && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
          {read.isLoading && <SkeletonRows rows={12} />}
          {read.data !== undefined && shown.length === 0 && (
            <EmptyState icon={IconCircleCheck} title={t('allSure')}>
              {t('intro')}
            </EmptyState>
          )}
          {groupFacts(shown).map((group) => (
            <section key={group.id} aria-label={t(`group.${group.id}`)} className={classes['group']}>
              <SectionHeader title={t(`group.${group.id}`)} count={group.facts.length} />
              <ul className={classes['lines']}>
                {group.facts.map((fact) => (
                  <FactLine key={fact.path} fact={fact} platformId={profile.id} channelId={channelId} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {profile.text.present && <TryOut profile={profile} />}
      </div>
    </div>
  );
}
