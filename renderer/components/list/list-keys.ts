/** What a key does in a list. `extend` is set while Shift is held. */
export type ListCommand =
  | { readonly kind: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'carry'; readonly to: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'open' }
  | { readonly kind: 'all' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'delete' };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Reads a key press in a list of `total` rows whose window shows `page` of them; null where the list has no use for it. */
export function readKey(press: KeyPress, cursor: number, total: number, page: number): ListCommand | null {
  if (press.altKey) return carry(press.key, cursor, total);
  const control = press.ctrlKey || press.metaKey;
  if (control) return press.key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  const to = target(press.key, cursor, total, page);
  if (to !== null) return { kind: 'move', to, extend: press.shiftKey };
  switch (press.key) {
    case ' ':
      return { kind: 'toggle' };
    case 'Enter':
      return { kind: 'open' };
    case 'Escape':
      return { kind: 'clear' };
    case 'Delete':
      return { kind: 'delete' };
    default:
      return null;
  }
}

/** Alt and an arrow carry the row itself, where its place can be changed. */
function carry(key: string, cursor: number, total: number): ListCommand | null {
  if (key === 'ArrowDown' && cursor >= 0 && cursor < total - 1) return { kind: 'carry', to: cursor + 1 };
  if (key === 'ArrowUp' && cursor > 0) return { kind: 'carry', to: cursor - 1 };
  return null;
}

function target(key: string, cursor: number, total: number, page: number): number | null {
  const within = (index: number): number => Math.max(0, Math.min(total - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(cursor + 1);
    case 'ArrowUp':
      return within(cursor < 0 ? total - 1 : cursor - 1);
    case 'PageDown':
      return within(cursor + page);
    case 'PageUp':
      return within(cursor - page);
    case 'Home':
      return 0;
    case 'End':
      return within(total - 1);
    default:
      return null;
  }
}

/** Like `readKey`, for tiles in lines of `perLine`: left and right go one further, up and down a line. */
export function readTileKey(press: KeyPress, cursor: number, total: number, perLine: number): ListCommand | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -perLine,
    ArrowDown: perLine,
  };
  const step = steps[press.key];
  if (step === undefined || press.altKey) return readKey(press, cursor, total, perLine * 3);
  if (press.ctrlKey || press.metaKey) return null;
  const to = cursor < 0 ? 0 : cursor + step;
  // a line that is not full: down from above its gap ends at the last tile, other ways out of the grid stay
  const within = to < 0 ? cursor : Math.min(to, total - 1);
  return { kind: 'move', to: within, extend: press.shiftKey };
}
