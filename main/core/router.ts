import { care } from './handlers/care.ts';
import { cards } from './handlers/cards.ts';
import { channels } from './handlers/channels.ts';
import { documents } from './handlers/documents.ts';
import { imports } from './handlers/imports.ts';
import { formats } from './handlers/formats.ts';
import { intake } from './handlers/intake.ts';
import { links } from './handlers/links.ts';
import { map } from './handlers/map.ts';
import { masters } from './handlers/masters.ts';
import { media } from './handlers/media.ts';
import { mediaFiles, subtitles } from './handlers/media-files.ts';
import { os } from './handlers/implementer.ts';
import { packages } from './handlers/packages.ts';
import { platforms } from './handlers/platforms.ts';
import { routes } from './handlers/routes.ts';
import { search } from './handlers/search.ts';
import { studio } from './handlers/studio.ts';
import { variants } from './handlers/variants.ts';
import { versions } from './handlers/versions.ts';

/** Every operation of the contract with its handler; a missing one does not compile. */
export const router = os.router({
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
});
