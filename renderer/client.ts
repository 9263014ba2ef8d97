import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../shared/contract/contract.ts';
import { openPortLink, openSocketLink, RefusedError } from './transport/open-link.ts';
import { ReconnectingLink } from './transport/reconnecting-link.ts';
import { takeToken } from './transport/token.ts';

export type Client = ContractRouterClient<Contract>;

function connect(): Client {
  const bridge = window.kanalwerk;
  if (bridge !== undefined) return createORPCClient(new ReconnectingLink(() => openPortLink(bridge)));
  const token = takeToken(window.location, window.history, window.sessionStorage);
  return createORPCClient(
    new ReconnectingLink(
      () => openSocketLink(window.location, token),
      (error) => error instanceof RefusedError,
    ),
  );
}

/** Every operation of the core, typed by the contract. Components use `useRead` and `useCommand`; streams use this. */
export const client: Client = connect();

/** Address of a file of the media store by its digest (`Media.digest`), the same in both ways in. */
export function mediaUrl(digest: string): string {
  return `media/${digest}`;
}
