import { fieldText } from '../counted-fields.ts';
import { findEntities } from '../entities/find-entities.ts';
import type { Finding, Fix } from '../finding.ts';
import {
  basisOf,
  finding,
  inText,
  partParams,
  replaceText,
  severityOf,
  type Check,
  type CheckedPart,
  type CheckInput,
} from './check-input.ts';
import { bare, type PlacedLink } from './links-of.ts';

/** Each distinct address counts once. */
function tooMany(input: CheckInput, part: CheckedPart): Finding[] {
  const { max } = input.profile.links;
  if (!max) return [];
  const firstOfEach = part.links.filter(
    (link, i) => part.links.findIndex((one) => bare(one.url) === bare(link.url)) === i,
  );
  const first = firstOfEach[max.value];
  if (!first) return [];
  const params = {
    count: firstOfEach.length,
    limit: max.value,
    over: firstOfEach.length - max.value,
    ...partParams(input, part),
  };
  return [
    finding('links-too-many', severityOf(max), inText(part, first.start, first.end), { params, basis: basisOf(max) }),
  ];
}

/** Where a link of the text can go instead, as far as that place is free or holds it already. */
function moves({ profile, content }: CheckInput, link: PlacedLink): Fix[] {
  const held = fieldText(content.fields.link);
  const hasField =
    profile.fields.some((field) => field.id === 'link') && (held === '' || bare(held) === bare(link.url));
  const hasComment = profile.fields.some((field) => field.id === 'firstComment') && profile.firstComment.value;
  const { usualPlace } = profile.links;
  const fixes: Fix[] = [];
  if (hasField) fixes.push({ kind: 'move-link', to: usualPlace === 'bio' ? 'bio' : 'link-field' });
  if (usualPlace === 'first-comment' && hasComment) fixes.push({ kind: 'move-link', to: 'first-comment' });
  return fixes;
}

/** One finding for all of them: the first is the one that a fix moves. */
const checkClickable: Check = (input) => {
  const { clickable, usualPlace } = input.profile.links;
  const links = input.parts.flatMap((part) => part.links.map((link) => ({ part, link })));
  const [first] = links;
  if (clickable.value || !first) return [];
  return [
    finding('link-not-clickable', 'warning', inText(first.part, first.link.start, first.link.end), {
      params: { link: first.link.url, count: links.length, place: usualPlace },
      fixes: moves(input, first.link),
      basis: basisOf(clickable),
    }),
  ];
};

function withoutScheme({ profile }: CheckInput, part: CheckedPart): Finding[] {
  const { schemeRequired } = profile.links;
  if (!schemeRequired?.value || !part.text.includes('.')) return [];
  return findEntities('generic', part.text)
    .links.filter((one) => !/^https?:\/\//i.test(one.text))
    .filter((one) => !part.links.some((link) => link.start < one.end && one.start < link.end))
    .filter((one) => !part.mentions.some((mention) => mention.start < one.end && one.start < mention.end))
    .map((one) =>
      finding('link-without-scheme', 'warning', inText(part, one.start, one.end), {
        params: { link: one.text },
        fixes: [replaceText(part, one.start, one.end, `https://${one.text}`)],
        basis: basisOf(schemeRequired),
      }),
    );
}

/** A picture takes the place of the link card. */
const checkPreview: Check = ({ profile, content, parts }) => {
  const { previewWithImages, clickable, preview } = profile.links;
  const [part] = parts;
  const link = part?.links[0];
  if (!previewWithImages || previewWithImages.value || !preview.value || !clickable.value) return [];
  if (!part || !link || content.images.length === 0) return [];
  return [
    finding('link-card-lost', 'hint', inText(part, link.start, link.end), {
      params: { link: link.url },
      basis: basisOf(previewWithImages),
    }),
  ];
};

/** Number, form and effect of links. */
export const checkLinks: Check = (input) => [
  ...input.parts.flatMap((part) => [...tooMany(input, part), ...withoutScheme(input, part)]),
  ...checkClickable(input),
  ...checkPreview(input),
];
