import { describe, expect, test } from 'vitest';
import { readKey, readTileKey } from '../../../../renderer/components/list/list-keys.ts';

const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys of a list', () => {
  test.each([
    ['ArrowDown', 4, 5],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 99],
    ['PageDown', 95, 99],
    ['PageUp', 12, 2],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s from row %i goes to row %i', (key, from, to) => {
    expect(readKey(press(key), from, 100, 10)).toEqual({ kind: 'move', to, extend: false });
  });

  test('Shift makes a movement a range', () => {
    expect(readKey(press('ArrowDown', { shiftKey: true }), 1, 100, 10)).toEqual({ kind: 'move', to: 2, extend: true });
  });

  test('Ctrl+A chooses all, other shortcuts stay with the frame', () => {
    expect(readKey(press('a', { ctrlKey: true }), 0, 100, 10)).toEqual({ kind: 'all' });
    expect(readKey(press('k', { ctrlKey: true }), 0, 100, 10)).toBeNull();
    expect(readKey(press('ArrowLeft', { altKey: true }), 0, 100, 10)).toBeNull();
  });

  test('Space, Enter, Escape and Delete', () => {
    const kinds = [' ', 'Enter', 'Escape', 'Delete'].map((key) => readKey(press(key), 0, 3, 10)?.kind);
    expect(kinds).toEqual(['toggle', 'open', 'clear', 'delete']);
  });
});

describe('keys of tiles', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 5],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 2, 2],
    ['ArrowDown', 8, 9],
    ['ArrowDown', -1, 0],
  ])('%s from tile %i goes to tile %i', (key, from, to) => {
    expect(readTileKey(press(key), from, 10, 4)).toMatchObject({ kind: 'move', to });
  });
});

describe('carrying a row', () => {
  test('Alt and an arrow carry it one place, never over the ends', () => {
    expect(readKey(press('ArrowDown', { altKey: true }), 1, 3, 10)).toEqual({ kind: 'carry', to: 2 });
    expect(readKey(press('ArrowDown', { altKey: true }), 2, 3, 10)).toBeNull();
    expect(readKey(press('ArrowUp', { altKey: true }), 0, 3, 10)).toBeNull();
  });
});
