import type { Block } from '../rich-text/rich-text.ts';
import type { Kit } from './kit.ts';

/** Gathers blocks as long as they fit together with the closing that is to follow. */
export class DraftBuilder {
  readonly #kit: Kit;
  readonly #closing: readonly Block[];
  #blocks: Block[] = [];

  constructor(kit: Kit, closing: readonly Block[]) {
    this.#kit = kit;
    this.#closing = closing;
  }

  /** Adds blocks that belong together if they fit the length aimed at. */
  add(...blocks: Block[]): boolean {
    if (blocks.length === 0 || !this.#kit.fits([...this.#blocks, ...blocks, ...this.#closing])) return false;
    this.#blocks.push(...blocks);
    return true;
  }

  /** Adds blocks without which there is no post, if only the platform can hold them. */
  insist(...blocks: Block[]): boolean {
    if (!this.#kit.mayHold([...this.#blocks, ...blocks, ...this.#closing])) return false;
    this.#blocks.push(...blocks);
    return true;
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  /** Everything, closing last. */
  finish(): Block[] {
    return [...this.#blocks, ...this.#closing];
  }
}
