import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { settingsSchema, type Settings } from '../../../shared/contract/areas/studio.ts';
import { momentSchema } from '../../../shared/model/common.ts';

const recentSchema = z.object({ folder: z.string(), name: z.string(), openedAt: momentSchema });
export type RecentWorkspace = z.infer<typeof recentSchema>;

const fileSchema = z.looseObject({
  settings: settingsSchema.prefault({}),
  recent: z.array(recentSchema).default([]),
});

/** What belongs to this machine and this person, kept apart from every workspace. */
export interface SettingsStore {
  settings(): Settings;
  change(fields: Partial<Settings>): Settings;
  /** Newest first, at most twenty. */
  recent(): readonly RecentWorkspace[];
  remember(workspace: RecentWorkspace): void;
  forget(folder: string): void;
}

/** Settings that live as long as the process: for single commands and tests. */
export function memorySettings(initial: Partial<Settings> = {}): SettingsStore {
  return settingsOver({ read: () => ({ settings: initial, recent: [] }), write: () => undefined });
}

/**
 * Settings in one JSON file. Written to a temporary file, synced, renamed: a crash leaves the old or the new file.
 * An unreadable file is set aside as `<file>.damaged` and the program starts with defaults.
 */
export function settingsFile(file: string): SettingsStore {
  return settingsOver({
    read: () => {
      if (!existsSync(file)) return {};
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as unknown;
      } catch {
        renameSync(file, `${file}.damaged`);
        return {};
      }
    },
    write: (value) => writeDurably(file, `${JSON.stringify(value, null, 2)}\n`),
  });
}

function settingsOver(file: { read(): unknown; write(value: unknown): void }): SettingsStore {
  const parsed = fileSchema.safeParse(file.read());
  let state = parsed.success ? parsed.data : fileSchema.parse({});
  const save = (next: typeof state): void => {
    file.write(next);
    state = next;
  };
  return {
    settings: () => state.settings,
    change(fields) {
      save({ ...state, settings: settingsSchema.parse({ ...state.settings, ...fields }) });
      return state.settings;
    },
    recent: () => state.recent,
    remember(workspace) {
      const others = state.recent.filter((entry) => entry.folder !== workspace.folder);
      save({ ...state, recent: [workspace, ...others].slice(0, 20) });
    },
    forget(folder) {
      save({ ...state, recent: state.recent.filter((entry) => entry.folder !== folder) });
    },
  };
}

function writeDurably(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, 'w', 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}
