import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { Failure } from '../failure.ts';
import type { Connection } from './connection.ts';

interface Owner {
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  readonly process: string;
  readonly token: string;
  readonly place: string;
  readonly since: string;
  readonly beat: string;
}

/** Holds that this process has, so that its own pid in a row of an earlier life is not taken for alive. */
const heldHere = new Set<string>();

/** Another machine's hold counts for so long after its last sign of life. */
const strangeHoldLasts = 5 * 60_000;
/** How often a holder gives a sign of life, in milliseconds. */
export const beatEvery = 60_000;

export interface Hold {
  /** Gives a sign of life. */
  beat(): void;
  release(): void;
}

/** Which file this is: a copy made by a file manager is another one, even with the same rows. */
export function placeOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${hostname()} ${dev} ${ino}`;
}

/** Who else holds the workspace, or null. A holder that is dead, or whose row came with a copied file, does not count. */
export function otherHolder(db: Connection, file: string, now: string): Owner | null {
  const owner = db.prepare('SELECT * FROM owner').get() as Owner | undefined; // columns of the table
  if (owner === undefined || owner.place !== placeOf(file)) return null;
  return isAlive(owner, now) ? owner : null;
}

/** Takes the hold for this process. Throws `WORKSPACE_HELD` with the name of the present holder. */
export function takeHold(
  db: Connection,
  { file, folder, holder, now }: { file: string; folder: string; holder: string; now: () => string },
): Hold {
  const token = randomUUID();
  db.transaction(() => {
    const other = otherHolder(db, file, now());
    if (other !== null) throw new Failure('WORKSPACE_HELD', { folder, holder: other.holder, since: other.since });
    db.prepare(
      `INSERT OR REPLACE INTO owner (one, holder, host, pid, process, token, place, since, beat)
       VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(holder, hostname(), process.pid, processMark(process.pid), token, placeOf(file), now(), now());
  }).immediate();
  heldHere.add(token);
  return {
    beat: () => void db.prepare('UPDATE owner SET beat = ? WHERE token = ?').run(now(), token),
    release() {
      heldHere.delete(token);
      db.prepare('DELETE FROM owner WHERE token = ?').run(token);
    },
  };
}

function isAlive(owner: Owner, now: string): boolean {
  if (owner.host !== hostname()) return Date.parse(now) - Date.parse(owner.beat) < strangeHoldLasts;
  if (owner.pid === process.pid) return heldHere.has(owner.token);
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return owner.process === processMark(owner.pid);
}

/** Start of a process in clock ticks since boot (proc(5)), where it can be had: tells a reused pid from the holder. */
function processMark(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    // The process has ended, or /proc is closed to us: then the pid alone decides.
    return '';
  }
}
