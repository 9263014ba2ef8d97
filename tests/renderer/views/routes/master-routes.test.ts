import { describe, expect, it } from 'vitest';
import { type MasterRoute, masterRoutes } from '../../../../renderer/views/routes/master-routes.ts';
import { asId } from '../../../../shared/ids.ts';
import type { FoundLink } from '../../../../shared/platforms/found-links.ts';
import type { PromiseState } from '../../../../shared/platforms/judge-links.ts';
import { linkPromise } from '../../../builders/link-promise.ts';

const found: FoundLink = {
  url: 'https://laden.example/x',
  kind: 'address',
  place: 'text',
  at: { kind: 'text', part: 0, start: 0, end: 1 },
  named: false,
  followable: true,
};

function route(channelId: string, states: readonly (readonly [string | null, PromiseState])[]): MasterRoute {
  return {
    state: 'carried',
    accepted: false,
    route: {
      variantId: asId('variant', `v-${channelId}`),
      channelId: asId('channel', channelId),
      found: [found],
      promises: states.map(([linkId, state]) => ({
        promise: linkPromise({ linkId: linkId === null ? null : asId('channelLink', linkId) }),
        state,
        found: null,
      })),
      extras: [
        { kind: 'not-on-map', found, channelId: asId('channel', 'shop'), channel: 'Laden' },
        { kind: 'retired', found, name: 'Alt', replacement: null },
      ],
    },
  };
}

describe('the routes of a master on the map', () => {
  it('say of each link how it stands, the worse where both ends carry it, and nothing of the master’s own', () => {
    const { links } = masterRoutes([
      route('a', [
        ['ab', 'carried'],
        ['ac', 'wrong'],
        [null, 'missing'],
      ]),
      route('b', [['ab', 'missing']]),
    ]);
    expect(Object.fromEntries(links)).toEqual({ ab: 'missing', ac: 'wrong' });
  });

  it('name the channels with a variant, and the links that the map does not know', () => {
    const routes = masterRoutes([route('a', []), route('b', [])]);
    expect([...routes.channels.keys()]).toEqual(['a', 'b']);
    expect(routes.extras).toEqual([
      { fromId: 'a', toId: 'shop' },
      { fromId: 'b', toId: 'shop' },
    ]);
  });
});
