import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import { analyseMap } from '../../../../shared/channel-graph/analyse-map.ts';
import { channelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { type TestSession, testSession } from '../../../builders/session.ts';

let place: TestSession;

beforeAll(async () => {
  place = testSession();
  const source = resolve(import.meta.dirname, '../../../../resources/sample');
  await createSample({ folder: join(place.folder, 'Muster.kanalwerk'), source, ...place.session });
  await place.session.open(join(place.folder, 'Muster.kanalwerk'));
});
afterAll(() => place.dispose());

/** Whoever changes an analysis or the sample sees here what its map says since, and judges it as a practitioner would. */
test('the map of the sample company tells what it told', async () => {
  const { reader, clock } = place.session.workspace();
  const map = channelMap(reader.list('channels'), reader.list('channelLinks'));
  const nameOf = new Map(map.nodes.map(({ id, name }) => [id, name]));
  const lines = analyseMap(map, { today: clock.now() }).findings.map(
    ({ severity, code, nodeIds }) => `${severity} ${code}: ${nodeIds.map((id) => nameOf.get(id)).join(', ')}\n`,
  );
  await expect(lines.toSorted().join('')).toMatchFileSnapshot('../../../golden/maps/sample-findings.txt');
});
