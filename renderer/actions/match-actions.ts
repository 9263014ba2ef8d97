import type { Action } from './action.ts';

/** Lower case without accents, so that `uber` finds `Übersicht`. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}

/** Enabled actions in which every word of the query begins a word or stands inside one; those that begin with it come first. */
export function matchActions(actions: readonly Action[], query: string): readonly Action[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const enabled = actions.filter((action) => action.isEnabled && action.id !== 'view.palette');
  if (words.length === 0) return enabled;
  const rated = enabled.map((action) => {
    const text = plain([action.label, ...(action.keywords ?? [])].join(' '));
    if (!words.every((word) => text.includes(word))) return { action, rank: -1 };
    return { action, rank: words.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 0 };
  });
  return rated
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ action }) => action);
}
