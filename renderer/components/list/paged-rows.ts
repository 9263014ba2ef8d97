import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type Area,
  callOperation,
  type InputOf,
  type OperationOf,
  type OutputOf,
  type Path,
} from '../../transport/operations.ts';

export interface Page<R> {
  readonly rows: readonly R[];
  readonly total: number;
}

/** Where the pages of a list come from. Its identity stands for filter and order: a new one is another list. */
export interface PageSource<R> {
  readonly keyOf: (page: number) => readonly unknown[];
  readonly fetch: (page: number, signal?: AbortSignal) => Promise<Page<R>>;
}

/** Rows as a list sees them: by index, whether loaded or not. */
export interface ListRows<R> {
  readonly kind: 'loading' | 'failed' | 'ready';
  readonly total: number;
  readonly error: unknown;
  /** The rows shown still belong to the former filter. */
  readonly former: boolean;
  readonly at: (index: number) => R | undefined;
  /** Tells which rows are in the window, so that their pages are fetched. */
  readonly show: (first: number, last: number) => void;
  /** Resolves once all rows from `first` to `last` are loaded. */
  readonly load: (first: number, last: number) => Promise<void>;
  readonly retry: () => void;
}

export const pageSize = 100;

/** An input without the part that paging fills. */
export type Unpaged<A extends Area, O extends OperationOf<A>> = Omit<InputOf<A, O> & object, 'offset' | 'limit'>;

/** The pages of a contract operation that takes `offset` and `limit`. */
export function pagesOf<A extends Area, O extends OperationOf<A>, R>(
  path: Path<A, O> & (OutputOf<A, O> extends Page<R> ? unknown : never),
  input: Unpaged<A, O>,
): PageSource<R> {
  const inputOf = (page: number): InputOf<A, O> =>
    ({ ...input, offset: page * pageSize, limit: pageSize }) as unknown as InputOf<A, O>; // Unpaged plus what it lacks
  return {
    keyOf: (page) => [path[0], path[1], inputOf(page)],
    fetch: (page, signal) => callOperation<A, O>(path, inputOf(page), signal),
  };
}

/** Fetches pages on demand: those in the window, and those a range needs. `source` must be memoised by its filter. */
export function usePagedRows<R>(source: PageSource<R>): ListRows<R> {
  const queries = useQueryClient();
  const [range, setRange] = useState({ source, first: 0, last: 0 });
  const window = range.source === source ? range : { source, first: 0, last: 0 };
  const pages = pagesBetween(window.first, window.last);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: source.keyOf(page),
      queryFn: ({ signal }: { signal: AbortSignal }) => source.fetch(page, signal),
    })),
  });
  const shown = useRef<{ source: PageSource<R>; total: number } | null>(null);
  const loaded = results.find((result) => result.data !== undefined)?.data;
  const known = loaded ?? queries.getQueryData<Page<R>>(source.keyOf(0));
  if (known !== undefined) shown.current = { source, total: known.total };

  const from = shown.current?.source ?? source;
  const total = shown.current?.total ?? 0;
  const failed = results.find((result) => result.isError && result.data === undefined);
  const at = useCallback(
    (index: number): R | undefined => {
      const page = queries.getQueryData<Page<R>>(from.keyOf(Math.floor(index / pageSize)));
      return page?.rows[index % pageSize];
    },
    [queries, from],
  );
  const show = useCallback(
    (first: number, last: number) =>
      setRange((before) =>
        before.source === source && before.first === first && before.last === last ? before : { source, first, last },
      ),
    [source],
  );
  const load = useCallback(
    async (first: number, last: number) => {
      const wanted = pagesBetween(first, last);
      await Promise.all(
        wanted.map((page) =>
          queries.fetchQuery({ queryKey: source.keyOf(page), queryFn: ({ signal }) => source.fetch(page, signal) }),
        ),
      );
    },
    [queries, source],
  );
  const retry = (): void => void Promise.all(results.map((result) => result.refetch()));
  const kind = failed !== undefined && known === undefined ? 'failed' : shown.current === null ? 'loading' : 'ready';
  // `results` is a new array when any page changed: the rows must be drawn again then.
  const current = results.map((result) => result.dataUpdatedAt).join();
  return useMemo(
    () => ({ kind, total, error: failed?.error ?? null, former: from !== source, at, show, load, retry }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `current` stands for the data, `retry` for nothing
    [kind, total, failed?.error, from, source, at, show, load, current],
  );
}

/** Rows that are all there already, as a list sees them. */
export function useArrayRows<R>(read: {
  readonly data: readonly R[] | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}): ListRows<R> {
  const { data, error, refetch } = read;
  return useMemo(
    () => ({
      kind: data === undefined ? (error === null || error === undefined ? 'loading' : 'failed') : 'ready',
      total: data?.length ?? 0,
      error,
      former: false,
      at: (index) => data?.[index],
      show: () => undefined,
      load: () => Promise.resolve(),
      retry: () => void refetch(),
    }),
    [data, error, refetch],
  );
}

function pagesBetween(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first) / pageSize);
  const to = Math.floor(Math.max(first, last, 0) / pageSize);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
