import { promisedLinks } from '../../../shared/channel-graph/routes/promised-links.ts';
import { routeOf, type VariantRoute } from '../../../shared/channel-graph/routes/route-of.ts';
import { resolveVariant } from '../../../shared/adaptation/resolve-variant.ts';
import type { LinkState, RouteCell } from '../../../shared/contract/areas/routes.ts';
import type { MasterId } from '../../../shared/ids.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { trackingOfVariant } from '../../../shared/tracking/variant-place.ts';
import { emptyRichText } from '../../../shared/rich-text/rich-text.ts';
import { catalogContext, masterContext } from '../variants/variant-context.ts';
import type { Reader } from '../workspace.ts';

/** A variant with its route. */
export interface RoutedVariant {
  readonly variant: Variant;
  readonly route: VariantRoute;
  readonly state: LinkState;
  readonly accepted: boolean;
}

/** The routes of a master's variants, in the order of the channels. Lighter than their views: nothing else is checked. */
export function routesOfMaster(reader: Reader, masterId: MasterId): RoutedVariant[] {
  const catalog = catalogContext(reader);
  const { master, body, variants, text } = masterContext(reader, masterId);
  return variants
    .map((variant): RoutedVariant & { readonly at: number } => {
      const channel = catalog.channel(variant.channelId);
      const profile = catalog.profile(channel);
      const links = promisedLinks(catalog.routes, { master, variants }, channel.id);
      const { content } = resolveVariant({
        master,
        body,
        media: catalog.media,
        channel,
        profile,
        variant,
        variantBody: text(variant.id)?.richText ?? emptyRichText,
        links,
        // As in `variant-views.ts`: the same input gives the draft that is remembered.
        tracking: trackingOfVariant(catalog.tracking, channel, master, null),
      });
      const route = routeOf(variant, profile, content, { ...links, known: catalog.routes.known });
      return { variant, route, state: linkState(route), accepted: isAccepted(variant, route), at: channel.sortKey };
    })
    .toSorted((a, b) => a.at - b.at || a.variant.id.localeCompare(b.variant.id))
    .map(({ at: _at, ...routed }) => routed);
}

/** The one thing to know about the links of a variant. */
function linkState({ promises, extras }: VariantRoute): LinkState {
  const has = (...states: readonly string[]) => promises.some(({ state }) => states.includes(state));
  if (has('missing', 'unknown')) return 'missing';
  if (has('wrong', 'unfollowable')) return 'wrong';
  if (extras.length > 0) return 'extra';
  return promises.length === 0 ? 'none' : 'carried';
}

/** The finding that each state makes; see `shared/platforms/checks/promised-links.ts`. */
const codes = {
  missing: ['promised-link-missing'],
  unknown: ['promised-link-unknown'],
  wrong: ['promised-link-wrong'],
  unfollowable: ['promised-link-unfollowable', 'promised-link-plain'],
} as const;

function isAccepted({ acceptedFindings }: Variant, { promises }: VariantRoute): boolean {
  const accepted = new Set(acceptedFindings.map(({ code }) => code));
  const open = promises.filter(({ state }) => state !== 'carried');
  return (
    open.length > 0 &&
    open.every(({ state, promise }) => {
      if (state === 'carried') return true;
      if (state === 'missing' && promise.kind === 'goal') return accepted.has('goal-link-missing');
      return codes[state].some((code) => accepted.has(code));
    })
  );
}

/** What the board shows of it. */
export function cellOf({ variant, route, state, accepted }: RoutedVariant): RouteCell {
  return {
    channelId: variant.channelId,
    variantId: variant.id,
    variantState: variant.state,
    state,
    promised: route.promises.length,
    carried: route.promises.filter((one) => one.state === 'carried').length,
    extra: route.extras.length,
    accepted,
  };
}
