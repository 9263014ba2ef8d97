import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridStep } from '../../../../renderer/views/routes/grid-keys.ts';

const size = { rows: 40, columns: 6, page: 10 };
const press = (key: string, more: { ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys in the board of routes', () => {
  it.each([
    ['ArrowDown', { row: 6, column: 2 }],
    ['ArrowUp', { row: 4, column: 2 }],
    ['ArrowRight', { row: 5, column: 3 }],
    ['ArrowLeft', { row: 5, column: 1 }],
    ['PageDown', { row: 15, column: 2 }],
    ['PageUp', { row: 0, column: 2 }],
    ['Home', { row: 5, column: -1 }],
    ['End', { row: 5, column: 5 }],
  ])('%s', (key, expected) => {
    expect(gridStep(press(key), { row: 5, column: 2 }, size)).toEqual(expected);
  });

  it('go to the corners with Ctrl, and leave other keys to others', () => {
    expect(gridStep(press('Home', { ctrlKey: true }), { row: 5, column: 2 }, size)).toEqual({ row: 0, column: -1 });
    expect(gridStep(press('End', { ctrlKey: true }), { row: 5, column: 2 }, size)).toEqual({ row: 39, column: 5 });
    expect(gridStep(press('ArrowLeft', { altKey: true }), { row: 5, column: 2 }, size)).toBeNull();
    expect(gridStep(press('x'), { row: 5, column: 2 }, size)).toBeNull();
  });

  it('never leave the grid', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 60 }), fc.nat({ max: 5 }), (pressed, columns) => {
        let at = { row: 0, column: -1 };
        for (const key of pressed) at = gridStep(press(key), at, { ...size, columns }) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(0);
        expect(at.row).toBeLessThan(size.rows);
        expect(at.column).toBeGreaterThanOrEqual(-1);
        expect(at.column).toBeLessThan(Math.max(columns, 0));
      }),
    );
  });
});
