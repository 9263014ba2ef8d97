import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringIn } from '../../../../main/core/intake/bring-in.ts';
import { previewIntake } from '../../../../main/core/intake/preview-intake.ts';
import { takeBackIntake } from '../../../../main/core/intake/take-back.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { desk, type Desk } from '../../../builders/workspace.ts';
import { writeLongWxr } from '../../../fixtures/intake/wxr.ts';

let place: Desk;
let workspace: Workspace;
beforeEach(async () => {
  place = await desk();
  workspace = await place.open();
});
afterEach(() => place.clear());

const paragraph = `<p>${'Ein Satz über Holz und was man daraus baut. '.repeat(620)}</p>`;

test('a file of 100 MB is read by a worker whose memory holds a part of it', async () => {
  const file = join(place.root, 'long.xml');
  writeLongWxr(file, 4_000, (index) => `<p>Beitrag ${index}</p>${paragraph}`);
  expect(statSync(file).size).toBeGreaterThan(100 * 1024 * 1024);
  const stock = { place: file, mediaFolder: null, mapping: null };
  const { total } = await previewIntake(workspace, stock, { limits: { heapMegabytes: 80 } });
  expect(total).toBe(4_000);
});

test('10,000 posts come in as one step, once, and go again as one step', async () => {
  const file = join(place.root, 'many.xml');
  writeLongWxr(file, 10_000, (index) => `<p>Beitrag ${index} über Fenster.</p>`);
  const stock = { place: file, mediaFolder: null, mapping: null };
  const choice = {
    ways: { '*': 'masters' as const },
    channelId: null,
    includeAlike: false,
    leaveOut: [],
    userName: '',
  };
  const { intake } = await bringIn(workspace, stock, choice, { limits: { heapMegabytes: 80 } });
  expect(intake?.masters).toBe(10_000);
  const count = () => workspace.reader.rows<{ n: number }>('SELECT count(*) AS n FROM masters')[0]?.n;
  expect(count()).toBe(10_000);
  expect(await bringIn(workspace, stock, choice)).toEqual({ intake: null, known: 10_000 });
  expect(takeBackIntake(workspace, intake!.id)).toEqual({ removed: 10_000, kept: [] });
  expect(count()).toBe(0);
});
