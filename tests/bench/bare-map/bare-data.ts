import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** What the bare page draws: the same channels and links at the same places as the studio. */
export interface BareData {
  readonly cards: readonly BareCard[];
  readonly links: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

export interface BareCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly lines: readonly string[];
  /** An SVG path on a 16 px grid. */
  readonly glyph: string;
}

declare global {
  interface Window {
    /** Lays a graph out with elkjs alone, in a worker of its own; gives the milliseconds. */
    benchLayOut?: (graph: ElkNode) => Promise<number>;
  }
}
