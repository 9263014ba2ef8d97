import { createRouterClient } from '@orpc/server';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { router } from '../../../../main/core/router.ts';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import { testSession, type TestSession } from '../../../builders/session.ts';

let running: TestSession;
beforeAll(async () => {
  running = testSession();
  const folder = join(running.folder, 'Probe.kanalwerk');
  await createSample({
    ...running.session,
    folder,
    source: resolve(import.meta.dirname, '../../../../resources/sample'),
  });
  await running.session.open(folder);
});
afterAll(() => running.dispose());

test('the sample exported twice, handed over in between, gives the same bytes', async () => {
  const client = createRouterClient(router, { context: { session: running.session } });
  const digests: string[] = [];
  for (const name of ['erst.zip', 'dann.zip']) {
    for await (const step of await client.packages.export({ place: join(running.folder, name) })) {
      if (step.kind === 'done') digests.push(step.manifestDigest);
    }
  }
  expect(digests).toHaveLength(2);
  expect(digests[1]).toBe(digests[0]);
  expect(readFileSync(join(running.folder, 'dann.zip')).equals(readFileSync(join(running.folder, 'erst.zip')))).toBe(
    true,
  );
});
