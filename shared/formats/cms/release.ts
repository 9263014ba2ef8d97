import { knownZone, localMoment } from '../../packages/moments.ts';
import type { FormatInput, FormatOptions, Loss, Refusal } from '../out-format.ts';
import type { Article } from './article.ts';
import { loss, refusal } from './losses.ts';

/** What an article is to be at the receiver: nothing to be seen yet, or to be published at a time to come (ISO 8601). */
export type Release = { readonly kind: 'draft' } | { readonly kind: 'at'; readonly at: string };

/** Drafts unless times were asked for and the article has one. */
export function releaseOf({ item }: Article, { release }: FormatOptions): Release {
  const { scheduledAt } = item.variant;
  return release === 'draft' || scheduledAt === null ? { kind: 'draft' } : { kind: 'at', at: scheduledAt };
}

/**
 * Times that have passed, for receivers that publish such a text the moment they read it: WordPress and Ghost on import
 * (tried with 6.1.9 and 5.130), site generators with the next build.
 */
export function passedTimes(articles: readonly Article[], input: FormatInput, options: FormatOptions): Refusal[] {
  return articles.flatMap((article) => {
    const release = releaseOf(article, options);
    if (release.kind === 'draft' || Date.parse(release.at) > Date.parse(options.now)) return [];
    return [refusal('time-passed', article, { when: wallMinute(release.at, input.timeZone), zone: input.timeZone })];
  });
}

/** Articles that stay drafts although times were asked for. */
export function withoutTime(articles: readonly Article[], { release }: FormatOptions): Loss[] {
  if (release === 'draft') return [];
  return articles.flatMap((article) =>
    article.item.variant.scheduledAt === null ? [loss('unscheduled', article)] : [],
  );
}

/** `2026-11-30 08:30`: a moment as the clock in the zone shows it. */
function wallMinute(iso: string, timeZone: string): string {
  return localMoment(iso, knownZone(timeZone)).slice(0, 16).replace('T', ' ');
}
