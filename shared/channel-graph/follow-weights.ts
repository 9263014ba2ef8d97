import type { ChannelLinkKind } from '../model/channel-links.ts';

/**
 * How likely a reader who is on a channel follows one link of a kind, as a share of those readers. These are rules of
 * thumb of this project, meant to compare ways with each other, not measured rates: what is made to be pressed (a
 * sign-up, an advert, a code one has scanned for) before the standing link of a profile, that before a link among the
 * words of a post, and a mention last. A redirect is followed by itself.
 */
export const followWeights: Readonly<Record<ChannelLinkKind, number>> = {
  redirect: 0.95,
  paid: 0.3,
  'sign-up': 0.25,
  qr: 0.25,
  'bio-page': 0.2,
  profile: 0.2,
  event: 0.15,
  story: 0.15,
  post: 0.12,
  embed: 0.1,
  signature: 0.08,
  'cross-post': 0.06,
  'first-comment': 0.06,
  mention: 0.04,
};

/** Of those who would go on, so many do where the next channel speaks another language. */
export const acrossLanguages = 0.4;

/** Of those who would go on, so many more do where words ask them to. */
export const withoutCallToAction = 0.7;
