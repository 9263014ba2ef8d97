import type { Contract } from '../../shared/contract/contract.ts';
import type { CollectionName } from '../../shared/model/collections.ts';

type OperationName = { [A in keyof Contract]: `${A}.${keyof Contract[A] & string}` }[keyof Contract];

/** How the links of variants stand. */
const routes = ['routes.ofMaster', 'routes.board', 'routes.totals'] as const;

/** What shows findings of variants, or counts them: they follow the channel map. */
const judged = [
  'variants.list',
  'variants.view',
  'variants.board',
  'variants.preview',
  'masters.list',
  'packages.plan',
  'formats.plan',
  'search.overview',
] as const;

/** The link register: entries, and the addresses in texts and records. */
const register = ['links.list', 'links.get', 'links.uses'] as const;

/** What addresses become at the hand-over, and pages made from the map. */
const tracking = ['links.preview', 'links.naming', 'links.bioPage'] as const;

/** Reads whose result depends on records of the collection. An operation that is missing here shows old data. */
const touched: Readonly<Record<CollectionName, readonly OperationName[]>> = {
  people: ['channels.people', 'channels.list', 'masters.list', 'search.overview', 'search.find'],
  channels: [
    'channels.list',
    'channels.get',
    'masters.list',
    ...routes,
    'routes.addresses',
    'variants.list',
    'variants.view',
    'variants.board',
    'variants.preview',
    'platforms.facts',
    'packages.plan',
    'formats.plan',
    'search.overview',
    'search.find',
    ...tracking,
    ...register,
  ],
  channelLinks: ['channels.links', 'channels.list', ...routes, ...judged, ...register, ...tracking],
  mapViews: ['map.views'],
  acceptedMapFindings: ['map.accepted'],
  destinations: [...routes, 'routes.addresses', ...judged, 'links.destinations', ...register, ...tracking],
  media: [
    'cards.preview',
    'cards.open',
    'media.list',
    'media.get',
    'media.posterOf',
    'subtitles.view',
    'variants.view',
    'variants.board',
    'packages.plan',
    'formats.plan',
    'search.find',
  ],
  profileOverrides: [
    ...routes,
    'platforms.list',
    'platforms.facts',
    'variants.list',
    'variants.view',
    'variants.board',
    'variants.preview',
    'masters.list',
    'packages.plan',
    'formats.plan',
    'search.overview',
  ],
  cardTemplates: ['cards.templates'],
  packageRecords: ['packages.list', 'packages.plan', 'formats.plan', 'search.overview'],
  intakes: ['intake.list'],
  sources: ['intake.sources', 'intake.source', 'search.find'],
  masters: [
    'masters.list',
    'masters.counts',
    'masters.tags',
    'masters.get',
    ...routes,
    'variants.list',
    'variants.view',
    'variants.board',
    'variants.preview',
    'media.list',
    'media.uses',
    'packages.plan',
    'formats.plan',
    'search.overview',
    'search.find',
    'links.preview',
    'cards.compose',
    ...register,
  ],
  variants: [
    ...routes,
    'cards.compose',
    'variants.list',
    'variants.view',
    'variants.board',
    'masters.list',
    'channels.list',
    'media.list',
    'media.uses',
    'packages.plan',
    'formats.plan',
    'search.overview',
    'search.find',
    ...register,
  ],
  versions: ['versions.list', 'versions.get'],
};

/** Reads of one record by its id: untouched when another record of that collection changed. */
const byId: Readonly<Partial<Record<OperationName, CollectionName>>> = {
  'masters.get': 'masters',
  'channels.get': 'channels',
  'variants.view': 'variants',
  'media.get': 'media',
  'intake.source': 'sources',
  'versions.get': 'versions',
};

export interface RecordsChanged {
  readonly collection: CollectionName;
  readonly ids: readonly string[];
}

/** Whether a cached read (its key is area, operation, input) may be out of date after these changes. */
export function isTouched(key: readonly unknown[], changes: readonly RecordsChanged[]): boolean {
  const name = `${String(key[0])}.${String(key[1])}`;
  return changes.some(({ collection, ids }) => {
    const operations: readonly string[] = touched[collection];
    if (!operations.includes(name)) return false;
    const owner = (byId as Readonly<Record<string, CollectionName | undefined>>)[name]; // any name may be asked for
    if (owner !== collection || ids.length === 0) return true;
    const input = key[2];
    return typeof input !== 'object' || input === null || !('id' in input) || ids.includes(String(input.id));
  });
}
