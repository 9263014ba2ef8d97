import { useCallback, useState } from 'react';
import type { z } from 'zod';

/** Filters of each list while the program runs: coming back from the desk finds the list as it was left. */
const remembered = new Map<string, unknown>();

/**
 * The filters and order of a list. `search` (of the route) wins where it has something to say,
 * so that other views can link to a filtered list.
 */
export function useListState<S>(
  list: string,
  schema: z.ZodType<S>,
  fromRoute: Partial<S>,
): [S, (change: Partial<S>) => void] {
  const [state, setState] = useState<S>(() => {
    const before = schema.safeParse(remembered.get(list));
    const start = before.success ? before.data : schema.parse({});
    return { ...start, ...fromRoute };
  });
  const change = useCallback(
    (part: Partial<S>) =>
      setState((before) => {
        const next = { ...before, ...part };
        remembered.set(list, next);
        return next;
      }),
    [list],
  );
  return [state, change];
}
