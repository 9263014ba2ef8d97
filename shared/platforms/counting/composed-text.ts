import { listGraphemes } from './graphemes.ts';

/** A text in Unicode form NFC with a way back to positions of the text as it was typed. */
export interface ComposedText {
  readonly text: string;
  readonly toOriginal: (index: number) => number;
}

/** NFC by grapheme cluster, which composition never crosses; texts that are composed already cost one comparison. */
export function composeText(original: string): ComposedText {
  if (original.normalize('NFC') === original) return { text: original, toOriginal: (index) => index };
  const places: number[] = [];
  let text = '';
  let offset = 0;
  for (const cluster of listGraphemes(original)) {
    const composed = cluster.normalize('NFC');
    for (let i = 0; i < composed.length; i += 1) places.push(composed === cluster ? offset + i : offset);
    text += composed;
    offset += cluster.length;
  }
  return { text, toOriginal: (index) => places[index] ?? original.length };
}
