/** What can stand in a cell, beside numbered pictures, networks, fields by their id and fixed words. */
export const plainSources = [
  'text',
  'title',
  'link',
  'firstComment',
  'comments',
  'thread',
  'board',
  'hashtags',
  'labels',
  'images',
  'altTexts',
  'imageNames',
  'imageOrLink',
  'dateTime',
  'date',
  'time',
  'moment',
  'timeZone',
  'draft',
  'status',
  'channel',
  'platform',
  'network',
  'account',
  'handle',
  'postType',
  'language',
  'masterTitle',
  'otherFields',
  'author',
  'id',
] as const;
export type PlainSource = (typeof plainSources)[number];

/** `image:1` and `altText:1` count from 1; `network:<platform>` says TRUE or FALSE; `fixed:<words>` is always the same. */
export type CellSource =
  | PlainSource
  | `image:${number}`
  | `altText:${number}`
  | `network:${string}`
  | `field:${string}`
  | `fixed:${string}`;

/** A source and what stands behind its first colon; null without one. */
export function splitSource(source: string): readonly [string, string | null] {
  const at = source.indexOf(':');
  return at < 0 ? [source, null] : [source.slice(0, at), source.slice(at + 1)];
}
