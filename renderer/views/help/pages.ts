import type { Language } from '../../../shared/model/common.ts';

/** Pages in reading order; the file of each is `resources/help/<language>/<id>.md`, whose first heading is its title. */
export const pageIds = [
  'start',
  'process',
  'masters',
  'inventory',
  'adapting',
  'findings',
  'channels',
  'map',
  'links',
  'platforms',
  'packages',
  'backups',
  'privacy',
  'shortcuts',
] as const;
export type PageId = (typeof pageIds)[number];

export function isPageId(id: string): id is PageId {
  return (pageIds as readonly string[]).includes(id);
}

const files = import.meta.glob<string>('../../../resources/help/*/*.md', { query: '?raw', import: 'default' });

/** The Markdown of a page; it ships with the program, so that help needs no network. */
export async function loadPage(language: Language, id: PageId): Promise<string> {
  const load = files[`../../../resources/help/${language}/${id}.md`];
  if (load === undefined) throw new Error(`There is no help page ${language}/${id}.`);
  return await load();
}
