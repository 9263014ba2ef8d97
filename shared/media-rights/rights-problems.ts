import type { ChannelId } from '../ids.ts';
import type { MediaRights, ShownPerson } from '../model/media-rights.ts';

/** Where and when a medium is to be shown. */
export interface IntendedUse {
  /** Null for a use on no channel in particular: only ends and refusals count. */
  readonly channelId: ChannelId | null;
  /** Day of publication as far as it is known, else today, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Why a medium may not be shown there and then; `name` is that of the person it concerns. */
export type RightsProblem =
  | { readonly code: 'rights-licence-ended'; readonly endsOn: string }
  | { readonly code: 'rights-licence-channel' }
  | { readonly code: 'rights-consent-missing'; readonly name: string }
  | { readonly code: 'rights-consent-refused'; readonly name: string }
  | { readonly code: 'rights-consent-ended'; readonly name: string; readonly endsOn: string }
  | { readonly code: 'rights-consent-channel'; readonly name: string };

/** Everything that stands against the use; empty where it is covered. Days compare as text; the last day is still covered. */
export function rightsProblems(rights: MediaRights, use: IntendedUse): RightsProblem[] {
  const problems: RightsProblem[] = [];
  const { licenceEndsOn, licenceChannelIds } = rights;
  if (licenceEndsOn !== null && licenceEndsOn < use.day)
    problems.push({ code: 'rights-licence-ended', endsOn: licenceEndsOn });
  if (!covers(licenceChannelIds, use.channelId)) problems.push({ code: 'rights-licence-channel' });
  return [...problems, ...rights.people.flatMap((person) => problemOf(person, use) ?? [])];
}

function problemOf({ name, consent, channelIds, endsOn }: ShownPerson, use: IntendedUse): RightsProblem | null {
  switch (consent) {
    case 'not-needed':
      return null;
    case 'open':
    case 'asked':
      return { code: 'rights-consent-missing', name };
    case 'refused':
    case 'revoked':
      return { code: 'rights-consent-refused', name };
    case 'given':
      if (endsOn !== null && endsOn < use.day) return { code: 'rights-consent-ended', name, endsOn };
      return covers(channelIds, use.channelId) ? null : { code: 'rights-consent-channel', name };
  }
}

function covers(channelIds: readonly ChannelId[] | null, channelId: ChannelId | null): boolean {
  return channelIds === null || channelId === null || channelIds.includes(channelId);
}
