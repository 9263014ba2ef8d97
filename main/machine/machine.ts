import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { asId, type NewId } from '../../shared/ids.ts';
import type { Language } from '../../shared/model/common.ts';
import type { Clock } from '../core/workspace.ts';

/** What only the ways in know: this machine's time, places and names. Passed into the core, never read by it. */

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** 122 random bits, in 22 characters that need no escaping anywhere. */
export const randomId: NewId = (kind) =>
  asId(kind, Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url'));

/** Where settings, logs and the sample live: the place each system has for it. `KANALWERK_STATE` moves it, for tests. */
export function stateFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env['KANALWERK_STATE'] !== undefined && env['KANALWERK_STATE'] !== '') return env['KANALWERK_STATE'];
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Kanalwerk');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Kanalwerk');
  return join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'kanalwerk');
}

/** Where people keep their documents; folder lists start here. */
export function homeFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['KANALWERK_HOME'] ?? homedir();
}

/** Version of the program, from the package it was built with. */
export function programVersion(root: string): string {
  const parsed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }; // our own file
  return parsed.version;
}

/** Told to a second program that finds the workspace held. */
export function holderName(version: string): string {
  return `Kanalwerk ${version}, ${hostname()}, ${process.pid}`;
}

/** German where the terminal is German, English everywhere else; `KANALWERK_LANGUAGE` decides. */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const set = env['KANALWERK_LANGUAGE'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return set.toLowerCase().startsWith('de') ? 'de' : 'en';
}
