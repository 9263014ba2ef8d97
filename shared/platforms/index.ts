import type { PlatformProfile } from './platform-profile.ts';
import { bluesky } from './profiles/bluesky.ts';
import { ghost, wordpress } from './profiles/blogs.ts';
import { facebook } from './profiles/facebook.ts';
import { podcast, rss } from './profiles/feeds.ts';
import { googleBusiness } from './profiles/google-business.ts';
import { instagram, instagramCarousel, instagramReel, instagramStory } from './profiles/instagram.ts';
import { linkedin, linkedinArticle } from './profiles/linkedin.ts';
import { mastodon } from './profiles/mastodon.ts';
import { medium } from './profiles/medium.ts';
import { newsletter } from './profiles/newsletter.ts';
import { custom, emailSignature, event, intranet, pressRelease, print, website } from './profiles/own-media.ts';
import { pinterest } from './profiles/pinterest.ts';
import { reddit } from './profiles/reddit.ts';
import { telegram } from './profiles/telegram.ts';
import { threads } from './profiles/threads.ts';
import { tiktok } from './profiles/tiktok.ts';
import { whatsapp } from './profiles/whatsapp.ts';
import { x, xPremium } from './profiles/x.ts';
import { xing } from './profiles/xing.ts';
import { youtube, youtubeShorts } from './profiles/youtube.ts';

/** Every platform profile, in the order in which lists show them. */
export const profiles: readonly PlatformProfile[] = [
  linkedin,
  linkedinArticle,
  instagram,
  instagramCarousel,
  instagramStory,
  instagramReel,
  facebook,
  x,
  xPremium,
  mastodon,
  bluesky,
  threads,
  youtube,
  youtubeShorts,
  tiktok,
  pinterest,
  xing,
  googleBusiness,
  whatsapp,
  telegram,
  reddit,
  medium,
  wordpress,
  ghost,
  newsletter,
  rss,
  podcast,
  pressRelease,
  website,
  intranet,
  print,
  event,
  emailSignature,
  custom,
];

const byId = new Map(profiles.map((profile) => [profile.id, profile]));

/** The profile of a platform; `custom:<id>` gives the custom profile under that id. Null for an unknown platform. */
export function findProfile(id: string): PlatformProfile | null {
  if (id.startsWith('custom:')) return { ...custom, id };
  return byId.get(id) ?? null;
}
