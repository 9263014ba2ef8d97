import type { FailureCode, failures } from '../../shared/contract/failures.ts';
import type { z } from 'zod';

type DataOf<C extends FailureCode> = (typeof failures)[C] extends { data: infer S extends z.ZodType }
  ? z.infer<S>
  : undefined;

/** An expected failure of the contract, thrown by the core and answered by name by every way in. */
export class Failure<C extends FailureCode = FailureCode> extends Error {
  override readonly name = 'Failure';
  readonly code: C;
  readonly data: DataOf<C>;

  constructor(code: C, ...[data]: DataOf<C> extends undefined ? [] : [data: DataOf<C>]) {
    super(data === undefined ? code : `${code} ${JSON.stringify(data)}`);
    this.code = code;
    this.data = data as DataOf<C>; // the rest parameter is absent exactly when the data type is undefined
  }
}
