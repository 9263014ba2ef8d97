import type { ChannelId, ChannelLinkId } from '../../../shared/ids.ts';
import type { PromiseState } from '../../../shared/platforms/judge-links.ts';
import type { OutputOf } from '../../transport/operations.ts';

export type MasterRoute = OutputOf<'routes', 'ofMaster'>[number];

/** The routes of one master, as the map draws them over its cards and links. */
export interface MasterRoutes {
  /** How each link of the map that a variant has to carry stands; where both ends carry it, the worse of the two. */
  readonly links: ReadonlyMap<ChannelLinkId, PromiseState>;
  /** Channels that have a variant, with its route. */
  readonly channels: ReadonlyMap<ChannelId, MasterRoute>;
  /** Links that variants carry although the map does not know them. */
  readonly extras: readonly { readonly fromId: ChannelId; readonly toId: ChannelId }[];
}

/** Worse states first. */
const weight: Readonly<Record<PromiseState, number>> = {
  missing: 0,
  unknown: 1,
  unfollowable: 2,
  wrong: 3,
  carried: 4,
};

export function masterRoutes(routes: readonly MasterRoute[]): MasterRoutes {
  const links = new Map<ChannelLinkId, PromiseState>();
  for (const { route } of routes) {
    for (const { promise, state } of route.promises) {
      if (promise.linkId === null) continue;
      const before = links.get(promise.linkId);
      if (before === undefined || weight[state] < weight[before]) links.set(promise.linkId, state);
    }
  }
  return {
    links,
    channels: new Map(routes.map((one) => [one.route.channelId, one])),
    extras: routes.flatMap(({ route }) =>
      route.extras.flatMap((extra) =>
        extra.kind === 'not-on-map' ? [{ fromId: route.channelId, toId: extra.channelId }] : [],
      ),
    ),
  };
}
