import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherPackage } from '../../../../main/core/packages/gather-package.ts';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import { openBlocking, variantView } from '../../../../main/core/variants/variant-views.ts';
import { analyseMap } from '../../../../shared/channel-graph/analyse-map.ts';
import { channelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { type PackagePlan, planPackage } from '../../../../shared/packages/plan-package.ts';
import { namingFindings } from '../../../../shared/tracking/naming-lint.ts';
import { type TestSession, testSession } from '../../../builders/session.ts';

let place: TestSession;
const workspace = () => place.session.workspace();
const everythingReady = {
  variantIds: [],
  masterIds: [],
  channelIds: [],
  from: null,
  to: null,
  includeUnready: false,
};

beforeAll(async () => {
  place = testSession();
  const source = resolve(import.meta.dirname, '../../../../resources/sample');
  await createSample({ folder: join(place.folder, 'Muster.kanalwerk'), source, ...place.session });
  await place.session.open(join(place.folder, 'Muster.kanalwerk'));
});
afterAll(() => place.dispose());

async function packageOfSample(): Promise<PackagePlan> {
  return planPackage(await gatherPackage(workspace().reader, everythingReady, () => undefined));
}

/** The texts of one channel's folders in a package. */
function textsOf({ items }: PackagePlan, platformId: string): string {
  const own = items.filter(({ item }) => item.channel.platformId === platformId);
  return own.flatMap(({ files }) => files.flatMap((file) => (file.kind === 'text' ? [file.text] : []))).join('\n');
}

/** Whoever changes an analysis or the sample sees here what its map says since, and judges it as a practitioner would. */
test('the map of the sample company tells what it told', async () => {
  const { reader, clock } = workspace();
  const map = channelMap(reader.list('channels'), reader.list('channelLinks'));
  const nameOf = new Map(map.nodes.map(({ id, name }) => [id, name]));
  const lines = analyseMap(map, { today: clock.now() }).findings.map(
    ({ severity, code, nodeIds }) => `${severity} ${code}: ${nodeIds.map((id) => nameOf.get(id)).join(', ')}\n`,
  );
  await expect(lines.toSorted().join('')).toMatchFileSnapshot('../../../golden/maps/sample-findings.txt');
});

test('whatever of the sample is ready stays ready with the parameters that its links get', () => {
  const { reader } = workspace();
  const done = reader.list('variants').filter(({ state }) => !['draft', 'in-work', 'withdrawn'].includes(state));
  expect(done.length).toBeGreaterThan(15);
  const blocked = done.filter((variant) => openBlocking(variantView(reader, variant)).length > 0);
  expect(blocked.map(({ id }) => id)).toEqual([]);
});

test('the sample hands over links that say where a visit comes from, but not those that newspapers print', async () => {
  const plan = await packageOfSample();
  expect(plan.items.length).toBeGreaterThan(15);
  const page = 'https://holzwerk-brandt.example/offene-werkstatt';
  const opening = 'utm_campaign=tag-der-offenen-werkstatt-am-5-dezember';
  expect(textsOf(plan, 'facebook')).toContain(`${page}?utm_source=facebook&utm_medium=social&${opening}`);
  expect(textsOf(plan, 'whatsapp')).toContain(`${page}?utm_source=whatsapp&utm_medium=messenger&${opening}`);
  expect(textsOf(plan, 'press-release')).toContain(page);
  expect(textsOf(plan, 'press-release')).not.toContain('utm_');
  // Links within one site would begin a new visit.
  expect(textsOf(plan, 'wordpress')).not.toContain('utm_');
  const { reader } = workspace();
  const { utm } = reader.workspace();
  const [channels, destinations] = [reader.list('channels'), reader.list('destinations')];
  expect(namingFindings({ workspace: utm, channels, destinations })).toEqual([]);
});

test('the poster of the sample brings a code that leads where it says, with its parameters', async () => {
  const plan = await packageOfSample();
  const [code, ...others] = plan.files.filter(({ role }) => role === 'code');
  expect(others).toEqual([]);
  expect(code?.kind === 'text' && /<desc>(.*)<\/desc>/u.exec(code.text)?.[1]).toMatch(
    /^https:\/\/holzwerk-brandt\.example\/ausbildung\?utm_source=aushang-tor&amp;utm_medium=print&amp;utm_campaign=ausbildung-2027$/u,
  );
  const poster = plan.items.find(({ item }) => item.channel.platformId === 'print')?.item;
  // What is sharp on a screen has too few pixels for paper: true of this picture, and nothing else is.
  expect(poster?.findings.map(({ code: found }) => found)).toEqual(['image-upscaled']);
});
