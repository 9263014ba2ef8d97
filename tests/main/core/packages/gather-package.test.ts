import { describe, expect, test } from 'vitest';
import { gatherPackage } from '../../../../main/core/packages/gather-package.ts';
import { type Selection, mostItems, mostLeftOut } from '../../../../main/core/packages/choose-variants.ts';
import { planFor } from '../../../../main/core/handlers/packages.ts';
import { adaptMaster } from '../../../../main/core/variants/adapt-master.ts';
import type { ChannelId, MasterId } from '../../../../shared/ids.ts';
import type { Variant } from '../../../../shared/model/variants.ts';
import { freshDesk } from '../../../builders/fresh-desk.ts';
import { addMaster } from '../../../builders/workspace.ts';

const all: Selection = { variantIds: [], masterIds: [], channelIds: [], from: null, to: null, includeUnready: false };
const neverPause = (): undefined => undefined;

const here = freshDesk();

function addChannel(platformId: string, sortKey = 0): ChannelId {
  const createdAt = here.workspace.clock.now();
  const id = here.workspace.newId('channel');
  here.workspace.write((writer) =>
    writer.create('channels', { id, name: platformId, platformId, language: 'de', sortKey, createdAt }),
  );
  return id;
}

function adapt(masterId: MasterId, channels: readonly ChannelId[], change: Partial<Variant> = {}): Variant[] {
  const { created } = adaptMaster(here.workspace, masterId, [...channels], { recipeSettings: {} });
  return here.workspace.write((writer) => created.map(({ id }) => writer.change('variants', id, change)));
}

/** Many variants of one master in one transaction, made without the recipe. */
function addMany(count: number, state: Variant['state']): void {
  const masterId = addMaster(here.workspace, 'Viel');
  const channelId = addChannel('custom');
  const now = here.workspace.clock.now();
  here.workspace.write((writer) => {
    for (let index = 0; index < count; index += 1) {
      const id = here.workspace.newId('variant');
      writer.create('variants', { id, masterId, channelId, state, recipeId: 'full', adaptedAt: now, updatedAt: now });
    }
  });
}

describe('what goes into a package', () => {
  test('stands by master, then by the order of the channels, and what is not ready stays with its reason', async () => {
    const [second, first] = [addChannel('mastodon', 2), addChannel('linkedin', 1)];
    const early = addMaster(here.workspace, 'Früh');
    here.place.clock.move(1000);
    const late = addMaster(here.workspace, 'Spät');
    const [a, b] = adapt(late, [second, first], { state: 'ready' });
    const [c] = adapt(early, [second], { state: 'published' });
    const [d] = adapt(early, [first], { state: 'withdrawn' });
    const newsletter = addChannel('newsletter');
    const [e] = adapt(late, [newsletter]);
    const input = await gatherPackage(here.workspace.reader, all, neverPause);
    expect(input.items.map(({ variant }) => variant.id)).toEqual([c?.id, b?.id, a?.id]);
    expect(input.leftOut.map(({ item, reason }) => [item.variant.id, reason])).toEqual([
      [d?.id, 'withdrawn'],
      [e?.id, 'not-ready'],
    ]);
    expect(input.leftOutTotal).toBe(2);
    const unready = await gatherPackage(here.workspace.reader, { ...all, includeUnready: true }, neverPause);
    expect(unready.items.map(({ variant }) => variant.id)).toEqual([c?.id, e?.id, b?.id, a?.id]);
  });

  test('is chosen by variant, master, channel and time; the archive goes only when named', async () => {
    const [x, blog] = [addChannel('x'), addChannel('wordpress')];
    const [one, two] = [addMaster(here.workspace, 'Eins'), addMaster(here.workspace, 'Zwei')];
    const [first, second] = adapt(one, [x, blog], { state: 'ready', scheduledAt: '2026-12-01T08:00:00.000Z' });
    const [third] = adapt(two, [x], { state: 'ready' });
    const chosen = async (selection: Partial<Selection>): Promise<unknown> =>
      (await gatherPackage(here.workspace.reader, { ...all, ...selection }, neverPause)).items.map(
        ({ variant }) => variant.id,
      );
    expect(await chosen({ variantIds: [third?.id ?? ''] })).toEqual([third?.id]);
    expect(await chosen({ masterIds: [one], channelIds: [blog] })).toEqual([second?.id]);
    expect(await chosen({ from: '2026-12-01T08:00:00.000Z' })).toEqual([first?.id, second?.id]);
    expect(await chosen({ to: '2026-12-01T08:00:00.000Z' })).toEqual([]);
    here.workspace.write((writer) => writer.change('masters', one, { archivedAt: here.workspace.clock.now() }));
    expect(await chosen({})).toEqual([third?.id]);
    expect(await chosen({ masterIds: [one] })).toEqual([first?.id, second?.id]);
    expect(await chosen({ variantIds: [second?.id ?? ''] })).toEqual([second?.id]);
    here.workspace.write((writer) => writer.change('masters', one, { trashedAt: here.workspace.clock.now() }));
    expect(await chosen({ masterIds: [one] })).toEqual([]);
  });

  test('is one state, also when somebody writes while it is gathered', async () => {
    const channels = ['x', 'wordpress', 'telegram'].map((platform) => addChannel(platform));
    const masterId = addMaster(here.workspace, 'Vorher');
    adapt(masterId, channels, { state: 'ready' });
    let pauses = 0;
    const pause = (): undefined => {
      pauses += 1;
      if (pauses === 2) here.workspace.write((writer) => writer.change('masters', masterId, { title: 'Nachher' }));
    };
    const { items } = await gatherPackage(here.workspace.reader, all, pause);
    expect(items.map(({ master }) => master.title)).toEqual(['Nachher', 'Nachher', 'Nachher']);
    // Somebody who never stops writing does not hold it up for ever.
    const restless = (): undefined =>
      void here.workspace.write((writer) => writer.change('masters', masterId, { title: `Fassung ${pauses++}` }));
    const titles = (await gatherPackage(here.workspace.reader, all, restless)).items.map(({ master }) => master.title);
    expect(new Set(titles).size).toBe(1);
  });
});

describe('what is too much', () => {
  test('for one package is refused by number, before anything is read', async () => {
    addMany(mostItems + 1, 'ready');
    const failure = { code: 'TOO_MANY', data: { chosen: mostItems + 1, most: mostItems } };
    await expect(gatherPackage(here.workspace.reader, all, neverPause)).rejects.toMatchObject(failure);
    await expect(planFor(here.workspace.reader, all)).rejects.toMatchObject(failure);
  });

  test('to name one by one among the left out is counted', async () => {
    addMany(mostLeftOut + 3, 'draft');
    const plan = await planFor(here.workspace.reader, all);
    expect([plan.items.length, plan.leftOut.length, plan.leftOutTotal]).toEqual([0, mostLeftOut, mostLeftOut + 3]);
  });

  test('to wait for can be called off', async () => {
    addMany(200, 'draft');
    const calledOff = new AbortController();
    calledOff.abort();
    await expect(
      planFor(here.workspace.reader, { ...all, includeUnready: true }, calledOff.signal),
    ).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });
});
