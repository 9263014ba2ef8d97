import { findEntities } from '../entities/find-entities.ts';
import type { Finding } from '../finding.ts';
import {
  basisOf,
  finding,
  inText,
  partParams,
  severityOf,
  type Check,
  type CheckedPart,
  type CheckInput,
} from './check-input.ts';

function tooMany(input: CheckInput, part: CheckedPart): Finding[] {
  const { max } = input.profile.mentions;
  const first = max ? part.mentions[max.value] : undefined;
  if (!max || !first) return [];
  const params = {
    count: part.mentions.length,
    limit: max.value,
    over: part.mentions.length - max.value,
    ...partParams(input, part),
  };
  const place = inText(part, first.start, part.mentions.at(-1)?.end ?? first.end);
  return [finding('mentions-too-many', severityOf(max), place, { params, basis: basisOf(max) })];
}

/** What looks like a mention but is none here: a Mastodon address on X, a bare name on Bluesky. */
function unrecognised({ profile }: CheckInput, part: CheckedPart): Finding[] {
  if (!part.text.includes('@') || profile.entities === 'generic') return [];
  return findEntities('generic', part.text)
    .mentions.filter((one) => !part.mentions.some((other) => one.start <= other.start && other.end >= one.end))
    .filter((one) => !part.mentions.some((other) => other.start <= one.start && other.end >= one.end))
    .map((one) =>
      finding('mention-unrecognised', 'warning', inText(part, one.start, one.end), {
        params: { mention: one.text, form: profile.mentions.form },
        basis: basisOf(profile.mentions.supported),
      }),
    );
}

function nameIn(mention: string): string {
  return mention.replace(/^@/, '').toLowerCase();
}

/** Whether a mention is the channel's own account, with or without the server that its name may carry. */
function isSelf({ profile, context }: CheckInput, mention: string): boolean {
  const own = nameIn(context.handle.trim());
  const name = nameIn(mention);
  if (own === '' || name === '') return false;
  return name === own || (profile.mentions.form === 'at-name-domain' && name === own.split('@')[0]);
}

/** A channel that mentions itself sends its readers where they already are. */
function ofSelf(input: CheckInput, part: CheckedPart): Finding[] {
  return part.mentions
    .filter((one) => isSelf(input, one.text))
    .map((one) =>
      finding('mention-of-self', 'hint', inText(part, one.start, one.end), {
        params: { mention: one.text, ...partParams(input, part) },
      }),
    );
}

/** On Mastodon a name without a server is somebody on the own server. */
function withoutServer(input: CheckInput, part: CheckedPart): Finding[] {
  if (input.profile.mentions.form !== 'at-name-domain') return [];
  return part.mentions
    .filter((one) => !one.text.slice(1).includes('@') && !isSelf(input, one.text))
    .map((one) =>
      finding('mention-without-server', 'hint', inText(part, one.start, one.end), { params: { mention: one.text } }),
    );
}

function unsupported({ profile }: CheckInput, part: CheckedPart): Finding[] {
  return part.mentions.slice(0, 1).map((one) =>
    finding('mentions-unsupported', 'hint', inText(part, one.start, one.end), {
      params: { mention: one.text, count: part.mentions.length },
      basis: basisOf(profile.mentions.supported),
    }),
  );
}

/** Platforms whose texts are pages or mails, where `@name` and `#tag` hardly harm. */
export const pages = new Set(['article', 'mail', 'feed', 'document']);

/** Number and form of mentions. */
export const checkMentions: Check = (input) =>
  input.parts.flatMap((part) => {
    if (input.profile.mentions.supported.value) {
      return [
        ...tooMany(input, part),
        ...unrecognised(input, part),
        ...withoutServer(input, part),
        ...ofSelf(input, part),
      ];
    }
    return pages.has(input.profile.family) ? [] : unsupported(input, part);
  });
