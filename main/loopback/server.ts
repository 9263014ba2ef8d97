import { createReadStream, type ReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import { contentSecurityPolicy, fileHeaders } from '../../shared/security/content-security-policy.ts';
import { router } from '../core/router.ts';
import type { Session } from '../core/session/session.ts';
import { servedFile } from '../machine/file-range.ts';
import { mediaDigest, mediaFile, type OwnFile, ownFiles } from '../machine/own-files.ts';
import { createSessionToken, type SessionToken } from './session-token.ts';

export interface LoopbackOptions {
  readonly session: Session;
  /** The built page. */
  readonly pageFolder: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Further origins, for the development server only. */
  readonly origins?: readonly string[];
  /** Fixed for the development server, whose page is not opened by us. */
  readonly token?: SessionToken;
}

export interface Loopback {
  readonly port: number;
  /** Address with the secret in its fragment: never sent to a server, never in a log of one. */
  readonly address: string;
  close(): Promise<void>;
}

const protocolPrefix = 'kanalwerk.';
/** One message carries at most an import of 100 MB in base64. */
const largestMessage = 150_000_000;

/** Opens the loopback way in: 127.0.0.1 only, exact Host and Origin, and a token before the first byte of an answer. */
export async function openLoopback(options: LoopbackOptions): Promise<Loopback> {
  const token = options.token ?? createSessionToken();
  const handler = new RPCHandler(router);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    handleProtocols: (offered) => [...offered][0] ?? false,
  });
  const server = createServer();
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo; // listening on TCP, so never a pipe name
  const own = `127.0.0.1:${port}`;
  const origins = new Set([`http://${own}`, ...(options.origins ?? [])]);
  const page = ownFiles(options.pageFolder, () => contentSecurityPolicy([`ws://${own}`]));
  const cookie = `kanalwerk-${port}`;

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response).catch(() => refuse(response, 500));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== own) return refuse(response, 421);
    const { pathname } = new URL(request.url ?? '/', `http://${own}`);
    if (pathname === '/session' && request.method === 'POST') return openMedia(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const digest = mediaDigest(pathname);
    if (digest !== null) return media(digest, request, response);
    give(page(pathname), response);
  }

  /** Trades the token for the cookie that lets pictures load. */
  function openMedia(request: IncomingMessage, response: ServerResponse): void {
    const sent = request.headers.authorization?.replace(/^Bearer /u, '') ?? '';
    if (
      !origins.has(request.headers.origin ?? '') ||
      request.headers['content-type'] !== 'application/json' ||
      !token.matches(sent)
    ) {
      return refuse(response, 403);
    }
    response
      .writeHead(204, { 'set-cookie': `${cookie}=${token.mediaText}; HttpOnly; SameSite=Strict; Path=/media` })
      .end();
  }

  async function media(digest: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = (request.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(`${cookie}=`)) ?? '';
    const workspace = options.session.current();
    if (!token.matchesMedia(sent.slice(cookie.length + 1)) || workspace === null) return refuse(response, 403);
    const found = await mediaFile(workspace, digest);
    if (found === null) return refuse(response, 404);
    const { status, headers, part } = await servedFile(found, request.headers.range ?? null);
    response.writeHead(status, { ...headers });
    if (part === null || request.method === 'HEAD') response.end();
    else send(createReadStream(found.file, part), response);
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',')[0]?.trim() ?? '';
    const genuine =
      request.headers.host === own &&
      origins.has(request.headers.origin ?? '') &&
      request.url === '/rpc' &&
      offered.startsWith(protocolPrefix) &&
      token.matches(offered.slice(protocolPrefix.length));
    if (!genuine) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      void handler.upgrade(webSocket, { context: { session: options.session } });
    });
  });

  return {
    port,
    address: `http://${own}/#token=${token.text}`,
    async close() {
      for (const client of sockets.clients) client.terminate();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function give(found: OwnFile | null, response: ServerResponse): void {
  if (found === null) return refuse(response, 404);
  response.writeHead(200, { ...found.headers });
  send(createReadStream(found.file), response);
}

/** A player that jumps lets go of the range it had asked for: the file must not stay open. */
function send(bytes: ReadStream, response: ServerResponse): void {
  response.on('close', () => bytes.destroy());
  bytes.on('error', () => response.destroy()).pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent)
    response.writeHead(status, { ...fileHeaders, 'content-type': 'text/plain; charset=utf-8' });
  response.end();
}
