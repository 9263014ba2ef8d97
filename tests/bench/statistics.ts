/** The middle of the values; between two middles, their mean. Throws for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which `percent` of the values lie, interpolated between neighbours. Throws for none. */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new RangeError('No values to take a percentile of');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (percent / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** One side of a comparison, done once; gives back what it took. The unit is the caller's, the same on both sides. */
export type Attempt = (round: number) => number | Promise<number>;

export interface Samples {
  readonly ours: number[];
  readonly raw: number[];
}

/**
 * Runs both sides in turns, so that what else the machine does hits both alike, and changes which of them begins.
 * The first `warmUp` rounds count for nothing.
 */
export async function inTurns(sides: {
  readonly rounds: number;
  readonly warmUp: number;
  readonly ours: Attempt;
  readonly raw: Attempt;
}): Promise<Samples> {
  const samples: Samples = { ours: [], raw: [] };
  for (let round = 0; round < sides.warmUp + sides.rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'raw'] as const) : (['raw', 'ours'] as const);
    for (const side of order) {
      const taken = await sides[side](round);
      if (round >= sides.warmUp) samples[side].push(taken);
    }
  }
  return samples;
}

/** Milliseconds that `run` takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds that `run` takes, without a turn of the event loop between start and end. */
export function timedNow(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
