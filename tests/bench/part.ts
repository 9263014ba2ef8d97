import type { Row } from './report.ts';

/** What a part may use. Everything it writes lies in `folder`, which is removed after the run. */
export interface BenchContext {
  /** Smaller sizes: says whether the bench works, not how fast the program is. */
  readonly quick: boolean;
  readonly folder: string;
  /** A closed workspace with so many masters, ten variants each; built once for the run. */
  filled(masters: number): Promise<string>;
  /** Progress, on standard error. */
  note(text: string): void;
}

export interface Part {
  readonly name: string;
  run(context: BenchContext): Promise<Row[]>;
}
