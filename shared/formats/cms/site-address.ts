import type { Channel } from '../../model/channels.ts';
import { webAddress } from './article.ts';

/** Address of the site that a channel is, without a slash at the end; empty where nobody has entered one. */
export function channelsOwnAddress({ url }: Channel): string {
  return webAddress(url).replace(/\/$/u, '');
}
