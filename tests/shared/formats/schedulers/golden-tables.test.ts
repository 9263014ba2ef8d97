import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { schedulerFormats } from '../../../../shared/formats/schedulers/index.ts';
import type { FormatResult } from '../../../../shared/formats/out-format.ts';
import { schedulerSentence } from '../../../../shared/texts/formats-schedulers.ts';
import { filesOf, formatInput } from '../format-input.ts';
import { scheduledOptions, plannedPosts, textsOf } from './scheduler-input.ts';

const golden = new URL('../../../golden/schedulers/', import.meta.url).pathname;
/** `UPDATE_GOLDEN=1` writes what is made now; the difference is then read before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';

function written(id: string, language: 'de' | 'en' = 'de'): FormatResult {
  const format = schedulerFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const settings = { accounts: { 'c-linkedin': '123', 'c-mastodon': '456', 'c-pinterest': '789' } };
  return format.write(formatInput(plannedPosts(), { language }), scheduledOptions({ settings }));
}

/** Every text of a format, its list of pictures, and what it says it could not carry, in both languages. */
function textsWithLosses(id: string): Map<string, string> {
  const result = written(id);
  const names = filesOf(result).flatMap(({ kind, path }) => (kind === 'picture' ? [`${path}\n`] : []));
  const losses = (['de', 'en'] as const).map((language) => {
    const told = written(id, language);
    const lines = told.kind === 'files' ? told.losses.map((loss) => schedulerSentence(loss, language)) : [];
    return [`losses-${language}.txt`, lines.map((line) => `${line}\n`).join('')] as const;
  });
  return new Map([...textsOf(result), ['pictures.txt', names.join('')], ...losses]);
}

/** A person's own template is written as it comes; `template.test.ts` has those. */
const ids = schedulerFormats.map(({ id }) => id).filter((id) => id !== 'scheduler-template');

describe.each(ids)('what %s gets', (id) => {
  beforeAll(async () => {
    if (!update) return;
    await rm(join(golden, id), { recursive: true, force: true });
    for (const [path, text] of textsWithLosses(id)) {
      await mkdir(dirname(join(golden, id, path)), { recursive: true });
      await writeFile(join(golden, id, path), text);
    }
  });

  test('is as it was, byte for byte', async () => {
    for (const [path, text] of textsWithLosses(id)) {
      expect(text, path).toBe(await readFile(join(golden, id, path), 'utf8'));
    }
  });
});
