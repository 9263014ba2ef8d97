import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm, ShownSaving } from '../../../renderer/frame/shown-saving.ts';
import type { SavingState } from '../../../renderer/hooks/use-saving.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function shownBy(): { readonly shown: SavingState[]; readonly saving: ShownSaving } {
  const shown: SavingState[] = [];
  return { shown, saving: new ShownSaving('saved', (state) => shown.push(state)) };
}

test('many keys that go out and come back are told once, and saved only when the last has been for a while', () => {
  const { shown, saving } = shownBy();
  for (let key = 0; key < 20; key += 1) {
    saving.follow('saving');
    vi.advanceTimersByTime(20);
    saving.follow('saved');
    vi.advanceTimersByTime(40);
  }
  expect(shown).toEqual(['saving']);
  vi.advanceTimersByTime(calm);
  expect(shown).toEqual(['saving', 'saved']);
});

test('nothing is called saved while a write is under way, however long it takes', () => {
  const { shown, saving } = shownBy();
  saving.follow('saving');
  saving.follow('saved');
  vi.advanceTimersByTime(calm / 2);
  saving.follow('saving');
  vi.advanceTimersByTime(calm * 10);
  expect(shown).toEqual(['saving']);
});

test('what fails is told at once, and what has failed and is saved too', () => {
  const { shown, saving } = shownBy();
  saving.follow('saving');
  saving.follow('failing');
  expect(shown).toEqual(['saving', 'failing']);
  saving.follow('saved');
  expect(shown).toEqual(['saving', 'failing', 'saved']);
});

test('after it has been let go nothing more is told', () => {
  const { shown, saving } = shownBy();
  saving.follow('saving');
  saving.follow('saved');
  saving.stop();
  vi.advanceTimersByTime(calm * 2);
  expect(shown).toEqual(['saving']);
});
