import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asId, type MasterId, type NewId } from '../../shared/ids.ts';
import type { RichText } from '../../shared/rich-text/rich-text.ts';
import { createWorkspace, openWorkspace } from '../../main/core/open-workspace.ts';
import type { Clock, OpenWorkspaceOptions, Workspace } from '../../main/core/workspace.ts';
import { doc, p } from './rich-text.ts';

/** Ids in order: `person-1`, `master-2` ... */
export function countingIds(prefix = ''): NewId {
  let count = 0;
  return (kind) => {
    count += 1;
    return asId(kind, `${prefix}${kind}-${count}`);
  };
}

/** A clock that stands still until it is moved. */
export function settableClock(start = '2026-03-02T08:00:00.000Z'): Clock & { move(milliseconds: number): void } {
  let now = Date.parse(start);
  return {
    now: () => new Date(now).toISOString(),
    move(milliseconds) {
      now += milliseconds;
    },
  };
}

export interface Desk {
  /** A folder of its own, removed by `clear`. */
  readonly root: string;
  readonly folder: string;
  readonly clock: ReturnType<typeof settableClock>;
  open(options?: Partial<OpenWorkspaceOptions>): Promise<Workspace>;
  clear(): Promise<void>;
}

/** A fresh workspace on disk, and the way to open it again and again. */
export async function desk(): Promise<Desk> {
  const root = mkdtempSync(join(tmpdir(), 'kanalwerk-test-'));
  const folder = join(root, 'Team.kanalwerk');
  const clock = settableClock();
  const newId = countingIds();
  const opened: Workspace[] = [];
  await createWorkspace({ folder, name: 'Team', language: 'de', timeZone: 'Europe/Berlin', clock, newId });
  return {
    root,
    folder,
    clock,
    async open(options = {}) {
      const workspace = await openWorkspace({ folder, clock, newId, holder: 'test', ...options });
      opened.push(workspace);
      return workspace;
    },
    async clear() {
      for (const workspace of opened) await workspace.close().catch(() => undefined);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A master with a title and a text, made the way the program makes one. */
export function addMaster(workspace: Workspace, title: string, body: RichText = doc(p('Ein Anfang.'))): MasterId {
  const now = workspace.clock.now();
  return workspace.write(
    (writer) =>
      writer.createMaster(
        { id: workspace.newId('master'), title, language: 'de', createdAt: now, updatedAt: now },
        body,
      ).id,
  );
}
