import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  type Area,
  callOperation,
  type InputOf,
  type OperationOf,
  type OutputOf,
  type Path,
} from '../transport/operations.ts';

export interface ReadOptions<Output, Selected = Output> {
  /** False waits, for example until an id is known. */
  readonly enabled?: boolean;
  /** Shows the former result while the next one with another input is under way: for filters and searches. */
  readonly keepPrevious?: boolean;
  /** The part that is shown: renders again only when that part has changed. Keep the function the same between renderings. */
  readonly select?: (output: Output) => Selected;
}

/**
 * Reads through the contract and stays current: events of the core refresh exactly what a change touches.
 * `const masters = useRead(['masters', 'list'], { filter })`.
 */
export function useRead<A extends Area, O extends OperationOf<A>, Selected = OutputOf<A, O>>(
  path: Path<A, O>,
  ...[input, options]: void extends InputOf<A, O>
    ? [input?: undefined, options?: ReadOptions<OutputOf<A, O>, Selected>]
    : [input: InputOf<A, O>, options?: ReadOptions<OutputOf<A, O>, Selected>]
): UseQueryResult<Selected> {
  return useQuery<OutputOf<A, O>, Error, Selected>({
    queryKey: [path[0], path[1], input ?? null],
    queryFn: ({ signal }) => callOperation(path, input as InputOf<A, O>, signal), // the rest parameter has that type
    enabled: options?.enabled ?? true,
    ...(options?.select === undefined ? {} : { select: options.select }),
    ...(options?.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}
