import { useMemo } from 'react';
import type { ChannelRow } from '../../../shared/contract/areas/channels.ts';
import type { Person } from '../../../shared/model/people.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { useRead } from '../../hooks/use-read.ts';

/** A channel with the profile of its platform; null while profiles load or when the profile is gone. */
export interface KnownChannel {
  readonly channel: ChannelRow;
  readonly profile: PlatformProfile | null;
}

/** Every channel by id, archived ones too: a list names them all. */
export function useKnownChannels(): ReadonlyMap<string, KnownChannel> {
  const active = useRead(['channels', 'list'], { archived: false }).data;
  const archived = useRead(['channels', 'list'], { archived: true }).data;
  const profiles = useProfiles();
  return useMemo(() => {
    const rows = [...(active ?? []), ...(archived ?? [])];
    return new Map(rows.map((channel) => [channel.id, { channel, profile: profiles.get(channel.platformId) ?? null }]));
  }, [active, archived, profiles]);
}

/** The platform profiles of this workspace by id. */
export function useProfiles(): ReadonlyMap<string, PlatformProfile> {
  const profiles = useRead(['platforms', 'list']).data;
  return useMemo(() => new Map((profiles ?? []).map((profile) => [profile.id, profile])), [profiles]);
}

/** People who are still there, by name. */
export function usePeople(): readonly Person[] {
  const people = useRead(['channels', 'people']).data;
  return useMemo(
    () => (people ?? []).filter((person) => person.archivedAt === null).sort((a, b) => a.name.localeCompare(b.name)),
    [people],
  );
}
