import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const limit = 2_000_000;

/**
 * Appends one JSON line an event to `kanalwerk.log`; the former file is kept once at 2 MB. Details are operation names,
 * codes and stacks: never texts of the workspace. A log that cannot be written is silent, it must not stop work.
 */
export function openLog(
  folder: string,
  now: () => string,
): (event: string, details: Readonly<Record<string, unknown>>) => void {
  const file = join(folder, 'kanalwerk.log');
  return (event, details) => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limit) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify({ at: now(), event, ...details })}\n`, { mode: 0o600 });
    } catch {
      // nowhere left to say it
    }
  };
}
