import type { SearchHit } from '../../../shared/contract/areas/content.ts';
import { assertNever } from '../../../shared/assert-never.ts';

/** Where a hit is opened. */
export function hitHref(hit: SearchHit): string {
  switch (hit.kind) {
    case 'master':
      return `/masters/${hit.id}`;
    case 'variant':
      return hit.masterId === null ? '/variants' : `/masters/${hit.masterId}/${hit.id}`;
    case 'channel':
      return `/channels/${hit.id}`;
    case 'person':
      return `/people?person=${hit.id}`;
    case 'media':
      return `/media?media=${hit.id}`;
    case 'source':
      return `/intake?find=${encodeURIComponent(hit.title)}`;
    default:
      return assertNever(hit.kind);
  }
}
