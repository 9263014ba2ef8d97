import { useCallback, useState } from 'react';
import type { z } from 'zod';

/** Filters of each list while the program runs: coming back from the desk finds the list as it was left. */
const remembered = new Map<string, unknown>();

/**
 * The filters and order of a list. What the address says (`query`, read by `read`) wins over what was remembered,
 * each time the address changes, so that other views can link to a filtered list.
 */
export function useListState<S>(
  list: string,
  schema: z.ZodType<S>,
  query: URLSearchParams,
  read: (query: URLSearchParams) => Partial<S>,
): [S, (change: Partial<S>) => void] {
  const [applied, setApplied] = useState(query);
  const [state, setState] = useState<S>(() => {
    const before = schema.safeParse(remembered.get(list));
    const said = read(query);
    const start = before.success && Object.keys(said).length === 0 ? before.data : schema.parse({});
    return { ...start, ...said };
  });
  if (applied !== query) {
    setApplied(query);
    const said = read(query);
    if (Object.keys(said).length > 0) setState({ ...schema.parse({}), ...said });
  }
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
