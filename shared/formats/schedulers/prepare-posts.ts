import { byPath } from '../../packages/file-names.ts';
import { knownZone } from '../../packages/moments.ts';
import { schedulerTexts } from '../../texts/formats-schedulers.ts';
import { translate } from '../../texts/texts.ts';
import { chosenSettings } from '../chosen-settings.ts';
import type { FormatFile, FormatInput, FormatOptions, Loss, Refusal } from '../out-format.ts';
import { splitSource } from './cell-source.ts';
import { type CellContext, type CellWriting } from './cells.ts';
import { checkTimes } from './check-times.ts';
import { contentLosses, fileLoss, isTakenBy, itemLoss, refusal } from './losses.ts';
import { mediaBaseOf } from './media-base.ts';
import { mediaFolder, type Post, postsOf } from './post.ts';
import type { SchedulerProfile } from './scheduler-profile.ts';
import { needsAccounts, settingsOf } from './settings.ts';

/** Posts that a tool takes, with their times held against it, or why it gets none. */
export type PreparedPosts =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | {
      readonly kind: 'posts';
      readonly posts: readonly Post[];
      readonly context: CellContext;
      readonly losses: readonly Loss[];
    };

/** What comes before writing, whatever is written: which posts, at what time, with which pictures, and what gets lost. */
export function preparePosts(profile: SchedulerProfile, input: FormatInput, options: FormatOptions): PreparedPosts {
  const tool = toolName(profile, input);
  const media = mediaBaseOf(options.mediaBase);
  if (media === null) {
    const address = options.mediaBase ?? '';
    return { kind: 'refused', refusals: [refusal('media-base', null, input.language, { address })] };
  }
  const context = contextOf(profile, input, options);
  const taken = input.items.filter((item) => isTakenBy(profile, item));
  const checked = checkTimes(postsOf(taken, media.base, profile.pictures.formats), profile, input, options, tool);
  const refusals = [...checked.refusals, ...missingAccounts(checked.posts, profile, input, context, tool)];
  if (taken.length === 0) refusals.push(refusal('nothing-to-write', null, input.language, { tool }));
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const losses = [
    ...input.items
      .filter((item) => !isTakenBy(profile, item))
      .map((item) => itemLoss('not-taken', item, input.language, { tool })),
    ...(profile.confidence === 'H' ? [] : [fileLoss('compare-template', { tool, day: profile.version })]),
    ...mediaLosses(checked.posts, profile, media.base),
    ...checked.losses,
    ...checked.posts.flatMap((post) => contentLosses(post, profile, context)),
  ];
  return { kind: 'posts', posts: checked.posts, context, losses };
}

function toolName({ id, name }: SchedulerProfile, { language }: FormatInput): string {
  if (name !== null) return name;
  return translate(
    schedulerTexts,
    language,
    id === 'scheduler-csv' ? 'formats.scheduler-csv.name' : 'formats.scheduler-template.name',
  );
}

/** How the tool writes, in the order of day and month that was chosen. */
function writingOf(profile: SchedulerProfile, options: FormatOptions): CellWriting {
  if (profile.dateOrder === undefined) return profile.writing;
  const dayFirst = chosenSettings(settingsOf(profile), options).choice('dateOrder') === 'day-first';
  const order = (pattern: string): string => pattern.replace(/DD\/MM|MM\/DD/u, dayFirst ? 'DD/MM' : 'MM/DD');
  const { dateTime, date } = profile.writing;
  return { ...profile.writing, dateTime: order(dateTime), date: order(date) };
}

function contextOf(profile: SchedulerProfile, input: FormatInput, options: FormatOptions): CellContext {
  return {
    language: input.language,
    timeZone: knownZone(input.timeZone),
    release: options.release,
    writing: writingOf(profile, options),
    maxPictures: profile.pictures.max,
    networks: profile.networks,
    accounts: chosenSettings(settingsOf(profile), options).mapping('accounts'),
  };
}

function missingAccounts(
  posts: readonly Post[],
  profile: SchedulerProfile,
  { language }: FormatInput,
  { accounts }: CellContext,
  tool: string,
): Refusal[] {
  if (!needsAccounts(profile)) return [];
  const missing = posts.filter(({ item }) => (accounts[item.channel.id] ?? '') === '');
  const firsts = missing.filter(
    ({ item }, at) => missing.findIndex((other) => other.item.channel.id === item.channel.id) === at,
  );
  return firsts.map(({ item }) => refusal('account-missing', item, language, { tool }));
}

/** The pictures of posts, to be put at their address or added by hand. */
export function pictureFiles(posts: readonly Post[]): FormatFile[] {
  return posts
    .flatMap(({ pictures }) => pictures)
    .map(({ name, picture }): FormatFile => ({ kind: 'picture', path: `${mediaFolder}/${name}`, picture }))
    .toSorted((a, b) => byPath(a.path, b.path));
}

function mediaLosses(posts: readonly Post[], profile: SchedulerProfile, base: string | null): Loss[] {
  const kinds = profile.columns.map(({ source = '' }) => splitSource(source)[0]);
  const byAddress = ['images', 'image', 'imageOrLink'].some((kind) => kinds.includes(kind));
  const count = posts.reduce((sum, { pictures }) => sum + pictures.length, 0);
  if (count === 0 || !byAddress || profile.pictures.max === 0) return [];
  return [base === null ? fileLoss('without-media', { count }) : fileLoss('put-media', { count, address: base })];
}
