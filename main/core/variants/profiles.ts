import type { Channel } from '../../../shared/model/channels.ts';
import { applyOverrides } from '../../../shared/platforms/apply-overrides.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { Failure } from '../failure.ts';
import type { Reader } from '../workspace.ts';

/** The profile of a platform as this workspace has it; with a channel, that channel's own values on top. */
export function profileOf(reader: Reader, platformId: string, channelId: string | null = null): PlatformProfile {
  const profile = findProfile(platformId);
  if (profile === null) throw new Failure('NOT_FOUND', { kind: 'platform', id: platformId });
  const overrides = reader.list('profileOverrides', { platformId });
  const general = overrides.filter((override) => override.channelId === null);
  const own = overrides.filter((override) => override.channelId !== null && override.channelId === channelId);
  return applyOverrides(profile, [...general, ...own]);
}

export function profileOfChannel(reader: Reader, channel: Channel): PlatformProfile {
  return profileOf(reader, channel.platformId, channel.id);
}

/** Every profile with the workspace's values, in the order of the table. */
export function allProfiles(reader: Reader): PlatformProfile[] {
  return profiles.map((profile) => profileOf(reader, profile.id));
}
