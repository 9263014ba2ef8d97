import type { MapChangeInput } from '../../../../shared/contract/areas/map.ts';
import type { ChannelId } from '../../../../shared/ids.ts';
import type { Language } from '../../../../shared/model/common.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';

export type NewChannelRecord = Extract<MapChangeInput, { collection: 'channels'; kind: 'create' }>['record'];

/** Platforms whose channels are no online services, so that § 5 DDG does not ask them for an Impressum. */
const withoutImprint: readonly string[] = ['print', 'event', 'email-signature', 'intranet'];

/** The record of a new channel; where a platform needs no Impressum, it asks for none. */
export function newChannelRecord(
  id: ChannelId,
  name: string,
  platformId: PlatformProfile['id'],
  language: Language,
): NewChannelRecord {
  return { id, name, platformId, language, imprintDuty: !withoutImprint.includes(platformId) };
}
