import { acceptedMapFindings } from './accepted-map-findings.ts';
import { cardTemplates } from './card-templates.ts';
import { channelLinks } from './channel-links.ts';
import { channels } from './channels.ts';
import type { Collection } from './collection.ts';
import { destinations } from './destinations.ts';
import { intakes } from './intakes.ts';
import { mapViews } from './map-views.ts';
import { masters } from './masters.ts';
import { media } from './media.ts';
import { packageRecords } from './package-records.ts';
import { people } from './people.ts';
import { profileOverrides } from './profile-overrides.ts';
import { sources } from './sources.ts';
import { variants } from './variants.ts';
import { versions } from './versions.ts';

/** Every collection there is. The store walks this table; a new collection is one line here. */
export const collections = {
  people,
  channels,
  channelLinks,
  mapViews,
  acceptedMapFindings,
  destinations,
  media,
  profileOverrides,
  cardTemplates,
  packageRecords,
  intakes,
  sources,
  masters,
  variants,
  versions,
} satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
