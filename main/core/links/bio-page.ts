import { asciiSlug } from '../../../shared/ascii-slug.ts';
import { bioContent, type BioProblem } from '../../../shared/bio-page/bio-links.ts';
import { bioPageHtml } from '../../../shared/bio-page/bio-page-html.ts';
import type { ChannelId } from '../../../shared/ids.ts';
import { trackAddress } from '../../../shared/tracking/link-tracker.ts';
import { placeOf } from '../../../shared/tracking/variant-place.ts';
import { writeOwnFile } from '../files/write-own-file.ts';
import type { Reader } from '../workspace.ts';
import { workspaceTracking } from './workspace-tracking.ts';

export interface MadeBioPage {
  readonly title: string;
  readonly html: string;
  readonly links: { words: string; detail: string; url: string; platformId: string }[];
  readonly imprintUrl: string;
  readonly problems: BioProblem[];
}

/** The page of a channel as it would be written now, its links with the parameters of that channel. */
export function bioPage(reader: Reader, channelId: ChannelId): MadeBioPage {
  const channel = reader.get('channels', channelId);
  const content = bioContent({
    channel,
    channels: reader.list('channels'),
    links: reader.list('channelLinks'),
    destinations: reader.list('destinations'),
  });
  const { tracking, timeZone } = workspaceTracking(reader);
  const place = placeOf(timeZone, channel, null, null);
  const links = content.links.map(({ words, detail, url, platformId }) => ({
    words,
    detail,
    url: trackAddress(tracking, place, url).address,
    platformId,
  }));
  const title = channel.brand.trim() || reader.workspace().name;
  const { imprintUrl, problems } = content;
  const html = bioPageHtml({ language: channel.language, title, intro: channel.handle, links, imprintUrl });
  return { title, html, links, imprintUrl, problems: [...problems] };
}

/** Writes the page into a folder; gives its path. Throws `STORAGE`. */
export async function exportBioPage(reader: Reader, channelId: ChannelId, folder: string): Promise<string> {
  const { html } = bioPage(reader, channelId);
  const stem = `links-${asciiSlug(reader.get('channels', channelId).name, 50) || 'page'}`;
  return await writeOwnFile(folder, stem, '.html', Buffer.from(html, 'utf8'));
}
