import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSession, type Session } from '../../main/core/session/session.ts';
import { memorySettings } from '../../main/core/settings/settings-file.ts';
import { asId, type NewId } from '../../shared/ids.ts';

/** A session in a folder of its own, with counted ids and a clock that moves one second with each look. */
export interface TestSession {
  readonly session: Session;
  readonly folder: string;
  readonly logged: { readonly event: string; readonly details: Readonly<Record<string, unknown>> }[];
  dispose(): Promise<void>;
}

export function testSession(options: { readonly start?: string } = {}): TestSession {
  const folder = mkdtempSync(join(tmpdir(), 'kanalwerk-session-'));
  mkdirSync(join(folder, 'state'));
  let tick = Date.parse(options.start ?? '2026-11-24T08:00:00.000Z');
  let count = 0;
  const newId: NewId = (kind) => {
    count += 1;
    return asId(kind, `${kind}-${String(count).padStart(4, '0')}`);
  };
  const logged: { event: string; details: Readonly<Record<string, unknown>> }[] = [];
  const session = createSession({
    settings: memorySettings({ userName: 'Karla Wendt', language: 'de' }),
    shell: { kind: 'loopback', pickFolder: null, openFolder: null, openLink: null },
    clock: {
      now: () => {
        tick += 1000;
        return new Date(tick).toISOString();
      },
    },
    newId,
    holder: 'Test',
    version: '0.0.0',
    homeFolder: folder,
    stateFolder: join(folder, 'state'),
    resourcesFolder: resolve(import.meta.dirname, '../../resources'),
    log: (event, details) => logged.push({ event, details }),
  });
  return {
    session,
    folder,
    logged,
    async dispose() {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
