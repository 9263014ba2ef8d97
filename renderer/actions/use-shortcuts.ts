import { useEffect } from 'react';
import { useLatest } from '../hooks/use-latest.ts';
import { useSettings } from '../hooks/use-settings.ts';
import type { Action } from './action.ts';
import { isLetterShortcut, isMac, isTyping, matchesStroke, parseShortcut } from './shortcuts.ts';

/** Longest pause between the two keys of `G M`, in milliseconds. */
const pauseBetween = 1200;

/** Runs actions by their shortcuts, anywhere in the window. Mounted once, by the frame. */
export function useShortcuts(actions: readonly Action[]): void {
  const letters = useSettings()?.letterShortcuts ?? true;
  const latest = useLatest({ actions, letters });
  useEffect(() => {
    let first: { readonly event: KeyboardEvent; readonly at: number } | null = null;
    const handle = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const before = first !== null && event.timeStamp - first.at < pauseBetween ? [first.event] : [];
      const { actions, letters } = latest.current;
      const typing = isTyping(event.target) || document.querySelector('[aria-modal="true"]') !== null;
      const usable = actions.filter(
        ({ shortcut, isEnabled }) =>
          shortcut !== null && isEnabled && (!isLetterShortcut(shortcut) || (letters && !typing)),
      );
      const found = find(usable, [...before, event]) ?? find(usable, [event]);
      first = null;
      if (found === undefined) {
        if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey) first = { event, at: event.timeStamp };
        return;
      }
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', handle);
    return () => {
      window.removeEventListener('keydown', handle);
    };
  }, [latest]);
}

function find(actions: readonly Action[], events: readonly KeyboardEvent[]): Action | undefined {
  return actions.find(({ shortcut }) => {
    const strokes = parseShortcut(shortcut ?? '');
    return (
      strokes.length === events.length &&
      strokes.every((stroke, index) => {
        const event = events[index];
        return event !== undefined && matchesStroke(stroke, event, isMac);
      })
    );
  });
}
