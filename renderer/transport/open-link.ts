import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { type KanalwerkBridge, portMessage } from './bridge.ts';
import type { OpenLink } from './reconnecting-link.ts';

/** The loopback server does not know this token: it is from an earlier start, or there is none. */
export class RefusedError extends Error {}

/** Trades the token for the cookie that lets pictures load. */
async function openSession(token: string): Promise<void> {
  const answer = await fetch('session', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  if (answer.status === 403) throw new RefusedError('The token was refused.');
  if (!answer.ok) throw new Error(`The session was answered with ${answer.status}.`);
}

/** Opens the WebSocket of the loopback way in, at `/rpc` of the page's own host; the token travels as subprotocol. */
export async function openSocketLink(place: Location, token: string | null): Promise<OpenLink> {
  if (token === null) throw new RefusedError('There is no token.');
  await openSession(token);
  const scheme = place.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new WebSocket(`${scheme}://${place.host}/rpc`, [`kanalwerk.${token}`]);
  return await new Promise((resolve, reject) => {
    const ended = new Promise<void>((settle) => {
      socket.addEventListener('close', (event) => {
        settle();
        reject(new Error(`The connection was closed (${event.code}).`));
      });
    });
    socket.addEventListener('open', () => {
      resolve({ link: new SocketLink({ websocket: socket }), ended });
    });
  });
}

/** Asks the preload for a port to the core and waits for it. */
export function openPortLink(bridge: KanalwerkBridge): Promise<OpenLink> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>): void => {
      const port = event.ports[0];
      if (event.source !== window || event.data !== portMessage || port === undefined) return;
      window.removeEventListener('message', receive);
      const ended = new Promise<void>((settle) => {
        port.addEventListener('close', () => {
          settle();
        });
      });
      resolve({ link: new PortLink({ port }), ended });
      port.start();
    };
    window.addEventListener('message', receive);
    bridge.requestPort();
  });
}
