import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';

export type Client = ContractRouterClient<Contract>;

export interface OpenContract {
  readonly client: Client;
  /** A folder in which the test may make workspaces and packages. */
  readonly folder: string;
  close(): Promise<void>;
}
