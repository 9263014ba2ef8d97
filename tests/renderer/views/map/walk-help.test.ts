import { expect, test } from 'vitest';
import { goalsOf, likeliestWalk, stopsOf, walkHelp } from '../../../../renderer/views/map/side/walk-help.ts';
import { findWalks } from '../../../../shared/channel-graph/find-walks.ts';
import { asId, type ChannelId } from '../../../../shared/ids.ts';
import { someChannel, someLink, someMap } from './some-map.ts';

const channel = (id: string): ChannelId => asId('channel', id);
const shop = someChannel('shop', { goals: ['shop'], platformId: 'website' });
const letter = someChannel('letter', { goals: ['newsletter'], platformId: 'newsletter' });

test('goals are those that channels in use carry, each once', () => {
  const gone = someChannel('gone', { goals: ['event'], archivedAt: '2026-02-01T00:00:00.000Z' });
  expect(goalsOf(someMap([shop, letter, someChannel('two', { goals: ['shop'] }), gone]))).toEqual([
    'shop',
    'newsletter',
  ]);
});

test('where only planned links lead to the goal, entering them as active is what helps', () => {
  const map = someMap(['a', 'b', shop], [someLink('a', 'b'), someLink('b', 'shop', { state: 'planned' })]);
  expect(walkHelp(map, { fromId: channel('a'), goal: 'shop' })).toEqual([{ kind: 'link-active', linkId: 'b-shop' }]);
});

test('where nothing leads there, a link to a channel with the goal is what helps', () => {
  const help = walkHelp(someMap(['a', 'b', shop]), { fromId: channel('a'), goal: 'shop' });
  expect(help).toMatchObject([{ kind: 'add-link', fromId: 'a', toId: 'shop' }]);
});

test('a walk is told by its channels and the links that lead on, the last one without', () => {
  const map = someMap(['a', 'b', shop], [someLink('a', 'b', { callToAction: 'Mehr dazu' }), someLink('b', 'shop')]);
  const [walk] = findWalks(map, { fromId: channel('a'), goal: 'shop' }).walks;
  if (walk === undefined) throw new Error('there is a way');
  expect(stopsOf(map, walk).map(({ name, onward }) => [name, onward?.callToAction ?? null])).toEqual([
    ['a', 'Mehr dazu'],
    ['b', ''],
    ['shop', null],
  ]);
});

test('of all goals the one that most readers reach is shown first', () => {
  const map = someMap(
    ['a', shop, letter],
    [someLink('a', 'shop', { kind: 'mention' }), someLink('a', 'letter', { kind: 'sign-up' })],
  );
  expect(likeliestWalk(map, channel('a'))?.goal).toBe('newsletter');
  expect(likeliestWalk(someMap(['a', shop]), channel('a'))).toBeNull();
});
