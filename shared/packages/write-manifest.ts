import type { MeasuredFile } from './checksums.ts';
import { stateInPackage } from './checklist.ts';
import type { PackageFile, PackageItem } from './exporter.ts';
import { byPath } from './file-names.ts';
import type { Manifest, ManifestFile, ManifestFinding, ManifestItem, ManifestLeftOut } from './manifest.ts';
import { manifestFormatVersion } from './manifest.ts';
import { mediaTypeOf } from './media-types.ts';
import { localMoment } from './moments.ts';
import { findingSentence } from '../texts/findings.ts';
import { platformName } from '../texts/platforms.ts';
import type { PackagePlan, PlannedItem } from './plan-package.ts';
import { isAccepted } from './standing-findings.ts';

export const manifestPath = 'manifest.json';
export const manifestSchemaPath = 'manifest.schema.json';
export const checksumsPath = 'manifest-sha256.txt';

/**
 * Text of `manifest.json`, once every planned file was written and measured.
 * Throws if a planned file is not among the measured ones.
 */
export function writeManifest(plan: PackagePlan, measured: readonly MeasuredFile[]): string {
  const sizes = new Map(measured.map((file) => [file.path, file]));
  const describe = (file: PackageFile): ManifestFile => describeFile(file, sizes.get(file.path));
  const { context } = plan;
  const manifest: Manifest = {
    $schema: manifestSchemaPath,
    format: 'kanalwerk-package',
    formatVersion: manifestFormatVersion,
    workspace: { name: context.workspaceName, language: context.language, timeZone: context.timeZone },
    stateAt: plan.stateAt,
    items: plan.items.map((planned) => describeItem(planned, plan, describe)),
    leftOut: plan.leftOut.map(({ item, reason }) => describeLeftOut(item, reason, plan)),
    ...(plan.leftOutTotal > plan.leftOut.length ? { leftOutTotal: plan.leftOutTotal } : {}),
    files: plan.ownFiles.map(describe),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function describeItem(
  { item, folder, files }: PlannedItem,
  plan: PackagePlan,
  describe: (file: PackageFile) => ManifestFile,
): ManifestItem {
  const { master, variant, channel, content } = item;
  const { timeZone } = plan.context;
  const { scheduledAt, publishedAt, publishedUrl } = variant;
  return {
    folder,
    master: { id: master.id, title: master.title, language: master.language, updatedAt: master.updatedAt },
    variant: { id: variant.id, state: stateInPackage(item), updatedAt: variant.updatedAt },
    channel: { id: channel.id, name: channel.name, handle: channel.handle, url: channel.url },
    platform: describePlatform(item, plan),
    language: content.language,
    schedule: scheduledAt === null ? null : { at: scheduledAt, local: localMoment(scheduledAt, timeZone), timeZone },
    published: publishedAt === null && publishedUrl === '' ? null : { at: publishedAt, url: publishedUrl },
    files: [...files].sort((a, b) => byPath(a.path, b.path)).map(describe),
    findings: describeFindings(item, plan),
    acceptedFindings: variant.acceptedFindings,
    approvals: [],
  };
}

function describeLeftOut(item: PackageItem, reason: ManifestLeftOut['reason'], plan: PackagePlan): ManifestLeftOut {
  const { master, variant, channel } = item;
  return {
    master: { id: master.id, title: master.title },
    variant: { id: variant.id, state: stateInPackage(item) },
    channel: { id: channel.id, name: channel.name },
    platform: describePlatform(item, plan),
    reason,
    findings: describeFindings(item, plan),
  };
}

function describePlatform({ profile }: PackageItem, { context }: PackagePlan): ManifestItem['platform'] {
  const name = platformName(profile, context.language);
  return { id: profile.id, name, family: profile.family, profileVersion: profile.version };
}

function describeFindings(item: PackageItem, { context }: PackagePlan): ManifestFinding[] {
  return item.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: findingSentence(finding, context.language),
    place: finding.place,
    params: { ...finding.params },
    accepted: isAccepted(item, finding),
  }));
}

function describeFile(file: PackageFile, measured: MeasuredFile | undefined): ManifestFile {
  if (measured === undefined) throw new Error(`${file.path} was planned but not written`);
  const { path, bytes, sha256 } = measured;
  const common = { path, role: file.role, mediaType: mediaTypeOf(path), bytes, sha256 };
  if (file.kind !== 'image') return common;
  const { alt, decorative, caption, credit } = file;
  const { width, height } = file.spec.size;
  return { ...common, width, height, alt, decorative, caption, credit };
}
