/** What can be searched. Each kind has its own index, so that 100,000 variants cannot hide ten masters. */
export const searchKinds = ['master', 'variant', 'channel', 'person', 'media', 'source'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Columns of every index, with their weight in the ranking. */
export const searchColumns = [
  ['title', 8],
  ['lead', 3],
  ['body', 1],
  ['more', 2],
] as const;

export type SearchTexts = Readonly<Record<(typeof searchColumns)[number][0], string>>;

/** Table of records that a kind is joined with by `row`. */
export const searchedTable = {
  master: 'masters',
  variant: 'variants',
  channel: 'channels',
  person: 'people',
  media: 'media',
  source: 'sources',
} as const satisfies Readonly<Record<SearchKind, string>>;

export const wordsTable = (kind: SearchKind): string => `search_${kind}_words`;
export const trigramsTable = (kind: SearchKind): string => `search_${kind}_trigrams`;

export const searchTableNames = [
  'unindexed',
  ...searchKinds.flatMap((kind) => [wordsTable(kind), trigramsTable(kind)]),
];

const columns = searchColumns.map(([name]) => name).join(', ');

/** Contentless: the texts are in the records and bodies already; excerpts are cut from there. `unindexed` notes what is behind. */
export const searchTablesSql = `
  CREATE TABLE unindexed (kind TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (kind, row)) WITHOUT ROWID;
  ${searchKinds
    .map(
      (kind) => `
  CREATE VIRTUAL TABLE ${wordsTable(kind)} USING fts5(${columns}, content='', contentless_delete=1,
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
  CREATE VIRTUAL TABLE ${trigramsTable(kind)} USING fts5(${columns}, content='', contentless_delete=1,
    tokenize='trigram remove_diacritics 1');`,
    )
    .join('\n')}`;
