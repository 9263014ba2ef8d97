import { asId } from '../../shared/ids.ts';
import type { CheckContext } from '../../shared/platforms/check-variant.ts';
import { type LinkContext, type LinkPromise, noLinks } from '../../shared/platforms/variant-links.ts';

/** A promise that every post leads to an article of the blog, unless told otherwise. */
export function linkPromise(changes: Partial<LinkPromise> = {}): LinkPromise {
  return {
    linkId: asId('channelLink', 'to-blog'),
    toId: asId('channel', 'blog'),
    channel: 'Werkblog',
    kind: 'post',
    callToAction: 'Ganzer Beitrag im Werkblog',
    address: 'https://holzwerk.example/werkblog/dach',
    pages: ['https://holzwerk.example/werkblog/dach'],
    anyUnder: null,
    place: 'https://holzwerk.example/werkblog',
    handle: '',
    inBio: false,
    ...changes,
  };
}

/** A variant alone, of which the map wants this. */
export function linkContext(changes: Partial<LinkContext> = {}): CheckContext {
  return { handle: '', others: [], links: { ...noLinks, ...changes } };
}
