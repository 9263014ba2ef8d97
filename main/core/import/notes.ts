import type { ImportNote } from '../../../shared/contract/areas/content.ts';
import type { ImportNoteCode } from '../../../shared/texts/imports.ts';
import type { IntakeLossCode } from '../../../shared/texts/intake.ts';

/** Codes of one file, and those that only a whole stock of contents has. */
export type NoteCode = ImportNoteCode | IntakeLossCode;

/** Collects what an import changed or dropped; equal codes are counted together. */
export class Notes {
  readonly #counts = new Map<NoteCode, number>();
  readonly #names = new Map<NoteCode, Set<string>>();
  readonly #params = new Map<NoteCode, Record<string, string | number>>();

  /** Counts `by` more of the same. A count of zero leaves no note. */
  count(code: NoteCode, by = 1): void {
    if (by > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + by);
  }

  /** Counts one more and remembers its name; at most eight different names are told. */
  name(code: NoteCode, name: string): void {
    this.count(code);
    const names = this.#names.get(code) ?? new Set();
    this.#names.set(code, names);
    if (names.size < 8) names.add(name.slice(0, 80));
  }

  /** A note that is not counted, or further values for one that is. */
  tell(code: NoteCode, params: Readonly<Record<string, string | number>> = {}): void {
    this.#params.set(code, { ...this.#params.get(code), ...params });
  }

  toList(): ImportNote[] {
    const codes = new Set([...this.#params.keys(), ...this.#counts.keys()]);
    return [...codes].map((code) => {
      const params: Record<string, string | number> = { ...this.#params.get(code) };
      const count = this.#counts.get(code);
      if (count !== undefined) params['count'] = count;
      const names = this.#names.get(code);
      if (names !== undefined) params['names'] = [...names].join(', ');
      return { code, params };
    });
  }
}
