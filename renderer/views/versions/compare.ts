import { diffWordsWithSpace } from 'diff';
import type { JsonValue } from '../../../shared/model/common.ts';

/** A run of the comparison: in both, only in the newer, or only in the older text. */
export interface ComparedRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Compares word by word, with the words of the language: whatever reads as one word is never cut. */
export function compareTexts(older: string, newer: string, language: string): ComparedRun[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWordsWithSpace(older, newer, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** Places where something changed; a word put in for another is one place. */
export function countChanges(runs: readonly ComparedRun[]): number {
  return runs.filter(({ kind }, index) => kind !== 'same' && (index === 0 || runs[index - 1]?.kind === 'same')).length;
}

export interface ComparedField {
  readonly id: string;
  readonly older: JsonValue;
  readonly newer: JsonValue;
}

/** Fields that differ, by id. Moments of saving and the like are no content. */
export function compareFields(
  older: Readonly<Record<string, JsonValue>>,
  newer: Readonly<Record<string, JsonValue>>,
): ComparedField[] {
  const ids = [...new Set([...Object.keys(older), ...Object.keys(newer)])].sort();
  return ids
    .filter((id) => JSON.stringify(older[id] ?? null) !== JSON.stringify(newer[id] ?? null))
    .map((id) => ({ id, older: older[id] ?? null, newer: newer[id] ?? null }));
}
