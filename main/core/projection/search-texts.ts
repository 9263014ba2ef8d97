import type { RecordOf } from '../workspace.ts';
import type { CollectionName } from '../../../shared/model/collections.ts';
import type { SearchKind, SearchTexts } from './search-tables.ts';

/** Which collections are searched, as what. */
export const searchKindOf: Readonly<Partial<Record<CollectionName, SearchKind>>> = {
  masters: 'master',
  variants: 'variant',
  channels: 'channel',
  people: 'person',
  media: 'media',
  sources: 'source',
};

type Searched<C extends CollectionName> = (record: RecordOf<C>, body: string) => SearchTexts;

const words = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** Every text inside a JSON value, in order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What of a record is searched, and with which weight. */
export const searchTexts: {
  readonly [C in 'masters' | 'variants' | 'channels' | 'people' | 'media' | 'sources']: Searched<C>;
} = {
  masters: (master, body) => ({
    title: master.title,
    lead: master.lead,
    body,
    more: words(...master.tags, master.author, master.callToAction, master.link),
  }),
  variants: (variant, body) => {
    const { title, subject, ...others } = variant.fields;
    return {
      title: words(...textsIn([title, subject])),
      lead: words(...textsIn(others)),
      body,
      more: words(variant.publishedUrl, ...textsIn((variant.images ?? []).map((use) => [use.alt, use.caption]))),
    };
  },
  channels: (channel) => ({
    title: channel.name,
    lead: words(channel.handle, channel.url),
    body: words(channel.note, channel.audience),
    more: channel.platformId,
  }),
  people: (person) => ({
    title: person.name,
    lead: words(person.role, person.department),
    body: '',
    more: person.email,
  }),
  media: (media) => ({
    title: words(media.title, media.fileName),
    lead: words(media.altText.de, media.altText.en),
    body: '',
    more: words(media.credit, media.licence, media.source),
  }),
  sources: (source) => ({
    title: source.title,
    lead: source.lead,
    body: source.text,
    more: words(...source.tags, source.author, source.url),
  }),
};

/** What is searched of a record as the projection holds it; null where its collection is not searched. */
export function textsOf(collection: CollectionName, record: unknown, body: string): SearchTexts | null {
  if (!Object.hasOwn(searchTexts, collection)) return null;
  const texts = searchTexts[collection as keyof typeof searchTexts] as (record: never, body: string) => SearchTexts; // own key, just asked
  return texts(record as never, body); // written by the projection from the collection's schema
}
