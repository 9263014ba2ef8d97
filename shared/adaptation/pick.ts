import type { Material, Sentence } from './material.ts';

/** Chooses sentences for one draft: the weightiest first, none twice, none that says what was already said. */
export class Picker {
  readonly #material: Material;
  readonly #said: ReadonlySet<string>[] = [];
  readonly #taken = new Set<Sentence>();

  constructor(material: Material) {
    this.#material = material;
  }

  /** Notes a sentence or other words as said. */
  say(words: ReadonlySet<string>, sentence?: Sentence): void {
    this.#said.push(words);
    if (sentence !== undefined) this.#taken.add(sentence);
  }

  /** Whether the draft says this already. */
  isSaid(sentence: Sentence): boolean {
    return this.#taken.has(sentence) || this.#said.some((words) => alike(words, sentence.words) >= 0.6);
  }

  /** The weightiest sentence that stands alone and passes, taken. */
  take(passes: (sentence: Sentence) => boolean = () => true): Sentence | null {
    const best = this.#candidates(passes).find((sentence) => !sentence.isTurned);
    if (best === undefined) return null;
    this.say(best.words, best);
    return best;
  }

  /**
   * A thought, taken: the weightiest sentence that passes, with what follows it in its paragraph as long as that stays within
   * `longest` characters and `most` sentences. It never ends with a sentence that the text takes back in the next one.
   */
  takeThought(longest: number, most: number, passes: (sentence: Sentence) => boolean = () => true): Sentence[] {
    for (const first of this.#candidates((sentence) => sentence.text.length <= longest && passes(sentence))) {
      const thought = this.#extend(first, longest, most);
      if (thought.length === 0) continue;
      thought.forEach((sentence) => this.say(sentence.words, sentence));
      return thought;
    }
    return [];
  }

  #extend(first: Sentence, longest: number, most: number): Sentence[] {
    const thought = [first];
    let length = first.text.length;
    for (const next of this.#material.sentences.filter((sentence) => sentence.index > first.index)) {
      const isWanted = next.score >= 0 || thought.at(-1)?.isTurned === true;
      length += 1 + next.text.length;
      if (thought.length >= most || next.opens || next.section !== first.section) break;
      if (length > longest || !isWanted || this.isSaid(next)) break;
      thought.push(next);
    }
    while (thought.at(-1)?.isTurned === true) thought.pop();
    return thought;
  }

  #candidates(passes: (sentence: Sentence) => boolean): Sentence[] {
    return this.#material.sentences
      .filter((sentence) => !sentence.leans && sentence.score > 0 && !this.isSaid(sentence) && passes(sentence))
      .sort((a, b) => b.score - a.score || a.index - b.index);
  }
}

/** Shared words by the larger set: two texts of different length are alike only if one does not say much more. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const larger = Math.max(a.size, b.size);
  return larger === 0 ? 0 : a.intersection(b).size / larger;
}
