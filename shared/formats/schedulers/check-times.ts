import { knownZone, momentInWords } from '../../packages/moments.ts';
import type { FormatInput, FormatOptions, Loss, Refusal } from '../out-format.ts';
import { fileLoss, itemLoss, refusal } from './losses.ts';
import type { Post } from './post.ts';
import type { SchedulerProfile } from './scheduler-profile.ts';
import { isAmbiguous, onStep } from './times.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Posts with the times that are written, and what is to be said about them. */
export interface CheckedTimes {
  readonly posts: readonly Post[];
  readonly losses: readonly Loss[];
  readonly refusals: readonly Refusal[];
}

/**
 * Holds the times of posts against a tool: drafts keep none where only a person can say that they are drafts, and nothing
 * is handed to a tool that would publish it at once because its time has passed.
 */
export function checkTimes(
  posts: readonly Post[],
  profile: SchedulerProfile,
  input: FormatInput,
  options: FormatOptions,
  tool: string,
): CheckedTimes {
  const { drafts, publishes, stepMinutes } = profile.release;
  const none = { losses: [], refusals: [] };
  if (options.release === 'draft') {
    if (drafts === 'none') return { ...none, posts, refusals: [refusal('no-drafts', null, input.language, { tool })] };
    if (drafts === 'dialog') return draftsByDialog(posts, input, tool);
    return { ...none, posts, losses: clockLosses(posts, profile, input, tool) };
  }
  const stepped = posts.map((post) => (post.at === null ? post : { ...post, at: onStep(post.at, stepMinutes) }));
  const refusals = publishes ? stepped.flatMap((post) => timeRefusals(post, profile, input, options, tool)) : [];
  const moved = stepped.flatMap((post, index) => {
    const before = posts[index]?.at ?? null;
    if (post.at === null || before === null || post.at === before) return [];
    const [from, to] = [words(before, input), words(post.at, input)];
    return [itemLoss('moved-time', post.item, input.language, { from, to, minutes: stepMinutes, tool })];
  });
  const losses = [...moved, ...scheduleLosses(stepped, profile, input, options, tool)];
  return { posts: stepped, refusals, losses: [...losses, ...clockLosses(stepped, profile, input, tool)] };
}

function draftsByDialog(posts: readonly Post[], input: FormatInput, tool: string): CheckedTimes {
  const losses = posts.flatMap(({ item, at }) =>
    at === null ? [] : [itemLoss('time-by-hand', item, input.language, { when: words(at, input), tool })],
  );
  const choose = fileLoss('choose-drafts', { tool });
  return { posts: posts.map((post) => ({ ...post, at: null })), losses: [choose, ...losses], refusals: [] };
}

function timeRefusals(
  { item, at }: Post,
  { release }: SchedulerProfile,
  input: FormatInput,
  options: FormatOptions,
  tool: string,
): Refusal[] {
  const { withoutTime, times, leadMinutes } = release;
  const refuse = (code: string, params = {}): Refusal[] => [refusal(code, item, input.language, { tool, ...params })];
  if (!times) return [];
  if (at === null) {
    return withoutTime === 'refused' || withoutTime === 'published' ? refuse(`no-time-${withoutTime}`) : [];
  }
  const now = Date.parse(options.now);
  if (at <= now) return refuse('past', { when: words(at, input) });
  if (at >= now + leadMinutes * minute) return [];
  return refuse('too-soon', { when: words(at, input), minutes: leadMinutes });
}

function scheduleLosses(
  posts: readonly Post[],
  { release }: SchedulerProfile,
  input: FormatInput,
  options: FormatOptions,
  tool: string,
): Loss[] {
  const { times, withoutTime, maxDaysAhead, publishes, apartMinutes } = release;
  const now = Date.parse(options.now);
  return posts.flatMap(({ item, at }) => {
    const lost = (code: string, params = {}): Loss => itemLoss(code, item, input.language, { tool, ...params });
    if (at === null) return withoutTime === 'queued' ? [lost('queued')] : publishes ? [] : [lost('no-time')];
    if (!times) return [lost('time-by-hand', { when: words(at, input) })];
    const close =
      apartMinutes > 0 &&
      posts.some(
        (other) =>
          other.item.channel.id === item.channel.id &&
          other.item !== item &&
          other.at !== null &&
          other.at >= at &&
          other.at - at < apartMinutes * minute,
      );
    return [
      ...(maxDaysAhead !== null && at > now + maxDaysAhead * day
        ? [lost('too-far', { when: words(at, input), days: maxDaysAhead })]
        : []),
      ...(close ? [lost('too-close', { when: words(at, input), minutes: apartMinutes })] : []),
    ];
  });
}

/** What a person has to know about the clocks that times are read from. */
function clockLosses(posts: readonly Post[], profile: SchedulerProfile, input: FormatInput, tool: string): Loss[] {
  const { writing, columns, release } = profile;
  const sources = columns.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const isWall = sources.some((source) => ['dateTime', 'date', 'time'].includes(source));
  if (!isWall || !release.times || writing.clock === 'utc' || posts.every(({ at }) => at === null)) return [];
  const zone = knownZone(input.timeZone);
  const ambiguous = posts.flatMap(({ item, at }) =>
    at !== null && isAmbiguous(at, zone)
      ? [itemLoss('ambiguous-time', item, input.language, { when: words(at, input), zone, tool })]
      : [],
  );
  const unknown = zone === input.timeZone ? [] : [fileLoss('unknown-zone', { zone: input.timeZone })];
  return [...unknown, fileLoss('zone', { zone, tool }), ...ambiguous];
}

function words(moment: number, { timeZone, language }: FormatInput): string {
  return momentInWords(new Date(moment).toISOString(), knownZone(timeZone), language);
}
