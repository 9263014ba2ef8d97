import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('write-every-format.ts', import.meta.url));

test('posts give the same bytes in every table and calendar, whatever the time zone and language of the system', async () => {
  const outputs: string[] = [];
  for (const environment of [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' },
  ]) {
    const { stdout } = await promisify(execFile)(process.execPath, [program], {
      env: { ...process.env, ...environment },
      maxBuffer: 50_000_000,
    });
    outputs.push(stdout);
  }
  const lines = outputs[0]?.trim().split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(13);
  expect(lines.filter((line) => line.includes('"kind":"refused"'))).toEqual([]);
  expect(new Set(outputs).size).toBe(1);
});
