/** One key press of a shortcut. `key` is `KeyboardEvent.key` in lower case. */
interface Stroke {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean | null;
  readonly key: string;
}

/** Reads `Mod+Shift+E`, `G M`, `?`. For characters that need Shift on some keyboards, Shift is not asked for. */
export function parseShortcut(shortcut: string): readonly Stroke[] {
  return shortcut.split(' ').map((text) => {
    const parts = text.split('+');
    const key = (parts.at(-1) ?? '').toLowerCase();
    const letter = /^[a-z0-9]$/.test(key) || key.length > 1;
    return {
      mod: parts.includes('Mod'),
      alt: parts.includes('Alt'),
      shift: letter ? parts.includes('Shift') : null,
      key,
    };
  });
}

/** Whether the shortcut works without Ctrl or a function key: those must be possible to switch off (WCAG 2.1.4). */
export function isLetterShortcut(shortcut: string): boolean {
  return parseShortcut(shortcut).every(({ mod, alt, key }) => !mod && !alt && key.length === 1);
}

export function matchesStroke(stroke: Stroke, event: KeyboardEvent, isMac: boolean): boolean {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (mod !== stroke.mod || other || event.altKey !== stroke.alt) return false;
  if (stroke.shift !== null && event.shiftKey !== stroke.shift) return false;
  return event.key.toLowerCase() === stroke.key;
}

/** Typing somewhere: letters are text there, not shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest('input, textarea, select, [role="textbox"], [role="combobox"]') !== null
  );
}

const keyNames: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: { mod: 'Strg', shift: 'Umschalt', alt: 'Alt', enter: 'Eingabe', escape: 'Esc', arrowleft: '←', arrowright: '→' },
  en: { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', enter: 'Enter', escape: 'Esc', arrowleft: '←', arrowright: '→' },
};

/** Keys as they are printed on the keyboard, one list per stroke: `[['Strg', 'K']]`. */
export function shortcutKeys(shortcut: string, language: 'de' | 'en', isMac: boolean): readonly (readonly string[])[] {
  return shortcut.split(' ').map((text) =>
    text.split('+').map((part) => {
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
