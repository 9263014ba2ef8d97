import type { ContractProcedure, ErrorMap, InferSchemaInput, InferSchemaOutput, Meta } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';
import { client } from '../client.ts';

export type Area = keyof Contract;
export type OperationOf<A extends Area> = keyof Contract[A] & string;
export type Path<A extends Area, O extends OperationOf<A>> = readonly [A, O];

/** What the caller passes; `undefined` for operations without input. */
export type InputOf<A extends Area, O extends OperationOf<A>> =
  Contract[A][O] extends ContractProcedure<infer I, infer _Out, ErrorMap, Meta>
    ? unknown extends InferSchemaInput<I>
      ? void
      : InferSchemaInput<I>
    : never;

export type OutputOf<A extends Area, O extends OperationOf<A>> =
  Contract[A][O] extends ContractProcedure<infer _In, infer Out, ErrorMap, Meta> ? InferSchemaOutput<Out> : never;

/** Calls one operation by its path. */
export async function callOperation<A extends Area, O extends OperationOf<A>>(
  path: Path<A, O>,
  input: InputOf<A, O>,
  signal?: AbortSignal,
): Promise<OutputOf<A, O>> {
  // The client is typed per operation; TypeScript cannot correlate two generic keys with their function.
  const area = client[path[0]] as unknown as Record<
    string,
    (input: unknown, options: { signal?: AbortSignal }) => unknown
  >;
  const operation = area[path[1]];
  if (operation === undefined) throw new Error(`There is no operation ${path.join('.')}.`);
  return (await operation(input, signal === undefined ? {} : { signal })) as OutputOf<A, O>; // validated by the contract
}
