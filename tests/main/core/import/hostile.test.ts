import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRefusal, importLimits } from '../../../../main/core/import/limits.ts';
import { readContent } from '../../../../main/core/import/read-content.ts';
import { readForImport } from '../../../../main/core/import/read-for-import.ts';
import { Failure } from '../../../../main/core/failure.ts';
import { importRefusalTexts } from '../../../../shared/texts/imports.ts';
import { docxFile, paragraph, run } from '../../../fixtures/import/docx-file.ts';
import { hostileFiles } from '../../../fixtures/import/hostile.ts';
import { rawZip } from '../../../fixtures/import/raw-zip.ts';

/** The code of the refusal, or `cleaned`. Anything else than a refusal of the contract fails the test. */
async function outcome(fileName: string, bytes: Uint8Array, limits = {}): Promise<string> {
  try {
    const content = await readForImport({ fileName, bytes, limits });
    expect(JSON.stringify(content.body)).not.toMatch(/script:|file:|data:|onload|onerror|root:x:|\\u0000/);
    expect(JSON.stringify(content.body).isWellFormed()).toBe(true);
    expect(content.images.every((image) => image.width * image.height <= 100_000_000)).toBe(true);
    return 'cleaned';
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'IMPORT_REFUSED') throw error;
    const { data } = error as Failure<'IMPORT_REFUSED'>; // narrowed by the code above
    expect(data.fileName).toBe(fileName);
    expect(Object.keys(importRefusalTexts.de)).toContain(data.code);
    return data.code;
  }
}

describe('hostile and broken files', async () => {
  const files = await hostileFiles();
  it.each(files)('$name: $expected', async ({ name, bytes, expected }) => {
    const start = performance.now();
    // The machine may be busy: what a file may compute is limited as ever, how long that takes by the clock is not.
    const code = await outcome(name, bytes, { waitingMs: 50_000 });
    console.log(`${name.padEnd(24)} ${code.padEnd(18)} ${Math.round(performance.now() - start)} ms`);
    expect([expected].flat()).toContain(code);
  });

  it('names only the entry that leads out of an archive, not the words of the reader', async () => {
    const bytes = rawZip([{ name: '../../raus.xml', content: new Uint8Array(3) }]);
    await expect(readForImport({ fileName: 'a.docx', bytes, limits: { waitingMs: 50_000 } })).rejects.toMatchObject({
      data: { code: 'unsafe-archive', detail: '../../raus.xml' },
    });
  });

  it('refuses a file over the size limit without starting a worker', async () => {
    expect(await outcome('gross.docx', new Uint8Array(100 * 1024 * 1024 + 1))).toBe('too-large');
  });

  it('stops a reading that computes too long', async () => {
    const bytes = new TextEncoder().encode('![a]('.repeat(50_000));
    expect(await outcome('lang.md', bytes, { computingMs: 50 })).toBe('timeout');
  });

  it('stops a reading that needs too much memory', async () => {
    const bytes = new TextEncoder().encode(`<html><body>${'<p>Hallo <b>Welt</b></p>'.repeat(400_000)}</body></html>`);
    const limits = { heapMegabytes: 64, computingMs: 60_000, waitingMs: 60_000 };
    expect(await outcome('voll.html', bytes, limits)).toBe('memory');
  });

  it('survives any damage to a good file', async () => {
    const good = await docxFile({ body: paragraph(run('Hallo Welt')) });
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await readHere('schaden.docx', bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('survives any bytes', async () => {
    const name = fc.constantFrom('a.docx', 'a.html', 'a.md', 'a.eml', 'a');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), name, async (bytes, fileName) => {
        await readHere(fileName, new Uint8Array(bytes));
      }),
      { numRuns: 300 },
    );
  });
});

/** Reads in this process, many times over: an error that no reader foresaw is told as damage, never as a crash. */
async function readHere(fileName: string, bytes: Uint8Array): Promise<void> {
  try {
    const content = await readContent({ kind: 'file', fileName, bytes }, importLimits, () => undefined);
    expect(JSON.stringify(content.body).isWellFormed()).toBe(true);
  } catch (error) {
    expect(Object.keys(importRefusalTexts.de)).toContain(asRefusal(error).code);
  }
}
