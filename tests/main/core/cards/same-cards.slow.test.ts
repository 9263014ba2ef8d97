import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('write-cards.ts', import.meta.url));

test('cards have the same bytes as preview, picture and document, whatever the time zone and language of the system', async () => {
  const environments = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
  ];
  const outputs = await Promise.all(
    environments.map(async (environment) => {
      const { stdout } = await promisify(execFile)(process.execPath, [program], {
        env: { ...process.env, ...environment },
      });
      return stdout;
    }),
  );
  expect(outputs[0]?.trim().split('\n').length).toBeGreaterThan(20);
  expect(new Set(outputs).size).toBe(1);
});
