import type { OutFormat } from '../out-format.ts';
import { ghost } from './ghost.ts';
import { markdownAstro } from './markdown/astro.ts';
import { markdownHugo } from './markdown/hugo.ts';
import { markdownJekyll } from './markdown/jekyll.ts';
import { webPage } from './web-page.ts';
import { wordpressWxr } from './wordpress-wxr.ts';

/** Formats for content systems, in the order in which they are offered. */
export const cmsFormats: readonly OutFormat[] = [
  wordpressWxr,
  ghost,
  markdownHugo,
  markdownJekyll,
  markdownAstro,
  webPage,
];
