import type { Language } from '../model/common.ts';
import type { Finding } from '../platforms/finding.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import type { PackageItem } from './exporter.ts';

export function platformName(profile: PlatformProfile, _language: Language): string {
  return profile.name ?? profile.id;
}
export function fieldLabel(id: string, _language: Language): string {
  return id;
}
export function findingMessage(finding: Finding, _language: Language): string {
  return finding.code;
}

/** `LinkedIn, Holzwerk Brandt`: an item in one line of a list. The platform is not said twice. */
export function channelWords({ profile, channel }: PackageItem, language: Language): string {
  const platform = platformName(profile, language);
  return channel.name.toLowerCase().includes(platform.toLowerCase()) ? channel.name : `${platform}, ${channel.name}`;
}
