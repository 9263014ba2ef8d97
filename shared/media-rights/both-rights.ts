import type { ChannelId } from '../ids.ts';
import type { MediaRights } from '../model/media-rights.ts';

/** What may be done with a medium in which two others can be seen: only what both allow. */
export function bothRights(one: MediaRights, other: MediaRights): MediaRights {
  return {
    licenceEndsOn: earlier(one.licenceEndsOn, other.licenceEndsOn),
    licenceChannelIds: common(one.licenceChannelIds, other.licenceChannelIds),
    people: [...one.people, ...other.people],
  };
}

/** Days compare as text; null is without end. */
function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Null is all. */
function common(one: ChannelId[] | null, other: ChannelId[] | null): ChannelId[] | null {
  if (one === null || other === null) return one ?? other;
  return one.filter((id) => other.includes(id));
}
