import type { Block } from '../rich-text/rich-text.ts';
import type { Kit } from './kit.ts';
import type { Sentence } from './material.ts';
import { sentenceParagraph } from './kit.ts';

/** Where something stands in the master; what has no place there stays where it was added. */
interface Entry {
  readonly at: number;
  readonly blocks: readonly Block[];
}

/**
 * Gathers blocks as long as they fit together with the closing that is to follow. What is added first is wanted most;
 * in the draft it stands in the order of the master.
 */
export class DraftBuilder {
  readonly #kit: Kit;
  readonly #closing: readonly Block[];
  readonly #opening: Block[] = [];
  readonly #entries: Entry[] = [];

  constructor(kit: Kit, closing: readonly Block[]) {
    this.#kit = kit;
    this.#closing = closing;
  }

  /** Adds to the opening if it fits the length aimed at. */
  open(...blocks: Block[]): boolean {
    if (!this.#fits(blocks, this.#kit.fits)) return false;
    this.#opening.push(...blocks);
    return true;
  }

  /** Adds to the opening what no post can do without, if only the platform can hold it. */
  insist(...blocks: Block[]): boolean {
    if (!this.#fits(blocks, this.#kit.mayHold)) return false;
    this.#opening.push(...blocks);
    return true;
  }

  /** Adds blocks that belong together and stand at a position of the master, if they fit the length aimed at. */
  add(at: number, blocks: readonly Block[]): boolean {
    if (blocks.length === 0 || !this.#fits(blocks, this.#kit.fits)) return false;
    this.#entries.push({ at, blocks });
    return true;
  }

  /** Adds sentences as a paragraph where they stand in the master. */
  addThought(thought: readonly Sentence[]): boolean {
    const [first] = thought;
    return first !== undefined && this.add(first.index, [sentenceParagraph(thought)]);
  }

  /** Whether a sentence alone would still fit. */
  hasRoomFor(sentence: Sentence): boolean {
    return this.#fits([sentenceParagraph([sentence])], this.#kit.fits);
  }

  get isEmpty(): boolean {
    return this.#opening.length === 0 && this.#entries.length === 0;
  }

  /** Everything, closing last. */
  finish(): Block[] {
    const inOrder = this.#entries.toSorted((a, b) => a.at - b.at);
    return [...this.#opening, ...inOrder.flatMap((entry) => entry.blocks), ...this.#closing];
  }

  #fits(blocks: readonly Block[], judge: (blocks: readonly Block[]) => boolean): boolean {
    return judge([...this.finish(), ...blocks]);
  }
}
