import { createRouterClient, type RouterClient } from '@orpc/server';
import { resolve } from 'node:path';
import { router } from '../core/router.ts';
import type { Session } from '../core/session/session.ts';
import { memorySettings } from '../core/settings/settings-file.ts';
import { openSession, placeOf } from '../machine/session.ts';

export type Client = RouterClient<typeof router>;

/** The contract without a wire, and the session behind it. */
export interface Studio {
  readonly client: Client;
  readonly session: Session;
}

/** Builds a session for one command. Settings of the window are not used: a command says all it needs. */
export function openStudio(root: string, userName = process.env['USER'] ?? process.env['USERNAME'] ?? ''): Studio {
  const session = openSession(placeOf(root), {
    settings: memorySettings({ userName }),
    shell: { kind: 'loopback', pickFolder: null, openFolder: null, openLink: null },
  });
  return { client: createRouterClient(router, { context: { session } }), session };
}

/** Runs `work` with the workspace open, and closes it whatever happens. */
export async function withWorkspace<T>(
  root: string,
  folder: string,
  work: (client: Client) => Promise<T>,
  readOnly = false,
): Promise<T> {
  const { client } = openStudio(root);
  await client.studio.open({ folder: resolve(folder), readOnly });
  try {
    return await work(client);
  } finally {
    await client.studio.close();
  }
}
