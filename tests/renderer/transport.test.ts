import type { ClientContext, ClientLink } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../renderer/transport/connection.ts';
import { type OpenLink, ReconnectingLink } from '../../renderer/transport/reconnecting-link.ts';
import { takeToken } from '../../renderer/transport/token.ts';

interface Opening {
  readonly answer: (name: string) => { end: () => void };
  readonly fail: (error: Error) => void;
}

/** A link whose connections the test opens and ends by hand. */
function byHand(isRefusal: (error: unknown) => boolean = () => false) {
  const openings: Opening[] = [];
  const waiting: ((opening: Opening) => void)[] = [];
  const states: ConnectionState[] = [];
  const open = (): Promise<OpenLink> =>
    new Promise((resolve, reject) => {
      const opening: Opening = {
        answer: (name) => {
          const { promise, resolve: end } = Promise.withResolvers<void>();
          const link: ClientLink<ClientContext> = { call: (path) => Promise.resolve(`${name} ${path.join('.')}`) };
          resolve({ link, ended: promise });
          return { end };
        },
        fail: reject,
      };
      const next = waiting.shift();
      if (next === undefined) openings.push(opening);
      else next(opening);
    });
  const nextOpening = (): Promise<Opening> =>
    new Promise((resolve) => {
      const opening = openings.shift();
      if (opening === undefined) waiting.push(resolve);
      else resolve(opening);
    });
  const link = new ReconnectingLink(open, isRefusal, (state) => states.push(state));
  return { link, nextOpening, states };
}

const call = (link: ReconnectingLink): Promise<unknown> => link.call(['masters', 'list'], {}, { context: {} });

describe('connection to the core', () => {
  it('lets calls wait until it is open', async () => {
    const { link, nextOpening, states } = byHand();
    const answer = call(link);
    (await nextOpening()).answer('first');
    expect(await answer).toBe('first masters.list');
    expect(states).toEqual(['open']);
  });

  it('opens again when it ended, and says so', async () => {
    const { link, nextOpening, states } = byHand();
    const first = (await nextOpening()).answer('first');
    await call(link);
    first.end();
    (await nextOpening()).answer('second');
    expect(await call(link)).toBe('second masters.list');
    expect(states).toEqual(['open', 'lost', 'open']);
  });

  it('tries again when opening fails', async () => {
    const { link, nextOpening, states } = byHand();
    (await nextOpening()).fail(new Error('not yet'));
    (await nextOpening()).answer('second');
    expect(await call(link)).toBe('second masters.list');
    expect(states).toEqual(['connecting', 'open']);
  });

  it('stops where it was refused', async () => {
    const { link, nextOpening, states } = byHand((error) => error instanceof TypeError);
    (await nextOpening()).fail(new TypeError('wrong token'));
    await expect(call(link)).rejects.toThrow('wrong token');
    expect(states).toEqual(['refused']);
  });
});

describe('token of the page address', () => {
  function page(hash: string) {
    const kept = new Map<string, string>();
    const shown: string[] = [];
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    };
    const take = (at: string): string | null =>
      takeToken(
        { hash: at, pathname: '/', search: '' } as Location, // only these are read
        { replaceState: (_state: unknown, _title: string, url: string) => shown.push(url) } as unknown as History,
        storage as unknown as Storage,
      );
    return { first: take(hash), take, shown };
  }

  it('is taken out of the address and kept for a reload', () => {
    const { first, take, shown } = page('#token=abc_DEF-1');
    expect(first).toBe('abc_DEF-1');
    expect(shown).toEqual(['/#/']);
    expect(take('#/masters')).toBe('abc_DEF-1');
  });

  it('is nothing where there is none', () => {
    expect(page('#/masters').first).toBe(null);
    expect(page('#token=').first).toBe(null);
  });
});
