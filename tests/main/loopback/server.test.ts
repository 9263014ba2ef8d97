import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { addMedia } from '../../../main/core/media/add-media.ts';
import { createWorkspace } from '../../../main/core/open-workspace.ts';
import { openLoopback, type Loopback } from '../../../main/loopback/server.ts';
import { testSession, type TestSession } from '../../builders/session.ts';

let running: TestSession;
let loopback: Loopback;
let token = '';
let digest = '';
let own = '';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request as any program on this machine could make it, with whatever headers it likes. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: loopback.port, path, method, headers: { host: own, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** How an attempt to open the socket ends. */
function knock(protocols: string[], headers: Record<string, string>, path = '/rpc'): Promise<'open' | 'refused'> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${loopback.port}${path}`, protocols, { headers });
    socket.on('open', () => {
      socket.close();
      resolve('open');
    });
    socket.on('error', () => resolve('refused'));
  });
}

beforeAll(async () => {
  running = testSession();
  const page = join(running.folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Kanalwerk</title>');
  writeFileSync(join(page, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(running.folder, 'secret.html'), 'secret');
  const { session } = running;
  const folder = join(running.folder, 'Probe.kanalwerk');
  await createWorkspace({
    folder,
    name: 'Probe',
    language: 'de',
    timeZone: 'Europe/Berlin',
    clock: session.clock,
    newId: session.newId,
  });
  await session.open(folder);
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0e6a67' } })
    .png()
    .toBuffer();
  digest = (await addMedia(session.workspace(), 'a.png', bytes)).digest;
  loopback = await openLoopback({ session, pageFolder: page });
  own = `127.0.0.1:${loopback.port}`;
  token = new URL(loopback.address).hash.slice('#token='.length);
});
afterAll(async () => {
  await loopback.close();
  await running.dispose();
});

describe('the page', () => {
  test('comes with a policy that allows no foreign script, frame or connection', async () => {
    const { status, headers } = await ask('/');
    const policy = headers['content-security-policy'] ?? '';
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:\/\/(?!127)/u);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '//secret.html',
    '/assets/../../secret.html',
    '/index.html/..',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(body).not.toContain('secret');
    expect([200, 404]).toContain(status);
  });

  test('is not shown under another name of this machine', async () => {
    for (const host of [
      'localhost',
      `localhost:${loopback.port}`,
      'evil.example',
      '127.0.0.1',
      `[::1]:${loopback.port}`,
    ]) {
      expect((await ask('/', { host })).status, host).toBe(421);
    }
  });

  test('is only read, never written', async () => {
    expect((await ask('/', {}, 'PUT')).status).toBe(405);
    expect((await ask('/', {}, 'OPTIONS')).status).toBe(405);
  });
});

describe('the socket', () => {
  const origin = (): string => `http://${own}`;

  test('opens for the page with its token', async () => {
    expect(await knock([`kanalwerk.${token}`], { origin: origin() })).toBe('open');
  });

  test.each([
    ['without a token', (): [string[], Record<string, string>] => [[], { origin: origin() }]],
    ['with a wrong token', (): [string[], Record<string, string>] => [['kanalwerk.AAAA'], { origin: origin() }]],
    [
      'with the token of pictures',
      (): [string[], Record<string, string>] => [[`kanalwerk.${token.slice(0, -1)}x`], { origin: origin() }],
    ],
    [
      'from another origin',
      (): [string[], Record<string, string>] => [[`kanalwerk.${token}`], { origin: 'http://evil.example' }],
    ],
    ['without an origin', (): [string[], Record<string, string>] => [[`kanalwerk.${token}`], {}]],
    ['from a file', (): [string[], Record<string, string>] => [[`kanalwerk.${token}`], { origin: 'null' }]],
    [
      'under another host',
      (): [string[], Record<string, string>] => [[`kanalwerk.${token}`], { origin: origin(), host: 'localhost' }],
    ],
  ])('stays shut %s', async (_how, attempt) => {
    expect(await knock(...attempt())).toBe('refused');
  });

  test('stays shut at another address', async () => {
    expect(await knock([`kanalwerk.${token}`], { origin: origin() }, '/other')).toBe('refused');
  });

  test('the token has 256 bits and is another one at each start', async () => {
    const page = join(running.folder, 'page');
    const second = await openLoopback({ session: running.session, pageFolder: page });
    const other = new URL(second.address).hash.slice('#token='.length);
    await second.close();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(other).not.toBe(token);
  });
});

describe('pictures', () => {
  const cookie = async (): Promise<string> => {
    const { headers, status } = await ask(
      '/session',
      { origin: `http://${own}`, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      'POST',
      '{}',
    );
    expect(status).toBe(204);
    return headers['set-cookie']?.[0] ?? '';
  };

  test('are shown to the page, which cannot read its own cookie', async () => {
    const given = await cookie();
    expect(given).toMatch(/HttpOnly; SameSite=Strict; Path=\/media/u);
    const { status, headers } = await ask(`/media/${digest}`, { cookie: given.split(';')[0] ?? '' });
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  test('are sent in ranges, as a player asks for them', async () => {
    const given = (await cookie()).split(';')[0] ?? '';
    const whole = await ask(`/media/${digest}`, { cookie: given });
    const part = await ask(`/media/${digest}`, { cookie: given, range: 'bytes=1-3' });
    expect([part.status, part.body, part.headers['content-length']]).toEqual([206, 'PNG', '3']);
    expect(part.headers['content-range']).toBe(`bytes 1-3/${whole.headers['content-length']}`);
    const beyond = await ask(`/media/${digest}`, { cookie: given, range: 'bytes=9999999-' });
    expect([beyond.status, beyond.body]).toEqual([416, '']);
    const head = await ask(`/media/${digest}`, { cookie: given }, 'HEAD');
    expect([head.status, head.headers['content-length']]).toEqual([200, whole.headers['content-length']]);
    expect((await ask(`/media/${digest}`, { range: 'bytes=0-' })).status).toBe(403);
  });

  test('are shown to nobody else', async () => {
    expect((await ask(`/media/${digest}`)).status).toBe(403);
    expect((await ask(`/media/${digest}`, { cookie: `kanalwerk-${loopback.port}=${token}` })).status).toBe(403);
  });

  test('are named by digest only', async () => {
    const given = (await cookie()).split(';')[0] ?? '';
    for (const name of [
      '../workspace.db',
      '%2e%2e/workspace.db',
      digest.slice(1),
      'f'.repeat(64),
      digest.toUpperCase(),
    ]) {
      expect((await ask(`/media/${name}`, { cookie: given })).status, name).toBe(404);
    }
  });

  test.each([
    ['a wrong token', { authorization: 'Bearer x' }],
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('the cookie is not given to %s', async (_who, wrong) => {
    const headers = {
      origin: `http://${own}`,
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...wrong,
    };
    expect((await ask('/session', headers, 'POST', '{}')).status).toBe(403);
  });
});
