import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../builders/run-cli.ts';

let folder = '';
let workspace = '';
let variant = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kanalwerk-card-'));
  process.env['KANALWERK_STATE'] = join(folder, 'state');
  await runCli(['create', join(folder, 'Probe'), '--sample']);
  workspace = join(folder, 'Probe.kanalwerk');
  const { out } = await runCli(['check', workspace, '--json']);
  const rows = JSON.parse(out) as { variantId: string; channel: string; master: string }[]; // as the command writes it
  variant =
    rows.find(({ channel, master }) => channel === 'Azubi-Instagram' && master.startsWith('Elf Plätze'))?.variantId ??
    '';
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('card', () => {
  test('writes the pages of a variant as pictures, by the name of a template in either language', async () => {
    const out = join(folder, 'karten');
    const { code, out: said } = await runCli(
      ['card', workspace, '--variant', variant, '--template', 'Nacht', '--format', 'png', '--out', out],
      'de',
    );
    expect(code).toBe(0);
    const files = readdirSync(out).toSorted();
    expect(files.length).toBeGreaterThan(2);
    expect(said).toContain(`${files.length} Karten geschrieben`);
    expect(await sharp(join(out, files[0] ?? '')).metadata()).toMatchObject({
      width: 1080,
      height: 1350,
      format: 'png',
    });
    const again = ['card', workspace, '--variant', variant, '--format', 'png', '--out', out];
    expect((await runCli(again)).code).toBe(1);
    expect((await runCli([...again, '--replace', '--json'])).code).toBe(0);
  });

  test('writes one PDF file, and tells what it found', async () => {
    const out = join(folder, 'karten.pdf');
    const words = ['card', workspace, '--variant', variant, '--template', 'delivered-picture', '--format', 'pdf'];
    const { code, problem } = await runCli([...words, '--out', out], 'de');
    expect(code).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
    expect(problem).toContain('Diese Plattform zeigt keine Dokumente.');
  });

  test('an unknown template, format or variant is told, and nothing is written', async () => {
    const words = ['card', workspace, '--variant', variant, '--out', join(folder, 'nichts')];
    const unknown = await runCli([...words, '--format', 'png', '--template', 'Regenbogen'], 'de');
    expect(unknown.code).toBe(2);
    expect(unknown.problem).toContain('Eine Kartenvorlage „Regenbogen“ gibt es nicht. Es gibt: Klar, ');
    expect((await runCli([...words, '--format', 'gif'])).code).toBe(2);
    const nobody = ['card', workspace, '--variant', 'niemand', '--format', 'pdf', '--out', join(folder, 'nichts.pdf')];
    expect((await runCli(nobody)).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('nichts'))).toEqual([]);
  });
});
