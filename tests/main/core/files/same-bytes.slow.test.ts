import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { filesOf, newFolder } from './package-fixtures.ts';

const program = fileURLToPath(new URL('write-small-package.ts', import.meta.url));

test('one state gives the same bytes in every time zone and language of the system', async () => {
  const folder = await newFolder();
  const environments = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' },
  ];
  const digests = new Set<string>();
  for (const [index, environment] of environments.entries()) {
    const at = join(folder, `at-${index}`);
    await promisify(execFile)(process.execPath, [program, at, `${at}.zip`], {
      env: { ...process.env, ...environment },
    });
    const hash = createHash('sha256');
    for (const [path, bytes] of await filesOf(at)) hash.update(path).update(bytes);
    digests.add(`${hash.digest('hex')} ${hash256(await readFile(`${at}.zip`))}`);
  }
  expect(digests.size).toBe(1);
});

function hash256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
