import type { ExportContext, PackageFile, PackageInput, PackageItem } from './exporter.ts';
import { byPath, nameGiver, slugOf } from './file-names.ts';
import { exporters } from './index.ts';
import { manifestJsonSchema } from './manifest.ts';
import { knownZone } from './moments.ts';
import { overviewPage } from './overview/overview-page.ts';
import { readMe } from './read-me.ts';
import { checksumsPath, manifestPath, manifestSchemaPath } from './write-manifest.ts';

const readMePaths = { de: 'LIESMICH.txt', en: 'README.txt' } as const;
const overviewPath = 'index.html';

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
  /** How many were left out; more than `leftOut` names where they are many. */
  readonly leftOutTotal: number;
  /** Paths of all files, manifest and checksums too, sorted. */
  readonly tree: readonly string[];
}

/**
 * Decides what a package will hold: one folder per variant, made by the exporter of its platform's family, and the
 * files at the top. Pure: the same input gives the same plan, everywhere and always.
 */
export function planPackage(input: PackageInput): PackagePlan {
  return finishPlan(input, [...planItems(input)]);
}

/** The first part of planning, one variant after the other, for whoever must not be held up for long. */
export function* planItems(input: PackageInput): Generator<PlannedItem, void, undefined> {
  const context = contextOf(input);
  const giveName = nameGiver();
  for (const [index, item] of input.items.entries()) {
    const folder = giveName(folderStem(item, index, input.items.length), '');
    yield { item, folder, files: filesOf(item, folder, context) };
  }
}

/** The rest, once all items of the input are planned. */
export function finishPlan(input: PackageInput, items: readonly PlannedItem[]): PackagePlan {
  const { leftOut, leftOutTotal = leftOut.length } = input;
  const plan = { context: contextOf(input), stateAt: newestChange(input.items), items, leftOut, leftOutTotal };
  const ownFiles = filesAtTop(plan);
  const files = [...ownFiles, ...items.flatMap((item) => item.files)].sort((a, b) => byPath(a.path, b.path));
  return { ...plan, files, ownFiles, tree: treeOf(items) };
}

/** Paths of all files that a package of these items holds, sorted. */
export function treeOf(items: readonly PlannedItem[]): string[] {
  const own = [readMePaths.de, readMePaths.en, overviewPath, manifestSchemaPath, manifestPath, checksumsPath];
  return [...own, ...items.flatMap((item) => item.files.map((file) => file.path))].sort(byPath);
}

function contextOf({ workspaceName, language, timeZone }: PackageInput): ExportContext {
  return { workspaceName, language, timeZone: knownZone(timeZone) };
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

/** Of all masters and variants, ISO 8601; null without any. */
export function newestChange(items: readonly Pick<PackageItem, 'master' | 'variant'>[]): string | null {
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
    text(readMePaths.de, 'read-me', readMe(plan, 'de')),
    text(readMePaths.en, 'read-me', readMe(plan, 'en')),
    text(overviewPath, 'overview', overviewPage(plan)),
    text(manifestSchemaPath, 'schema', manifestJsonSchema()),
  ];
}
