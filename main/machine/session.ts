import { join } from 'node:path';
import { createSession, type Session, type SessionOptions } from '../core/session/session.ts';
import { settingsFile } from '../core/settings/settings-file.ts';
import { openLog } from './log.ts';
import { holderName, homeFolder, programVersion, randomId, stateFolder, systemClock } from './machine.ts';

/** Where the program and its person are on this machine. */
export interface Place {
  /** The folder with `package.json` and `resources/`. */
  readonly root: string;
  readonly version: string;
  readonly homeFolder: string;
  readonly stateFolder: string;
}

/** The place of a program that Node runs directly; Electron knows its own folders. */
export function placeOf(root: string): Place {
  return { root, version: programVersion(root), homeFolder: homeFolder(), stateFolder: stateFolder() };
}

/** A session on this machine: its clock, ids, names, log and, unless a way in brings its own, its file of settings. */
export function openSession(
  { root, version, homeFolder: home, stateFolder: state }: Place,
  own: Pick<SessionOptions, 'shell'> & Partial<Pick<SessionOptions, 'settings'>>,
): Session {
  return createSession({
    settings: settingsFile(join(state, 'settings.json')),
    ...own,
    clock: systemClock,
    newId: randomId,
    holder: holderName(version),
    version,
    homeFolder: home,
    stateFolder: state,
    resourcesFolder: join(root, 'resources'),
    log: openLog(state, systemClock.now),
  });
}
