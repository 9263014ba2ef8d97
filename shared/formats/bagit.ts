import { byPath } from '../packages/file-names.ts';
import { isInside, type MeasuredFile } from '../packages/checksums.ts';

/** A file of the payload; `path` is relative to what is wrapped, not to the bag. */
export interface PayloadFile extends MeasuredFile {
  /** Lower-case hex. */
  readonly sha512: string;
}

export interface BagDescription {
  /** Whose bag it is. */
  readonly organisation: string;
  /** What is in it, in a sentence. */
  readonly description: string;
  /** ISO 8601: the state that was wrapped. The day of wrapping is none of it, so that the same state is the same bag. */
  readonly stateAt: string;
}

/** Lower-case hex of the UTF-8 bytes of a text. The caller has the library for it. */
export interface Digests {
  readonly sha256: (text: string) => string;
  readonly sha512: (text: string) => string;
}

export interface TagFile {
  readonly path: string;
  readonly text: string;
}

/** Where a file of the payload lies in the bag. */
export function payloadPath(path: string): string {
  return `data/${path}`;
}

/**
 * What turns a folder into a bag of BagIt 1.0 (RFC 8493): the declaration, what is in it, checksums of the payload and of
 * these files themselves. SHA-512 is what every reader has to know (2.4), SHA-256 is what `sha256sum -c` checks without one.
 * Throws where a path leads out of the payload. Pure.
 */
export function bagTagFiles(files: readonly PayloadFile[], description: BagDescription, digests: Digests): TagFile[] {
  const astray = files.find(({ path }) => !isInside(path));
  if (astray !== undefined) throw new Error(`not inside the payload: ${astray.path}`);
  const sorted = files.toSorted((a, b) => byPath(a.path, b.path));
  const manifest = (digest: 'sha256' | 'sha512'): TagFile => ({
    path: `manifest-${digest}.txt`,
    text: checksumLines(sorted.map((file) => ({ path: payloadPath(file.path), digest: file[digest] }))),
  });
  const tags: readonly TagFile[] = [
    { path: 'bag-info.txt', text: bagInformation(sorted, description) },
    { path: 'bagit.txt', text: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' },
    manifest('sha256'),
    manifest('sha512'),
  ];
  const tagManifest = (digest: 'sha256' | 'sha512'): TagFile => ({
    path: `tagmanifest-${digest}.txt`,
    text: checksumLines(tags.map(({ path, text }) => ({ path, digest: digests[digest](text) }))),
  });
  return [...tags, tagManifest('sha256'), tagManifest('sha512')];
}

function bagInformation(files: readonly PayloadFile[], { organisation, description, stateAt }: BagDescription): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const elements = [
    ['Source-Organization', organisation],
    ['External-Description', description],
    ['Bagging-Date', new Date(stateAt).toISOString().slice(0, 10)],
    // Octets and streams: whether something is missing shows before anything is read (2.2.2).
    ['Payload-Oxum', `${bytes}.${files.length}`],
    ['Bag-Software-Agent', 'Kanalwerk'],
  ] as const;
  return elements
    .map(([label, value]) => [label, value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('');
}

function checksumLines(entries: readonly { readonly path: string; readonly digest: string }[]): string {
  return entries.map(({ path, digest }) => `${digest}  ${path.replaceAll('%', '%25')}\n`).join('');
}
