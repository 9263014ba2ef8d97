import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { openLoopback } from '../../../main/loopback/server.ts';
import { testSession } from '../../builders/session.ts';
import { contractSuite } from '../../suites/contract-suite.ts';

contractSuite('the contract, over the loopback socket', async () => {
  const { session, folder, dispose } = testSession();
  const page = join(folder, 'page');
  mkdirSync(page);
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  const loopback = await openLoopback({ session, pageFolder: page });
  const token = new URL(loopback.address).hash.slice('#token='.length);
  const socket = new WebSocket(`ws://127.0.0.1:${loopback.port}/rpc`, [`kanalwerk.${token}`], {
    headers: { origin: `http://127.0.0.1:${loopback.port}` },
  });
  return {
    client: createORPCClient(new RPCLink({ websocket: socket })), // ws speaks the browser's interface
    folder,
    async close() {
      socket.close();
      await loopback.close();
      await dispose();
    },
  };
});
