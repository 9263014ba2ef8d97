import type { Block, RichText } from '../../shared/rich-text/rich-text.ts';

const nouns =
  'Holzbau Fassade Dachstuhl Montage Werkhalle Fichte Lärche Zimmerei Prüfung Übergabe Straße Gebäude Termin Kundin Balken Träger Leimholz Dämmung Fenster Gewerk'.split(
    ' ',
  );
const verbs = 'prüft liefert montiert plant bespricht dokumentiert übergibt verleimt misst erklärt'.split(' ');
const others =
  'heute morgen sorgfältig gemeinsam pünktlich draußen wieder künftig einmalig ruhig vor nach über während trotz nahe seit dank mit ohne'.split(
    ' ',
  );

/** Numbers that look random and are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** German-looking words. Beside the common ones a word with a number now and then, so that some are rare. */
export function words(count: number, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    if (random() < 0.05) return `Projekt${Math.floor(random() ** 3 * 5000)}`;
    return index % 4 === 0 ? pick(nouns) : index % 4 === 2 ? pick(verbs) : pick(random() < 0.5 ? nouns : others);
  }).join(' ');
}

/** Paragraphs of so many words each. */
export function paragraphs(count: number, wordsEach: number, random: () => number): RichText {
  const blocks = Array.from({ length: count }, (): Block => {
    return { kind: 'paragraph', children: [{ kind: 'text', text: `${words(wordsEach, random)}.` }] };
  });
  return { blocks };
}
