import { asciiSlug } from '../../ascii-slug.ts';

/** The name of a category or tag in addresses. WordPress ignores a term without one; what has no ASCII form is encoded. */
export function nicename(name: string): string {
  return asciiSlug(name, 190) || encodeURIComponent(name).toLowerCase().slice(0, 190);
}
