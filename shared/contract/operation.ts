import { oc } from '@orpc/contract';
import { failures } from './failures.ts';

/** What an operation may do: `query` reads SQL only, `command` changes documents, `shell` is about this machine. */
export interface OperationMeta {
  readonly effect: 'query' | 'command' | 'shell';
}

const operation = oc.$meta<OperationMeta>({ effect: 'query' }).errors(failures);

export const query = operation.meta({ effect: 'query' });
export const command = operation.meta({ effect: 'command' });
export const shell = operation.meta({ effect: 'shell' });
