import { basename } from 'node:path';
import type { FoundPicture } from '../../../shared/intake/found-item.ts';
import { Archive } from '../import/archive.ts';
import { Refusal } from '../import/limits.ts';
import type { IntakeLimits } from './limits.ts';
import { listFiles, readInside } from './list-files.ts';

/** Files under names with `/`: a folder or an archive, read the same way. */
export interface Tree {
  /** Of the folder or archive, without its place. */
  readonly name: string;
  /** Sorted by code unit. */
  readonly names: readonly string[];
  /** How its pictures are found again: as files of the folder, or unpacked. */
  readonly from: FoundPicture['from'];
  /** Null where there is none. */
  read(name: string, mostBytes: number): Promise<Uint8Array | null>;
}

export async function folderTree(place: string, limits: IntakeLimits): Promise<Tree> {
  return {
    name: basename(place),
    names: await listFiles(place, limits),
    from: 'inside',
    read: (name, mostBytes) => readInside(place, name, mostBytes),
  };
}

/** A ZIP; one that holds nothing but another one, as large exports do, is that one. */
export async function archiveTree(place: string, limits: IntakeLimits): Promise<Tree> {
  const archive = await Archive.openFile(place, limits);
  const names = filesOf(archive);
  const [only] = names;
  const isShell = names.length === 1 && only !== undefined && /\.zip$/i.test(only);
  const inner = isShell ? await archive.read(only, limits.fileBytes) : null;
  if (inner === null) return treeOf(archive, place, names);
  const opened = await Archive.open(inner, limits);
  return treeOf(opened, place, filesOf(opened));
}

/** Whether an entry is a file that somebody made, not one of a system. */
export function isContent(name: string): boolean {
  return !name.endsWith('/') && !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

function filesOf(archive: Archive): string[] {
  return archive.names.filter(isContent).sort((a, b) => (a < b ? -1 : 1));
}

function treeOf(archive: Archive, place: string, names: readonly string[]): Tree {
  const known = new Set(names);
  return {
    name: basename(place).replace(/\.zip$/i, ''),
    names,
    from: 'unpacked',
    read: async (name, mostBytes) => (known.has(name) ? archive.read(name, mostBytes) : null),
  };
}

/** Reads a whole file of text, refusing what is larger than a text is. Throws `Refusal`. */
export async function readText(tree: Tree, name: string, mostBytes: number): Promise<string> {
  const bytes = await tree.read(name, mostBytes);
  if (bytes === null) throw new Refusal('too-large', `${name.slice(-80)}: > ${mostBytes} bytes`);
  return new TextDecoder().decode(bytes);
}
