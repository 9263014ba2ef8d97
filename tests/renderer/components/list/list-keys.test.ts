import { describe, expect, test } from 'vitest';
import { readKey } from '../../../../renderer/components/list/list-keys.ts';

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
