import { expect, test } from 'vitest';
import { sortedOut } from '../../../../renderer/views/map/use-map-findings.ts';
import { analyse, compare } from '../../../../renderer/views/map/analysis.ts';
import type { MapFinding } from '../../../../shared/channel-graph/map-finding.ts';
import { acceptedMapFindingSchema } from '../../../../shared/model/accepted-map-findings.ts';
import { asId } from '../../../../shared/ids.ts';
import { someLink, someMap } from './some-map.ts';

const finding = (key: string, severity: MapFinding['severity'], ...nodes: string[]): MapFinding => ({
  code: 'orphan',
  key,
  severity,
  nodeIds: nodes.map((id) => asId('channel', id)),
  edgeIds: [],
  params: {},
  fix: null,
});

test('cards count the open findings that are shown at them, not those they take part in or that were let stand', () => {
  const all = [finding('1', 'warning', 'a', 'b'), finding('2', 'hint', 'a'), finding('3', 'hint', 'b')];
  const acceptance = acceptedMapFindingSchema.parse({
    id: 'x',
    key: '3',
    reason: 'so gewollt',
    by: 'Mira',
    at: '2026-11-25T00:00:00.000Z',
  });
  const { open, badges, accepted } = sortedOut(all, [acceptance]);
  expect(open.map(({ key }) => key)).toEqual(['1', '2']);
  expect(Object.fromEntries(badges)).toEqual({ a: { warnings: 1, hints: 1 } });
  expect(accepted).toHaveLength(1);
});

test('a small map is judged and compared on the spot', () => {
  const map = someMap(['a', 'b'], [someLink('a', 'b')]);
  expect(analyse(map)).not.toBeInstanceOf(Promise);
  const compared = compare(map, someMap(['a', 'b', 'c'], [someLink('a', 'b')]));
  if (compared instanceof Promise) throw new Error('it is small');
  expect(compared.channels.added).toEqual(['c']);
});
