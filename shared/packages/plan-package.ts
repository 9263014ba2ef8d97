import type { ExportContext, PackageFile, PackageInput, PackageItem } from './exporter.ts';
import { byPath, nameGiver, slugOf } from './file-names.ts';
import { exporters } from './index.ts';
import { manifestJsonSchema } from './manifest.ts';
import { knownZone } from './moments.ts';
import { overviewPage } from './overview/overview-page.ts';
import { readMe } from './read-me.ts';
import { checksumsPath, manifestPath, manifestSchemaPath } from './write-manifest.ts';

/** One variant and the folder it gets. */
export interface PlannedItem {
  readonly item: PackageItem;
  readonly folder: string;
  /** With paths from the top of the package. */
  readonly files: readonly PackageFile[];
}

/** A package as it will be, before anything is read or written. */
export interface PackagePlan {
  readonly context: ExportContext;
  /** Newest change among items and their masters, ISO 8601; null without items. What a package calls its time. */
  readonly stateAt: string | null;
  /** Every file but the manifest and the checksums, which need the others' bytes. Sorted by path. */
  readonly files: readonly PackageFile[];
  /** In the order of the input. */
  readonly items: readonly PlannedItem[];
  /** Files that belong to no item. */
  readonly ownFiles: readonly PackageFile[];
  readonly leftOut: PackageInput['leftOut'];
  /** Paths of all files, manifest and checksums too, sorted. */
  readonly tree: readonly string[];
}

/**
 * Decides what a package will hold: one folder per variant, made by the exporter of its platform's family, and the
 * files at the top. Pure: the same input gives the same plan, everywhere and always.
 */
export function planPackage(input: PackageInput): PackagePlan {
  const { workspaceName, language } = input;
  const context = { workspaceName, language, timeZone: knownZone(input.timeZone) };
  const giveName = nameGiver();
  const items = input.items.map((item, index) => {
    const folder = giveName(folderStem(item, index, input.items.length), '');
    return { item, folder, files: filesOf(item, folder, context) };
  });
  const plan = { context, stateAt: newestChange(input.items), items, leftOut: input.leftOut };
  const ownFiles = filesAtTop(plan);
  const files = [...ownFiles, ...items.flatMap((item) => item.files)].sort((a, b) => byPath(a.path, b.path));
  const tree = [...files.map((file) => file.path), manifestPath, checksumsPath].sort(byPath);
  return { ...plan, files, ownFiles, tree };
}

/** `01-linkedin-fuenf-etagen-aus-holz`. */
function folderStem({ master, profile, channel }: PackageItem, index: number, of: number): string {
  const number = String(index + 1).padStart(Math.max(2, String(of).length), '0');
  const platform = slugOf(profile.id.replace(/^custom:.*/, channel.name), 'channel', 20);
  return [number, platform, slugOf(master.title, '', 40)].filter((part) => part !== '').join('-');
}

function filesOf(item: PackageItem, folder: string, context: ExportContext): PackageFile[] {
  return exporters[item.profile.family](item, context).map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

function newestChange(items: readonly PackageItem[]): string | null {
  const moments = items.flatMap(({ master, variant }) => [master.updatedAt, variant.updatedAt]);
  // ISO 8601 in UTC sorts as text; without fractions it would not beside one with, so compare as time.
  return moments.reduce<string | null>(
    (newest, moment) => (newest === null || Date.parse(moment) > Date.parse(newest) ? moment : newest),
    null,
  );
}

function filesAtTop(plan: Pick<PackagePlan, 'context' | 'stateAt' | 'items' | 'leftOut'>): PackageFile[] {
  const text = (path: string, role: PackageFile['role'] & ('overview' | 'read-me' | 'schema'), content: string) =>
    ({ kind: 'text', path, role, text: content }) as const;
  return [
    text('LIESMICH.txt', 'read-me', readMe(plan, 'de')),
    text('README.txt', 'read-me', readMe(plan, 'en')),
    text('index.html', 'overview', overviewPage(plan)),
    text(manifestSchemaPath, 'schema', manifestJsonSchema()),
  ];
}
