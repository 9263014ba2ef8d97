import { describe, expect, it } from 'vitest';
import type { Pressed } from '../../../../../renderer/actions/shortcuts.ts';
import { canvasKey, canvasKeyOf, canvasKeys } from '../../../../../renderer/views/map/canvas/canvas-keys.ts';
import { canvasTexts } from '../../../../../renderer/views/map/canvas/canvas-texts.ts';

function press(key: string, keys: Partial<Pressed> = {}): Pressed {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...keys };
}

const shift = { shiftKey: true };

describe('the keys of the canvas', () => {
  it('are named once, in both languages', () => {
    expect(new Set(canvasKeys.map(({ id }) => id)).size).toBe(canvasKeys.length);
    for (const { words } of canvasKeys) {
      expect(canvasTexts.de).toHaveProperty([words]);
      expect(canvasTexts.en).toHaveProperty([words]);
    }
  });

  it.each(['rest', 'move'] as const)('mean one thing each: %s', (during) => {
    const here = canvasKeys.filter((one) => one.during === during || one.during === 'both');
    const shortcuts = here.flatMap((one) => one.shortcuts);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it.each([
    ['n', {}, 'new'],
    ['N', {}, 'new'],
    ['e', {}, 'follow'],
    ['E', shift, 'back'],
    ['ArrowUp', {}, 'walk'],
    ['ArrowUp', shift, 'extend'],
    ['PageUp', {}, 'turn'],
    ['End', {}, 'ends'],
    [' ', {}, 'open'],
    ['Backspace', {}, 'remove'],
    ['ContextMenu', {}, 'menu'],
    ['F10', shift, 'menu'],
    ['+', shift, 'zoomIn'],
    ['-', {}, 'zoomOut'],
    // some keyboards need Shift for digits
    ['0', {}, 'fit'],
    ['0', shift, 'fit'],
    ['a', { ctrlKey: true }, 'all'],
  ] as const)('%s %o at rest: %s', (key, keys, id) => {
    expect(canvasKeyOf(press(key, keys), false, false)).toBe(id);
  });

  it.each([
    ['ArrowLeft', {}, 'shift'],
    ['ArrowLeft', shift, 'shiftFar'],
    ['Enter', {}, 'drop'],
    [' ', {}, 'drop'],
    ['Escape', {}, 'giveUp'],
    ['a', { ctrlKey: true }, 'all'],
    ['n', {}, undefined],
    ['Delete', {}, undefined],
  ] as const)('%s %o while cards are moved: %s', (key, keys, id) => {
    expect(canvasKeyOf(press(key, keys), true, false)).toBe(id);
  });

  it('leave to the window and the browser what is not theirs', () => {
    for (const event of [press('?', shift), press('g'), press('z', { ctrlKey: true }), press('n', { ctrlKey: true })]) {
      expect(canvasKeyOf(event, false, false)).toBeUndefined();
    }
    expect(canvasKeyOf(press('ArrowLeft', { altKey: true }), false, false)).toBeUndefined();
  });

  it('take Command on a Mac', () => {
    expect(canvasKeyOf(press('a', { metaKey: true }), false, true)).toBe('all');
    expect(canvasKeyOf(press('a', { ctrlKey: true }), false, true)).toBeUndefined();
  });

  it('can be looked up for a menu', () => {
    expect(canvasKey('rename').shortcuts).toEqual(['F2']);
  });
});
