import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('print-digests.ts', import.meta.url));

test('mail, feeds and paper have the same bytes, whatever the time zone and language of the system', async () => {
  const outputs: string[] = [];
  for (const environment of [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' },
  ]) {
    const { stdout } = await promisify(execFile)(process.execPath, [program], {
      env: { ...process.env, ...environment },
    });
    outputs.push(stdout);
  }
  expect(outputs[0]?.trim().split('\n')).toHaveLength(9);
  expect(new Set(outputs).size).toBe(1);
});
