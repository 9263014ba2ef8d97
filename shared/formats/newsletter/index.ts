import type { OutFormat } from '../out-format.ts';
import { newsletter } from './newsletter.ts';
import { newsletterEml } from './newsletter-eml.ts';

export const newsletterFormats: readonly OutFormat[] = [newsletter, newsletterEml];
