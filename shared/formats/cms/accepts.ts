import type { PackageItem } from '../../packages/exporter.ts';
import type { ProfileFamily } from '../../platforms/platform-profile.ts';

const longForms: ReadonlySet<ProfileFamily> = new Set(['article', 'mail', 'document', 'feed', 'custom']);

/**
 * Articles, blog posts, pages, newsletters, press releases: what has a title and may hold headings and named links.
 * Short posts, videos and what is printed do not, whatever their family; platforms of a workspace's own count by their rules.
 */
export function isArticle({ profile }: PackageItem): boolean {
  const { blocks, namedLinks } = profile.text.formatting.value;
  const hasTitle = profile.fields.some(({ id }) => id === 'title' || id === 'subject');
  return longForms.has(profile.family) && hasTitle && namedLinks && blocks.includes('heading');
}
