import type { Language } from '../model/common.ts';
import { platformName } from '../texts/platforms.ts';
import type { PackageItem } from './exporter.ts';

/** `LinkedIn, Holzwerk Brandt`: an item in one line of a list. The platform is not said twice. */
export function channelWords({ profile, channel }: PackageItem, language: Language): string {
  const platform = platformName(profile, language);
  return channel.name.toLowerCase().includes(platform.toLowerCase()) ? channel.name : `${platform}, ${channel.name}`;
}
