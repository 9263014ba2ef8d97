import { assertNever } from '../../assert-never.ts';
import type { EntityRules } from '../platform-profile.ts';
import { findBlueskyEntities } from './bluesky-entities.ts';
import type { Entities } from './entity.ts';
import { findGenericEntities } from './generic-entities.ts';
import { findMastodonEntities } from './mastodon-entities.ts';
import { findXEntities } from './x-entities.ts';

/** Links, mentions and hashtags of a text, each list in order and without overlap with the links. */
export function findEntities(rules: EntityRules, text: string): Entities {
  switch (rules) {
    case 'x':
      return findXEntities(text);
    case 'mastodon':
      return findMastodonEntities(text);
    case 'bluesky':
      return findBlueskyEntities(text);
    case 'generic':
      return findGenericEntities(text);
    default:
      return assertNever(rules);
  }
}
