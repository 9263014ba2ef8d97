import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cmsFormats } from '../../../../shared/formats/cms/index.ts';
import { allTexts } from './cms-files.ts';

const golden = new URL('../../../golden/formats/cms/', import.meta.url).pathname;
/** `UPDATE_GOLDEN=1` writes what is made now; the difference is then read before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';

describe.each(cmsFormats)('$id', (format) => {
  const texts = allTexts(format);
  const folder = join(golden, format.id);

  beforeAll(async () => {
    if (!update) return;
    await rm(folder, { recursive: true, force: true });
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });

  test.each([...texts.keys()])('%s is as it was agreed', async (path) => {
    expect(texts.get(path)).toBe(await readFile(join(folder, path), 'utf8'));
  });
});
