import { afterEach, beforeEach } from 'vitest';
import type { Workspace } from '../../main/core/workspace.ts';
import { type Desk, desk } from './workspace.ts';

export interface FreshDesk {
  readonly place: Desk;
  readonly workspace: Workspace;
  /** Closes the workspace if it is open, and opens it again. */
  reopen(): Promise<void>;
}

/** A desk with its workspace open, anew for each test of the file and cleared afterwards. */
export function freshDesk(): FreshDesk {
  let now: Pick<FreshDesk, 'place' | 'workspace'> | null = null;
  const current = (): Pick<FreshDesk, 'place' | 'workspace'> => {
    if (now === null) throw new Error('There is a desk only within a test');
    return now;
  };
  beforeEach(async () => {
    const place = await desk();
    now = { place, workspace: await place.open() };
  });
  afterEach(async () => {
    await current().place.clear();
    now = null;
  });
  return {
    get place() {
      return current().place;
    },
    get workspace() {
      return current().workspace;
    },
    async reopen() {
      const { place, workspace } = current();
      await workspace.close().catch(() => undefined);
      now = { place, workspace: await place.open() };
    },
  };
}
