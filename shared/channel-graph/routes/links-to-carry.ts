import { isKeptBy } from '../../platforms/judge-links.ts';
import type { VariantLinks } from '../../platforms/variant-links.ts';

/** A link that a draft should carry beside the master's own, with the words that invite to follow it. */
export interface LinkToCarry {
  readonly url: string;
  readonly callToAction: string;
}

/** What a recipe has to put in so that its draft keeps every promise: one link for all promises that it keeps. */
export function linksToCarry({ promises }: VariantLinks, masterLink: string): LinkToCarry[] {
  const links: LinkToCarry[] = [];
  for (const promise of promises) {
    const { address: url, callToAction, inBio } = promise;
    if (url === null || inBio || isKeptBy(promise, masterLink)) continue;
    if (!links.some((link) => isKeptBy(promise, link.url))) links.push({ url, callToAction });
  }
  return links;
}
