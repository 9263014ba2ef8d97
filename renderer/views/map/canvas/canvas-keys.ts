import type { TextKey } from '../../../../shared/texts/texts.ts';
import { matchesStroke, parseShortcut, type Pressed } from '../../../actions/shortcuts.ts';
import type { canvasTexts } from './canvas-texts.ts';

interface CanvasKey {
  readonly id: string;
  readonly words: TextKey<typeof canvasTexts>;
  /** In the notation of `parseShortcut`. The first one stands in the menu. */
  readonly shortcuts: readonly string[];
  /** While cards are being moved the arrows move them, and some keys mean something else. */
  readonly during: 'rest' | 'move' | 'both';
  readonly changes: boolean;
}

type Options = Partial<Pick<CanvasKey, 'during' | 'changes'>>;

function key<const I extends string>(
  id: I,
  words: CanvasKey['words'],
  shortcuts: readonly string[],
  options: Options = {},
): CanvasKey & { readonly id: I } {
  return { id, words, shortcuts, during: 'rest', changes: false, ...options };
}

const change: Options = { changes: true };
const moving: Options = { changes: true, during: 'move' };

/** Every key of the canvas: what is pressed, the menu and the overview of shortcuts all read this. */
export const canvasKeys = [
  key('walk', 'key.walk', ['Arrows']),
  key('turn', 'key.turn', ['PageDown', 'PageUp']),
  key('ends', 'key.ends', ['Home', 'End']),
  key('follow', 'key.follow', ['E']),
  key('back', 'key.back', ['Shift+E']),
  key('find', 'find', ['F']),
  key('open', 'menu.open', ['Enter', 'Space']),
  key('extend', 'key.extend', ['Shift+Arrows']),
  key('all', 'menu.all', ['Mod+A'], { during: 'both' }),
  key('leave', 'key.leave', ['Escape']),
  key('new', 'menu.new', ['N'], change),
  key('link', 'menu.link', ['L'], change),
  key('rename', 'menu.rename', ['F2'], change),
  key('remove', 'menu.remove', ['Delete', 'Backspace'], change),
  key('move', 'menu.move', ['M'], change),
  key('shift', 'key.shift', ['Arrows'], moving),
  key('shiftFar', 'key.shiftFar', ['Shift+Arrows'], moving),
  key('drop', 'key.drop', ['Enter', 'Space'], moving),
  key('giveUp', 'key.giveUp', ['Escape'], moving),
  key('zoomIn', 'zoomIn', ['+']),
  key('zoomOut', 'zoomOut', ['-']),
  key('fit', 'fit', ['0']),
  key('menu', 'key.menu', ['Shift+F10', 'ContextMenu']),
] as const;
export type CanvasKeyId = (typeof canvasKeys)[number]['id'];

const strokes = canvasKeys.map(({ shortcuts }) => shortcuts.flatMap(parseShortcut));

/** What a pressed key means on the canvas, at rest or while cards are being moved; undefined where it means nothing. */
export function canvasKeyOf(event: Pressed, isMoving: boolean, isMac: boolean): CanvasKeyId | undefined {
  const other = isMoving ? 'rest' : 'move';
  return canvasKeys.find(
    ({ during }, index) => during !== other && strokes[index]?.some((stroke) => matchesStroke(stroke, event, isMac)),
  )?.id;
}

/** The entry of the table with this id. */
export function canvasKey(id: CanvasKeyId): CanvasKey {
  const found = canvasKeys.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The canvas has no key ${id}`);
  return found;
}
