import type { OutFormat } from '../out-format.ts';
import { atom } from './atom.ts';
import { rss } from './rss.ts';

export const feedFormats: readonly OutFormat[] = [rss, atom];
