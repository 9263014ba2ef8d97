import { fieldText } from '../counted-fields.ts';
import { countGraphemes } from '../counting/graphemes.ts';
import { findEntities } from '../entities/find-entities.ts';
import type { Finding, Fix } from '../finding.ts';
import type { Entity } from '../measure-text.ts';
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
import { pages } from './mentions.ts';
import { checkHashtagForm } from './hashtag-form.ts';

/** Removes tags from `from` on, if nothing but white space stands between them. */
function removal(part: CheckedPart, from: number): Fix[] {
  const [first, ...rest] = part.hashtags.slice(from);
  const last = rest.at(-1) ?? first;
  if (!first || !last) return [];
  const between = part.text.slice(first.start, last.end).replace(/[#＃][^\s#＃]+/gu, '');
  if (between.trim() !== '') return [];
  const start = first.start - (/\s*$/.exec(part.text.slice(0, first.start))?.[0].length ?? 0);
  return [replaceText(part, start, last.end, '')];
}

/** The tags stay as words, without their sign. */
function asWords(part: CheckedPart): Fix[] {
  const start = part.hashtags[0]?.start ?? 0;
  const end = part.hashtags.at(-1)?.end ?? 0;
  const words = part.hashtags.map((tag, i) => part.text.slice(tag.start + 1, part.hashtags[i + 1]?.start ?? end));
  return [replaceText(part, start, end, words.join(''))];
}

function tooMany(input: CheckInput, part: CheckedPart): Finding[] {
  const { max, recommended } = input.profile.hashtags;
  const count = part.hashtags.length;
  const limit = max && count > max.value ? max : recommended && count > recommended.value ? recommended : null;
  const first = limit ? part.hashtags[limit.value] : undefined;
  if (!limit || !first) return [];
  const isBound = limit === max;
  const place = inText(part, first.start, part.hashtags.at(-1)?.end ?? first.end);
  return [
    finding(isBound ? 'hashtags-too-many' : 'hashtags-over-advice', isBound ? severityOf(limit) : 'hint', place, {
      params: { count, limit: limit.value, over: count - limit.value, ...partParams(input, part) },
      fixes: removal(part, limit.value),
      basis: basisOf(limit),
    }),
  ];
}

function tooLong(input: CheckInput, part: CheckedPart): Finding[] {
  const { maxLength } = input.profile.hashtags;
  if (!maxLength) return [];
  // Longer tags are no entities any more on some platforms, so they are looked for by hand.
  const tags = [...part.text.matchAll(/(?<=^|\s)[#＃][\p{L}\p{M}\p{N}_]+/gu)];
  return tags.flatMap((match): Finding[] => {
    const length = countGraphemes(match[0].slice(1)).count;
    if (length <= maxLength.value) return [];
    const place = inText(part, match.index, match.index + match[0].length);
    const params = { tag: match[0], length, limit: maxLength.value };
    return [finding('hashtag-too-long', severityOf(maxLength), place, { params, basis: basisOf(maxLength) })];
  });
}

function unsupported(input: CheckInput, part: CheckedPart): Finding[] {
  const { supported } = input.profile.hashtags;
  const [first] = part.hashtags;
  if (supported.value || !first) return [];
  const params = { count: part.hashtags.length, tag: first.text, ...partParams(input, part) };
  return [
    finding(
      'hashtags-unsupported',
      pages.has(input.profile.family) ? 'hint' : 'warning',
      inText(part, first.start, first.end),
      {
        params,
        fixes: asWords(part),
        basis: basisOf(supported),
      },
    ),
  ];
}

/** Tags in a first comment, where the platform wants them in the text. */
const checkPlace: Check = ({ profile, content }) => {
  const { place } = profile.hashtags;
  if (place.value !== 'text-not-comment') return [];
  const comment = fieldText(content.fields.firstComment);
  const tags: readonly Entity[] = findEntities(profile.entities, comment).hashtags;
  const [first] = tags;
  if (!first) return [];
  const at = {
    kind: 'field' as const,
    fieldId: 'firstComment',
    start: first.start,
    end: tags.at(-1)?.end ?? first.end,
  };
  return [finding('hashtags-in-comment', 'warning', at, { params: { count: tags.length }, basis: basisOf(place) })];
};

/** Number, length, form and place of hashtags, by the platform's rules and for those who listen to them. */
export const checkHashtags: Check = (input) => [
  ...input.parts.flatMap((part) =>
    input.profile.hashtags.supported.value
      ? [...tooMany(input, part), ...tooLong(input, part), ...checkHashtagForm(input, part)]
      : unsupported(input, part),
  ),
  ...checkPlace(input),
];
