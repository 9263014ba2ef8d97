import { fieldText } from '../counted-fields.ts';
import type { Finding, Fix } from '../finding.ts';
import { linksIn, placeOfLinkField, sendsToBio } from '../found-links.ts';
import { isKeptBy, judgeLinks, type ExtraLink, type JudgedPromise } from '../judge-links.ts';
import type { PlatformProfile } from '../platform-profile.ts';
import type { LinkPromise } from '../variant-links.ts';
import { basisOf, finding, severityOf, type Check, type CheckInput } from './check-input.ts';

type Place = Extract<Fix, { kind: 'insert-link' }>['to'];

/** Kinds of links that belong to the profile, the sticker or the button rather than into the text. */
const besideText: ReadonlySet<LinkPromise['kind']> = new Set<LinkPromise['kind']>([
  'profile',
  'bio-page',
  'story',
  'qr',
]);

/** Where a link can be put on this platform so that readers can follow it, the usual place first. */
function placesFor(profile: PlatformProfile, promise: LinkPromise): Place[] {
  const isText = profile.text.present && (profile.links.clickable.value || profile.family === 'document');
  if (promise.address?.startsWith('@') === true) return profile.text.present ? ['text'] : [];
  const has = (id: string) => profile.fields.some((field) => field.id === id);
  const places: Place[] = [];
  if (isText) places.push('text');
  if (has('link')) places.push(placeOfLinkField(profile));
  if (has('firstComment') && profile.firstComment.value && profile.links.clickable.value) places.push('first-comment');
  const first = usualPlace(profile, promise);
  return places.toSorted((a, b) => Number(b === first) - Number(a === first));
}

function usualPlace(profile: PlatformProfile, { kind }: LinkPromise): Place {
  if (kind === 'first-comment') return 'first-comment';
  return besideText.has(kind) ? placeOfLinkField(profile) : profile.links.usualPlace;
}

/** Ways to put the promised link in. A field that holds a link somebody needs is not written over. */
function inserts({ profile, content, context }: CheckInput, promise: LinkPromise): Fix[] {
  const { address, callToAction } = promise;
  if (address === null) return [];
  const held = fieldText(content.fields.link);
  const { promises, expected } = context.links;
  const isNeeded = promises.some((other) => isKeptBy(other, held)) || expected.includes(held);
  return placesFor(profile, promise).flatMap((to): Fix[] => {
    const insert = { kind: 'insert-link' as const, url: address, callToAction, to };
    if (to === 'text' || to === 'first-comment' || held === '') return [insert];
    if (!isNeeded) return [{ ...insert, overwrite: true }];
    return to === 'bio' && promise.inBio ? [insert] : [];
  });
}

/**
 * Why no key can put the link in: the one place for links is taken by one that somebody needs. A page of links in the bio
 * leads to both; a sticker, a button or a pin has one address and no more.
 */
function whyNoRoom(
  { profile, content }: CheckInput,
  { address, toId }: LinkPromise,
  fixes: readonly Fix[],
): Finding['params'] {
  const held = fieldText(content.fields.link).trim();
  if (fixes.length > 0 || held === '' || address === null || address.startsWith('@')) return {};
  const place = placeOfLinkField(profile);
  return { taken: place === 'bio' && toId !== null ? 'bio' : 'single', held, place };
}

function judged(input: CheckInput, { promise, state, found }: JudgedPromise): Finding[] {
  const { profile } = input;
  const isGoal = promise.kind === 'goal';
  const link = promise.address ?? '';
  const params = { channel: promise.channel, link };
  switch (state) {
    case 'carried':
      return [];
    case 'missing': {
      const fixes = inserts(input, promise);
      const told = { params: { ...params, ...whyNoRoom(input, promise, fixes) }, fixes };
      if (isGoal) return [finding('goal-link-missing', 'warning', { kind: 'variant' }, told)];
      return [finding('promised-link-missing', 'blocking', { kind: 'variant' }, told)];
    }
    case 'unknown':
      return [finding('promised-link-unknown', 'warning', { kind: 'variant' }, { params })];
    case 'wrong': {
      if (found === null) return [];
      const replace: Fix[] = link.startsWith('@') ? [] : [{ kind: 'replace-link', from: found.url, to: link }];
      return [
        finding('promised-link-wrong', 'warning', found.at, {
          params: { ...params, link: found.url, expected: link },
          fixes: [...replace, ...inserts(input, promise)],
        }),
      ];
    }
    case 'unfollowable': {
      if (found === null) return [];
      const rule = profile.links.schemeRequired;
      const isPlain = profile.links.clickable.value && rule?.value === true && !/^https?:/iu.test(found.url);
      if (isPlain) {
        return [
          finding('promised-link-plain', isGoal ? 'warning' : severityOf(rule), found.at, {
            params: { ...params, link: found.url },
            fixes: [{ kind: 'replace-link', from: found.url, to: `https://${found.url}` }],
            basis: basisOf(rule),
          }),
        ];
      }
      const { clickable, usualPlace: place } = profile.links;
      const fixes = inserts(input, promise);
      return [
        finding('promised-link-unfollowable', isGoal ? 'warning' : severityOf(clickable), found.at, {
          params: { ...params, link: found.url, place, ...whyNoRoom(input, promise, fixes) },
          fixes,
          basis: basisOf(clickable),
        }),
      ];
    }
  }
}

function extra(one: ExtraLink): Finding {
  const { found } = one;
  if (one.kind === 'not-on-map')
    return finding('link-not-on-map', 'hint', found.at, { params: { link: found.url, channel: one.channel } });
  if (one.kind === 'archived')
    return finding('link-archived', 'warning', found.at, { params: { link: found.url, channel: one.channel } });
  const fixes: Fix[] = one.replacement === null ? [] : [{ kind: 'replace-link', from: found.url, to: one.replacement }];
  return finding('link-retired', 'warning', found.at, { params: { link: found.url, name: one.name }, fixes });
}

/** Whether the variant leads on to where the channel map says it does, and nowhere that the map does not know. */
export const checkPromisedLinks: Check = (input) => {
  const { profile, content, context, parts } = input;
  const { promises, known } = context.links;
  if (promises.length === 0 && known.channels.length === 0 && known.retired.length === 0) return [];
  const inBio = sendsToBio(
    profile,
    parts.map(({ text }) => text),
  );
  const links = judgeLinks(context.links, linksIn(profile, content, parts), inBio);
  return [...links.promises.flatMap((one) => judged(input, one)), ...links.extras.map(extra)];
};
