/** One key press of a shortcut. `key` is `KeyboardEvent.key` in lower case. */
interface Stroke {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean | null;
  readonly key: string;
}

/** The part of a pressed key that shortcuts look at. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Reads `Mod+Shift+E`, `G M`, `?`, `+`, `Space`; `Arrows` is any of the four. For characters that need Shift on some
 * keyboards, digits among them, Shift is not asked for.
 */
export function parseShortcut(shortcut: string): readonly Stroke[] {
  return shortcut.split(' ').map((text) => {
    const parts = keysOf(text);
    const key = (parts.at(-1) ?? '').toLowerCase();
    const letter = /^[a-z]$/.test(key) || key.length > 1;
    return {
      mod: parts.includes('Mod'),
      alt: parts.includes('Alt'),
      shift: letter ? parts.includes('Shift') : null,
      key,
    };
  });
}

/** The keys of one stroke; the last plus may be the key itself. */
function keysOf(stroke: string): readonly string[] {
  return stroke.split(/\+(?=.)/u);
}

/** Whether the shortcut works without Ctrl or a function key: those must be possible to switch off (WCAG 2.1.4). */
export function isLetterShortcut(shortcut: string): boolean {
  return parseShortcut(shortcut).every(({ mod, alt, key }) => !mod && !alt && key.length === 1);
}

export function matchesStroke(stroke: Stroke, event: Pressed, isMac: boolean): boolean {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (mod !== stroke.mod || other || event.altKey !== stroke.alt) return false;
  if (stroke.shift !== null && event.shiftKey !== stroke.shift) return false;
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  return stroke.key === 'arrows' ? key.startsWith('arrow') : key === stroke.key;
}

/** Typing somewhere: letters are text there, not shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest('input, textarea, select, [role="textbox"], [role="combobox"]') !== null
  );
}

const keyNames: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    mod: 'Strg',
    shift: 'Umschalt',
    alt: 'Alt',
    enter: 'Eingabe',
    space: 'Leertaste',
    escape: 'Esc',
    delete: 'Entf',
    backspace: 'Rücktaste',
    home: 'Pos1',
    end: 'Ende',
    pageup: 'Bild ↑',
    pagedown: 'Bild ↓',
    contextmenu: 'Menü',
    arrowleft: '←',
    arrowright: '→',
    arrows: '← ↑ ↓ →',
    '-': '−',
  },
  en: {
    mod: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    space: 'Space',
    escape: 'Esc',
    delete: 'Delete',
    backspace: 'Backspace',
    home: 'Home',
    end: 'End',
    pageup: 'Page ↑',
    pagedown: 'Page ↓',
    contextmenu: 'Menu',
    arrowleft: '←',
    arrowright: '→',
    arrows: '← ↑ ↓ →',
    '-': '−',
  },
};

/** Keys as they are printed on the keyboard, one list per stroke: `[['Strg', 'K']]`. */
export function shortcutKeys(shortcut: string, language: 'de' | 'en', isMac: boolean): readonly (readonly string[])[] {
  return shortcut.split(' ').map((text) =>
    keysOf(text).map((part) => {
      const name = part.toLowerCase();
      if (isMac && name === 'mod') return '⌘';
      return keyNames[language][name] ?? (part.length === 1 ? part.toUpperCase() : part);
    }),
  );
}

/** The same in one line, for tooltips and menus: `Strg+K`. */
export function shortcutText(shortcut: string, language: 'de' | 'en'): string {
  return shortcutKeys(shortcut, language, isMac)
    .map((keys) => keys.join('+'))
    .join(' ');
}

export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);
