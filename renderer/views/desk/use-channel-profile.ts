import { useMemo } from 'react';
import { findProfile } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { useRead } from '../../hooks/use-read.ts';
import { profileWithFacts } from './profile-with-facts.ts';
import type { DeskVariant } from './use-desk.ts';

/**
 * The profile that the core judges this variant by: with the channel's own values, which the list of platforms leaves out.
 * Null while they are being read.
 */
export function useChannelProfile({ channel, profile }: DeskVariant): PlatformProfile | null {
  const { platformId } = channel;
  const facts = useRead(['platforms', 'facts'], { platformId, channelId: channel.id });
  return useMemo(() => {
    if (facts.isError) return profile; // better the workspace's values than no findings
    const published = findProfile(platformId);
    if (facts.data === undefined) return null;
    return published === null ? profile : profileWithFacts(published, facts.data);
  }, [facts.isError, facts.data, platformId, profile]);
}
