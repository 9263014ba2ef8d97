import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { Failure } from '../failure.ts';
import { storageReason } from './connection.ts';

export const databaseFile = (folder: string): string => join(folder, 'workspace.db');
export const mediaFolder = (folder: string): string => join(folder, 'media');
export const backupsFolder = (folder: string): string => join(folder, 'backups');
/** What can be made anew from the rest: never backed up, never copied along, may be deleted at any time. */
export const cacheFolder = (folder: string, of: string): string => join(folder, 'cache', of);

/** File systems whose locks a write-ahead log cannot trust. */
const networkTypes = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'afs',
  'ceph',
  'glusterfs',
  'lustre',
  'davfs',
  'fuse.davfs2',
  'fuse.sshfs',
  'fuse.rclone',
  'fuse.gvfsd-fuse',
  'fuse.smbnetfs',
  'fuse.glusterfs',
  'fuse.cephfs',
]);

/** Folders that programs for synchronising make, by name, and what they leave in the folder they watch. */
const synchronisedNames =
  /^(?:Dropbox(?: \(.+\))?|OneDrive(?: - .+)?|Google ?Drive|GoogleDrive-.+|iCloudDrive|Mobile Documents|CloudStorage|Nextcloud\d?|ownCloud\d?|pCloudDrive|MEGAsync|Box Sync|SynologyDrive|Tresorit)$/i;
const synchronisedMarks = ['.dropbox', '.dropbox.cache', '.stfolder', '.nextcloudsync.log', '.owncloudsync.log'];

/**
 * Refuses folders in which a database gets damaged: `UNSUITABLE_FOLDER` for network file systems and folders that another
 * program synchronises file by file. The folder itself need not exist yet.
 */
export function requireSuitable(folder: string): void {
  const nearest = nearestExisting(folder);
  if (isNetwork(folder, nearest)) throw new Failure('UNSUITABLE_FOLDER', { folder, reason: 'network' });
  if (isSynchronised(resolve(folder)) || isSynchronised(nearest))
    throw new Failure('UNSUITABLE_FOLDER', { folder, reason: 'synchronised' });
}

function nearestExisting(folder: string): string {
  let at = resolve(folder);
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return existsSync(at) ? realpathSync(at) : at;
}

function isNetwork(folder: string, nearest: string): boolean {
  if (process.platform === 'win32') return /^(?:\\\\|\/\/)(?![.?])/.test(folder) || nearest.startsWith('\\\\');
  if (process.platform !== 'linux') return false;
  return networkTypes.has(fileSystemType(readFileSync('/proc/self/mountinfo', 'utf8'), nearest));
}

/** Type of the file system a path lies on, from the text of Linux' mountinfo (proc(5)). */
export function fileSystemType(mountinfo: string, path: string): string {
  let best = { point: '', type: '' };
  for (const line of mountinfo.split('\n')) {
    const [before, after] = line.split(' - ');
    const point = (before?.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const inside = path === point || point === '/' || path.startsWith(`${point}/`);
    if (point !== '' && inside && point.length >= best.point.length) best = { point, type: after?.split(' ')[0] ?? '' };
  }
  return best.type;
}

function isSynchronised(path: string): boolean {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(sep);
  if (parts.some((part) => synchronisedNames.test(part))) return true;
  for (let at = path; dirname(at) !== at; at = dirname(at))
    if (synchronisedMarks.some((mark) => existsSync(join(at, mark)))) return true;
  return false;
}

/** Makes the parent of a new workspace. Throws `UNSUITABLE_FOLDER` where that cannot be. */
export function prepareParent(folder: string): string {
  const parent = dirname(resolve(folder));
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOSPC') throw new Failure('STORAGE', { reason: 'full', what: 'folder' });
    throw new Failure('UNSUITABLE_FOLDER', { folder, reason: code === 'ENOENT' ? 'missing' : 'not-writable' });
  }
  return parent;
}

/** Throws `WORKSPACE_EXISTS` unless there is nothing at this place, or an empty folder. */
export function requireFree(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)
    throw new Failure('WORKSPACE_EXISTS', { folder });
}

/** A name for the unfinished folder beside the final one. */
export function unfinishedFolder(folder: string, token: string): string {
  return join(dirname(resolve(folder)), `.${basename(folder)}.${token}.part`);
}

/** A file-system error in the words of the contract; anything else as it is. */
export function storageFailure(error: unknown, what: string): unknown {
  const reason = storageReason(error);
  if (reason !== null) return new Failure('STORAGE', { reason, what });
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failure('STORAGE', { reason: 'full', what });
  if (code === 'EIO' || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new Failure('STORAGE', { reason: 'io', what });
  return error;
}
