import { byPath } from './file-names.ts';

/** A file as it lies in a package. */
export interface MeasuredFile {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Text of `manifest-sha256.txt`: the format of `sha256sum`, so that `sha256sum -c` checks a package without us. */
export function writeChecksums(files: readonly MeasuredFile[]): string {
  return [...files]
    .sort((a, b) => byPath(a.path, b.path))
    .map((file) => `${file.sha256}  ${file.path}\n`)
    .join('');
}

const line = /^([0-9a-f]{64}) [ *](.+)$/;

/** Reads it back: path to digest. Null where a line is malformed, a path twice, or a path leads out of the package. */
export function readChecksums(text: string): ReadonlyMap<string, string> | null {
  const digests = new Map<string, string>();
  for (const entry of text.split(/\r?\n/)) {
    if (entry === '') continue;
    const [, digest, path] = line.exec(entry) ?? [];
    if (digest === undefined || path === undefined || digests.has(path) || !isInside(path)) return null;
    digests.set(path, digest);
  }
  return digests;
}

/** Whether a path names something inside the package: relative, with `/`, without `.` and `..`. */
export function isInside(path: string): boolean {
  return (
    path !== '' &&
    !/[\\:\p{Cc}]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}
