import type { IntakeLoss } from '../../../shared/contract/areas/intake.ts';
import type { FoundLoss } from '../../../shared/intake/found-item.ts';

const mostNames = 8;

/** Adds up what single things lost: the same code is told once, with its sum and some of its names. */
export class LossTally {
  readonly #items = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, Set<string>>();
  readonly #params = new Map<string, FoundLoss['params']>();

  add(losses: readonly FoundLoss[]): void {
    for (const { code, params } of losses) {
      this.#items.set(code, (this.#items.get(code) ?? 0) + 1);
      const { count, names, ...rest } = params;
      if (typeof count === 'number') this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
      if (typeof names === 'string') {
        const known = this.#names.get(code) ?? new Set();
        for (const name of names.split(', ')) if (known.size < mostNames) known.add(name);
        this.#names.set(code, known);
      }
      if (!this.#params.has(code)) this.#params.set(code, rest);
    }
  }

  /** By code. */
  toList(): IntakeLoss[] {
    return [...this.#items]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, items]) => {
        const params: Record<string, string | number> = { ...this.#params.get(code) };
        const count = this.#counts.get(code);
        if (count !== undefined) params['count'] = count;
        const names = this.#names.get(code);
        if (names !== undefined) params['names'] = [...names].join(', ');
        return { code, items, params };
      });
  }
}
