import type { ElkNode } from 'elkjs/lib/elk-api.js';

/** What the bare page draws: the same channels and links at the same places as the studio. */
export interface BareData {
  readonly cards: readonly BareCard[];
  readonly links: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly label: string;
  }[];
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

/** Where one looks at the map, and how large it is in the page, in pixels. */
export interface BareView {
  readonly width: number;
  readonly height: number;
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number };
}

declare global {
  interface Window {
    /** Lays a graph out with elkjs alone, in a worker of its own; gives the milliseconds. */
    benchLayOut?: (graph: ElkNode) => Promise<number>;
    /** In the studio's page: the graph that it had laid out the last time. */
    benchGivenGraph?: ElkNode;
  }
}
