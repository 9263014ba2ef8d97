import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstCard, nextInDirection, readingOrder } from '../../../../../renderer/views/map/canvas/direction.ts';

const here = { x: 0, y: 0 };
const cards = [
  ['here', here],
  ['near', { x: 240, y: 0 }],
  ['beyond', { x: 480, y: 0 }],
  ['aside', { x: 120, y: 110 }],
  ['above', { x: 30, y: -110 }],
] as const;

test('an arrow goes to the nearest card ahead, not to the one beyond it', () => {
  expect(nextInDirection(here, cards, 'right')).toBe('near');
  expect(nextInDirection({ x: 240, y: 0 }, cards, 'right')).toBe('beyond');
  expect(nextInDirection({ x: 480, y: 0 }, cards, 'left')).toBe('near');
});

test('straight ahead comes before nearer but aside', () => {
  expect(nextInDirection(here, cards, 'right')).toBe('near');
  expect(
    nextInDirection(
      here,
      cards.filter(([id]) => id !== 'near'),
      'right',
    ),
  ).toBe('aside');
});

test('up and down are told apart by where a card stands, not by its order', () => {
  expect(nextInDirection(here, cards, 'up')).toBe('above');
  expect(nextInDirection(here, cards, 'down')).toBe('aside');
  expect(nextInDirection(here, [...cards].reverse(), 'up')).toBe('above');
});

test('what lies much further aside than ahead is not in that direction', () => {
  const wide = [['far aside', { x: 100, y: 201 }]] as const;
  expect(nextInDirection(here, wide, 'right')).toBeNull();
  expect(nextInDirection(here, wide, 'down')).toBe('far aside');
});

test('at the edge there is nothing, and a card is not its own neighbour', () => {
  expect(nextInDirection(here, cards, 'left')).toBeNull();
  expect(nextInDirection(here, [['here', here]], 'right')).toBeNull();
});

test('walking begins at the top left; without cards nowhere', () => {
  expect(firstCard(cards)).toBe('above');
  expect(
    firstCard([
      ['low', { x: 0, y: 400 }],
      ['high', { x: 700, y: 0 }],
    ]),
  ).toBe('high');
  expect(firstCard([])).toBeNull();
});

const anyCards = fc.array(
  fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
);

test('in reading order each card has its turn once, also those on the same spot', () => {
  fc.assert(
    fc.property(anyCards, (places) => {
      const any = [...places, ...places.slice(0, 1)].map((place, index) => [`c${index}`, place] as const);
      const order = readingOrder(any);
      expect(order.toSorted()).toEqual(any.map(([id]) => id).toSorted());
      expect(order[0] ?? null).toBe(firstCard(any));
    }),
  );
});

test('reading order goes along a row before it goes down', () => {
  const rows = [
    ['below', { x: 0, y: 300 }],
    ['right', { x: 260, y: 10 }],
    ['left', { x: 0, y: 0 }],
  ] as const;
  expect(readingOrder(rows)).toEqual(['left', 'right', 'below']);
});
