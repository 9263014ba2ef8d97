import { describe, expect, it } from 'vitest';
import type { Action } from '../../renderer/actions/action.ts';
import { matchActions } from '../../renderer/actions/match-actions.ts';
import { isLetterShortcut, matchesStroke, parseShortcut, shortcutKeys } from '../../renderer/actions/shortcuts.ts';
import { actionEntries, actionTexts } from '../../shared/actions/actions.ts';

function action(label: string, isEnabled = true): Action {
  return { id: label, label, group: 'go', shortcut: null, isEnabled, run: () => undefined };
}

function press(
  key: string,
  keys: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>> = {},
): KeyboardEvent {
  const event = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...keys };
  return event as KeyboardEvent; // matching looks at these fields only
}

describe('table of actions', () => {
  it('names each action once, in both languages', () => {
    const ids = actionEntries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(actionTexts.de).toHaveProperty([id]);
      expect(actionTexts.en).toHaveProperty([id]);
    }
  });

  it('gives each shortcut to one action, and none begins another', () => {
    const shortcuts = actionEntries.flatMap(({ shortcut }) => (shortcut === null ? [] : [shortcut]));
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    for (const one of shortcuts) {
      for (const other of shortcuts) expect(other.startsWith(`${one} `), `${one} and ${other}`).toBe(false);
    }
  });

  it('takes no shortcut that every browser keeps for itself', () => {
    const kept = ['Mod+N', 'Mod+T', 'Mod+W', 'Mod+Shift+N', 'Mod+Shift+T', 'Mod+Q'];
    for (const { shortcut } of actionEntries) expect(kept).not.toContain(shortcut);
  });
});

describe('shortcuts', () => {
  it('tell Ctrl on other systems from Command on a Mac', () => {
    const [stroke] = parseShortcut('Mod+K');
    if (stroke === undefined) throw new Error('one stroke expected');
    expect(matchesStroke(stroke, press('k', { ctrlKey: true }), false)).toBe(true);
    expect(matchesStroke(stroke, press('k', { ctrlKey: true }), true)).toBe(false);
    expect(matchesStroke(stroke, press('k', { metaKey: true }), true)).toBe(true);
    expect(matchesStroke(stroke, press('k'), false)).toBe(false);
  });

  it('find a character wherever the keyboard has it', () => {
    const [question] = parseShortcut('?');
    const [slash] = parseShortcut('/');
    if (question === undefined || slash === undefined) throw new Error('one stroke each expected');
    expect(matchesStroke(question, press('?', { shiftKey: true }), false)).toBe(true);
    expect(matchesStroke(slash, press('/', { shiftKey: true }), false)).toBe(true);
  });

  it('tell a letter with Shift from one without', () => {
    const [letter] = parseShortcut('C');
    if (letter === undefined) throw new Error('one stroke expected');
    expect(matchesStroke(letter, press('c'), false)).toBe(true);
    expect(matchesStroke(letter, press('C', { shiftKey: true }), false)).toBe(false);
  });

  it('know which ones work without Ctrl', () => {
    expect(['C', 'G M', '/', '?'].map(isLetterShortcut)).toEqual([true, true, true, true]);
    expect(['Mod+K', 'F1', 'Mod+Alt+S'].map(isLetterShortcut)).toEqual([false, false, false]);
  });

  it('are written as the keyboard prints them', () => {
    expect(shortcutKeys('Mod+Shift+E', 'de', false)).toEqual([['Strg', 'Umschalt', 'E']]);
    expect(shortcutKeys('G M', 'en', false)).toEqual([['G'], ['M']]);
    expect(shortcutKeys('Mod+K', 'de', true)).toEqual([['⌘', 'K']]);
    expect(shortcutKeys('Shift+Arrows', 'de', false)).toEqual([['Umschalt', '← ↑ ↓ →']]);
    expect(shortcutKeys('PageDown', 'en', false)).toEqual([['Page ↓']]);
  });

  it('may be the plus sign, alone or with others', () => {
    expect(shortcutKeys('+', 'de', false)).toEqual([['+']]);
    expect(shortcutKeys('Mod++', 'de', false)).toEqual([['Strg', '+']]);
    const [plus] = parseShortcut('Mod++');
    if (plus === undefined) throw new Error('one stroke expected');
    expect(matchesStroke(plus, press('+', { ctrlKey: true }), false)).toBe(true);
    expect(matchesStroke(plus, press('+'), false)).toBe(false);
  });
});

describe('finding an action', () => {
  it('ignores case and accents', () => {
    expect(matchActions([action('Übersicht'), action('Kanäle')], 'uber').map(({ label }) => label)).toEqual([
      'Übersicht',
    ]);
    expect(matchActions([action('Übersicht'), action('Kanäle')], 'KANALE')).toHaveLength(1);
  });

  it('puts beginnings of words before their middles', () => {
    const found = matchActions([action('Stamminhalte'), action('Inhalte übernehmen')], 'inhalt');
    expect(found.map(({ label }) => label)).toEqual(['Inhalte übernehmen', 'Stamminhalte']);
  });

  it('offers only what can be done', () => {
    expect(matchActions([action('Paket exportieren', false)], 'paket')).toEqual([]);
    expect(matchActions([action('Paket exportieren', false)], '')).toEqual([]);
  });
});
