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
    const [best] = this.#material.sentences
      .filter((sentence) => this.#isUsable(sentence) && passes(sentence))
      .sort((a, b) => b.score - a.score || a.index - b.index);
    if (best === undefined) return null;
    this.say(best.words, best);
    return best;
  }

  /**
   * A thought: the weightiest sentence that passes, with what follows it in its paragraph as long as that stays below `longest`
   * characters and `most` sentences.
   */
  takeThought(longest: number, most: number, passes: (sentence: Sentence) => boolean = () => true): Sentence[] {
    const first = this.take((sentence) => sentence.text.length <= longest && passes(sentence));
    if (first === null) return [];
    const thought = [first];
    for (const next of this.#material.sentences) {
      if (thought.length >= most) break;
      if (next.index !== (thought.at(-1)?.index ?? 0) + 1) continue;
      const length = thought.reduce((sum, sentence) => sum + sentence.text.length + 1, next.text.length);
      if (next.opens || next.section !== first.section || length > longest || this.isSaid(next) || next.score < 0)
        break;
      thought.push(next);
      this.say(next.words, next);
    }
    return thought;
  }

  #isUsable(sentence: Sentence): boolean {
    return !sentence.leans && sentence.score > 0 && !this.isSaid(sentence);
  }
}

/** Shared words by the larger set: two texts of different length are alike only if one does not say much more. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const larger = Math.max(a.size, b.size);
  return larger === 0 ? 0 : a.intersection(b).size / larger;
}
