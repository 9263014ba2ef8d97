import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { readChecksums } from '../../../shared/packages/checksums.ts';
import { byPath } from '../../../shared/packages/file-names.ts';
import { type Manifest, manifestFormatVersion, manifestSchema } from '../../../shared/packages/manifest.ts';
import { checksumsPath, manifestPath } from '../../../shared/packages/write-manifest.ts';
import { Failure } from '../failure.ts';
import { insideBag } from './bag-source.ts';
import { folderSource } from './folder-source.ts';
import type { PackageSource } from './package-source.ts';
import { zipSource } from './zip-source.ts';

export type PackageProblemCode = 'missing' | 'changed' | 'extra' | 'unreadable' | 'manifest';

/** `manifest` means: the manifest itself is no manifest, or says something else about this file than its checksum list. */
export interface PackageProblem {
  readonly path: string;
  readonly code: PackageProblemCode;
}

export interface VerifiedPackage {
  readonly ok: boolean;
  /** Files that were read and are what the package says they are. */
  readonly files: number;
  readonly problems: PackageProblem[];
}

/** Larger is no manifest of ours: 100,000 files make some 30 MB. */
const maxManifestBytes = 64 * 1024 ** 2;

/**
 * Compares a package, folder or ZIP, with its own manifest and checksums. Needs no workspace and changes nothing.
 * It finds damage and changes; who changes the checksums as well is not found, since nothing is signed.
 * Throws `NOT_FOUND` if nothing is there.
 */
export async function verifyPackage(place: string): Promise<VerifiedPackage> {
  const source = await openSource(place);
  if (source === null) return result(0, [{ path: place, code: 'unreadable' }]);
  try {
    return await verifySource(await insideBag(source));
  } catch {
    // Only listing throws: a folder without permission, a central directory that lies.
    return result(0, [{ path: place, code: 'unreadable' }]);
  } finally {
    await source.close();
  }
}

async function openSource(place: string): Promise<PackageSource | null> {
  const stats = await lstat(place).catch(() => null);
  if (stats === null) throw new Failure('NOT_FOUND', { kind: 'package', id: place });
  if (stats.isDirectory()) return folderSource(place);
  return stats.isFile() ? zipSource(place).catch(() => null) : null;
}

async function verifySource(source: PackageSource): Promise<VerifiedPackage> {
  const problems: PackageProblem[] = [];
  const present = new Set<string>();
  for (const { path, refused } of await source.entries()) {
    if (refused === null) present.add(path);
    else problems.push({ path, code: 'unreadable' });
  }
  const refusedPaths = new Set(problems.map((problem) => problem.path));
  const expected = await readListed(source, present, problems);
  let files = 0;
  for (const [path, digest] of expected) {
    if (refusedPaths.has(path)) continue;
    const found = present.has(path) ? await digestOf(source, path) : 'missing';
    if (found === digest) files += 1;
    else problems.push({ path, code: found === 'missing' || found === 'unreadable' ? found : 'changed' });
  }
  for (const path of present) {
    if (!expected.has(path) && path !== checksumsPath && expected.size > 0) problems.push({ path, code: 'extra' });
  }
  return result(files, [...problems, ...(await manifestProblems(source, present, expected))]);
}

/** The checksum list: path to digest. Empty, with a problem, if there is none or it is malformed. */
async function readListed(
  source: PackageSource,
  present: ReadonlySet<string>,
  problems: PackageProblem[],
): Promise<ReadonlyMap<string, string>> {
  if (!present.has(checksumsPath)) {
    problems.push({ path: checksumsPath, code: 'missing' });
    return new Map();
  }
  const text = await readText(source, checksumsPath);
  const digests = text === null ? null : readChecksums(text);
  if (digests === null || digests.size === 0) problems.push({ path: checksumsPath, code: 'unreadable' });
  return digests ?? new Map();
}

/** What the manifest says about files, against the checksum list. */
async function manifestProblems(
  source: PackageSource,
  present: ReadonlySet<string>,
  expected: ReadonlyMap<string, string>,
): Promise<PackageProblem[]> {
  if (expected.size === 0) return [];
  if (!expected.has(manifestPath)) return [{ path: manifestPath, code: 'manifest' }];
  if (!present.has(manifestPath)) return []; // Reported as missing already.
  const manifest = parseManifest(await readText(source, manifestPath));
  if (manifest === null) return [{ path: manifestPath, code: 'manifest' }];
  const described = new Map(
    [...manifest.files, ...manifest.items.flatMap((item) => item.files)].map((file) => [file.path, file.sha256]),
  );
  described.set(manifestPath, expected.get(manifestPath) ?? '');
  const differing = new Set([...described.keys(), ...expected.keys()]);
  for (const [path, digest] of expected) if (described.get(path) === digest) differing.delete(path);
  return [...differing].map((path) => ({ path, code: 'manifest' as const }));
}

function parseManifest(text: string | null): Manifest | null {
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = manifestSchema.safeParse(json);
  return parsed.success && parsed.data.formatVersion <= manifestFormatVersion ? parsed.data : null;
}

async function digestOf(source: PackageSource, path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of source.read(path)) hash.update(piece);
  } catch {
    return 'unreadable';
  }
  return hash.digest('hex');
}

async function readText(source: PackageSource, path: string): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of source.read(path)) {
      bytes += piece.length;
      if (bytes > maxManifestBytes) return null;
      pieces.push(piece);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    return null;
  }
}

function result(files: number, problems: readonly PackageProblem[]): VerifiedPackage {
  const unique = new Map(problems.map((problem) => [`${problem.path}\n${problem.code}`, problem]));
  const sorted = [...unique.values()].sort((a, b) => byPath(a.path, b.path) || byPath(a.code, b.code));
  return { ok: sorted.length === 0, files, problems: sorted };
}
