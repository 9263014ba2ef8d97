import { setImmediate } from 'node:timers/promises';
import { Failure } from '../failure.ts';

/** Lets others have their turn, where the work has taken long enough. Throws `CANCELLED` once it is no longer wanted. */
export type Pause = () => Promise<void> | undefined;

const longestMs = 8;

/** A pause for one piece of work: between two of them nobody waits longer than half a frame and one step. */
export function pausing(signal?: AbortSignal): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestMs) return undefined;
    return setImmediate().then(() => {
      if (signal?.aborted === true) throw new Failure('CANCELLED');
      since = performance.now();
    });
  };
}
