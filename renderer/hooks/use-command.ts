import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { notifyFailure } from '../components/notify.ts';
import {
  type Area,
  callOperation,
  type InputOf,
  type OperationOf,
  type OutputOf,
  type Path,
} from '../transport/operations.ts';
import { markSaved, markSaving } from './use-saving.ts';

export interface CommandOptions<A extends Area, O extends OperationOf<A>> {
  readonly onSuccess?: (output: OutputOf<A, O>, input: InputOf<A, O>) => void;
  /** Return true when the failure was shown in place; otherwise it becomes a notification. */
  readonly onFailure?: (error: unknown, input: InputOf<A, O>) => boolean;
}

let count = 0;

/** Changes something through the contract. Failures become a notification that says what happened, what is safe, what to do. */
export function useCommand<A extends Area, O extends OperationOf<A>>(
  path: Path<A, O>,
  options: CommandOptions<A, O> = {},
): UseMutationResult<OutputOf<A, O>, Error, InputOf<A, O>> {
  return useMutation<OutputOf<A, O>, Error, InputOf<A, O>>({
    mutationKey: path,
    mutationFn: async (input) => {
      count += 1;
      const key = `command ${count}`;
      markSaving(key);
      try {
        return await callOperation(path, input);
      } finally {
        markSaved(key);
      }
    },
    onSuccess: (output, input) => options.onSuccess?.(output, input),
    onError: (error, input) => {
      if (options.onFailure?.(error, input) !== true) notifyFailure(error);
    },
  });
}
