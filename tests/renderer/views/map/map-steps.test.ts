import { expect, test } from 'vitest';
import { linkAllTo, swapLinks, takeOff } from '../../../../renderer/views/map/map-steps.ts';
import { fillInOf, fixChanges } from '../../../../renderer/views/map/side/fix-changes.ts';
import type { MapFix } from '../../../../shared/channel-graph/map-finding.ts';
import { withChanges } from '../../../../shared/channel-graph/with-changes.ts';
import { asId, type ChannelId, type ChannelLinkId } from '../../../../shared/ids.ts';
import { someLink, someMap } from './some-map.ts';

const now = '2026-11-25T12:00:00.000Z';
const channel = (id: string): ChannelId => asId('channel', id);
const link = (id: string): ChannelLinkId => asId('channelLink', id);
const map = someMap(['a', 'b', 'c'], [someLink('a', 'b'), someLink('b', 'c'), someLink('c', 'a')]);

test('taking a channel off takes its links along, and leaves the others', () => {
  const after = withChanges(
    map,
    takeOff(map, new Set([channel('b')]), new Set(), () => false, now),
  );
  expect(after.nodes.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(after.edges.map(({ id }) => id)).toEqual(['c-a']);
});

test('a channel with variants goes into the archive instead', () => {
  const changes = takeOff(map, new Set([channel('b')]), new Set(), () => true, now);
  const after = withChanges(map, changes);
  expect(after.nodes.map(({ id, archived }) => [id, archived])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ]);
  expect(after.edges.map(({ id }) => id)).toEqual(['c-a']);
});

test('links are taken off on their own', () => {
  const after = withChanges(
    map,
    takeOff(map, new Set(), new Set([link('a-b')]), () => false, now),
  );
  expect(after.nodes).toHaveLength(3);
  expect(after.edges.map(({ id }) => id)).toEqual(['b-c', 'c-a']);
});

test('linking several to one leaves out itself and those that lead there already', () => {
  let count = 0;
  const changes = linkAllTo(map, ['a', 'b', 'c'].map(channel), channel('a'), 'profile', () =>
    link(`new${(count += 1)}`),
  );
  expect(withChanges(map, changes).edges.slice(3)).toMatchObject([{ fromId: 'b', toId: 'a', kind: 'profile' }]);
});

test('a link is turned round', () => {
  expect(withChanges(map, swapLinks(map.edges.slice(0, 1))).edges[0]).toMatchObject({ fromId: 'b', toId: 'a' });
});

test('each fix does to the map what it says', () => {
  const fixed = (fix: MapFix): ReturnType<typeof withChanges> =>
    withChanges(
      map,
      fixChanges(fix, () => link('new'), now),
    );
  expect(fixed({ kind: 'add-link', fromId: channel('a'), toId: channel('c'), linkKind: 'qr' }).edges[3]).toMatchObject({
    id: 'new',
    fromId: 'a',
    toId: 'c',
    kind: 'qr',
  });
  expect(fixed({ kind: 'link-both-ways', linkId: link('a-b') }).edges[0]?.bothWays).toBe(true);
  expect(fixed({ kind: 'redirect-link', linkId: link('a-b'), toId: channel('c') }).edges[0]?.toId).toBe('c');
  expect(fixed({ kind: 'remove-link', linkId: link('a-b') }).edges.map(({ id }) => id)).toEqual(['b-c', 'c-a']);
  const planned = someMap(['a', 'b'], [someLink('a', 'b', { state: 'planned' })]);
  const active = fixChanges({ kind: 'link-active', linkId: link('a-b') }, () => link('new'), now);
  expect(withChanges(planned, active).edges[0]?.state).toBe('active');
  expect(fixed({ kind: 'imprint-checked', channelId: channel('a') }).nodes[0]?.imprintCheckedAt).toBe(now);
});

test('what only a person can fill in changes nothing and leads to the field', () => {
  const fix: MapFix = { kind: 'fill-in', channelId: channel('a'), field: 'ownerId' };
  expect(fixChanges(fix, () => link('new'), now)).toEqual([]);
  expect(fillInOf(fix)).toEqual({ channelId: 'a', field: 'ownerId' });
  expect(fillInOf({ kind: 'remove-link', linkId: link('a-b') })).toBeNull();
});
