import { cards } from './areas/cards.ts';
import { channels } from './areas/channels.ts';
import { care, imports, media, packages, search, versions } from './areas/content.ts';
import { documents } from './areas/documents.ts';
import { formats } from './areas/formats.ts';
import { intake } from './areas/intake.ts';
import { links } from './areas/links.ts';
import { map } from './areas/map.ts';
import { masters } from './areas/masters.ts';
import { mediaFiles, subtitles } from './areas/media-files.ts';
import { platforms } from './areas/platforms.ts';
import { routes } from './areas/routes.ts';
import { studio } from './areas/studio.ts';
import { variants } from './areas/variants.ts';

/** The only door: every way in (Electron, loopback, CLI) calls these operations and no others. */
export const contract = {
  studio,
  masters,
  variants,
  channels,
  map,
  links,
  routes,
  platforms,
  documents,
  media,
  mediaFiles,
  subtitles,
  cards,
  imports,
  intake,
  versions,
  packages,
  formats,
  search,
  care,
};
export type Contract = typeof contract;
