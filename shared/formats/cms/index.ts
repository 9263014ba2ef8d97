import type { OutFormat } from '../out-format.ts';
import { ghost } from './ghost.ts';
import { wordpressWxr } from './wordpress-wxr.ts';

/** Formats for content systems, in the order in which they are offered. */
export const cmsFormats: readonly OutFormat[] = [wordpressWxr, ghost];
