import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { cmsFormats } from '../../../../shared/formats/cms/index.ts';

const program = fileURLToPath(new URL('write-every-format.ts', import.meta.url));

test('a state gives the same bytes in every format, whatever the time zone and language of the system', async () => {
  const outputs: string[] = [];
  for (const environment of [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8' },
  ]) {
    const { stdout } = await promisify(execFile)(process.execPath, [program], {
      env: { ...process.env, ...environment },
      maxBuffer: 10_000_000,
    });
    outputs.push(stdout);
  }
  for (const { id } of cmsFormats) expect(outputs[0]).toContain(`${id}/pictures.txt\n`);
  expect(new Set(outputs).size).toBe(1);
});
