import { knownZone } from '../../packages/moments.ts';
import { byPath, nameGiver, slugOf } from '../../packages/file-names.ts';
import type { JsonValue } from '../../model/common.ts';
import { schedulerTexts } from '../../texts/formats-schedulers.ts';
import { translate } from '../../texts/texts.ts';
import type { FormatFile, FormatInput, FormatOptions, FormatResult, Loss, OutFormat, Refusal } from '../out-format.ts';
import { type CellContext, splitSource } from './cells.ts';
import { checkTimes } from './check-times.ts';
import { contentLosses, fileLoss, isTakenBy, itemLoss, refusal } from './losses.ts';
import { mediaBaseOf } from './media-base.ts';
import { mediaFolder, type Post, postsOf } from './post.ts';
import type { SchedulerProfile } from './scheduler-profile.ts';
import { cellsOf, looksLikeFormula, writeTable } from './write-table.ts';

/** The format of one tool, out of its profile. */
export function tableFormat(profile: SchedulerProfile): OutFormat {
  return {
    id: profile.id,
    name: profile.name,
    version: profile.version,
    source: profile.source,
    media: 'by-address',
    settings: [
      ...(profile.dateOrder === undefined ? [] : [dateOrderSetting(profile.dateOrder)]),
      ...(needsAccounts(profile) ? [{ id: 'accounts', kind: 'mapping', initial: {} } as const] : []),
      { id: 'spreadsheet', kind: 'toggle', initial: profile.forSpreadsheets ?? false },
    ],
    accepts: (item) => isTakenBy(profile, item),
    write: (input, options) => writeFiles(profile, input, options),
  };
}

function dateOrderSetting(initial: string) {
  return { id: 'dateOrder', kind: 'choice', choices: ['day-first', 'month-first'], initial } as const;
}

function needsAccounts({ columns }: SchedulerProfile): boolean {
  return columns.some(({ source }) => source === 'account');
}

/** Writes the tables of a profile, the pictures beside them, and what they do not carry. */
export function writeFiles(profile: SchedulerProfile, input: FormatInput, options: FormatOptions): FormatResult {
  const tool = toolName(profile, input);
  const media = mediaBaseOf(options.mediaBase);
  if (media === null) {
    const address = options.mediaBase ?? '';
    return { kind: 'refused', refusals: [refusal('media-base', null, input.language, { address })] };
  }
  const { base } = media;
  const context = contextOf(profile, input, options);
  const taken = input.items.filter((item) => isTakenBy(profile, item));
  const checked = checkTimes(postsOf(taken, base, profile.pictures.formats), profile, input, options, tool);
  const refusals = [...checked.refusals, ...missingAccounts(checked.posts, profile, input, context, tool)];
  if (taken.length === 0) refusals.push(refusal('nothing-to-write', null, input.language, { tool }));
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const harmless = options.settings['spreadsheet'] ?? profile.forSpreadsheets ?? false;
  const tables = tablesOf(checked.posts, profile, input);
  const files = tables.files.map(({ path, posts }): FormatFile => {
    const text = writeTable(posts, written(profile, options), context, harmless === true);
    return { kind: 'text', path, text, ...(profile.bom ? { bom: true } : {}) };
  });
  const losses = [
    ...input.items
      .filter((item) => !isTakenBy(profile, item))
      .map((item) => itemLoss('not-taken', item, input.language, { tool })),
    ...(profile.confidence === 'H' ? [] : [fileLoss('compare-template', { tool, day: profile.version })]),
    ...mediaLosses(checked.posts, profile, base),
    ...checked.losses,
    ...tables.losses,
    ...checked.posts.flatMap((post) => contentLosses(post, profile, context)),
    ...checked.posts.flatMap((post) => formulaLosses(post, profile, context, harmless === true)),
    ...doubleTitles(checked.posts, profile, input),
  ];
  return { kind: 'files', files: [...files, ...pictureFiles(checked.posts)], losses };
}

function toolName({ id, name }: SchedulerProfile, { language }: FormatInput): string {
  if (name !== null) return name;
  return translate(schedulerTexts, language, id === 'scheduler-csv' ? 'name.scheduler-csv' : 'name.scheduler-template');
}

/** The profile with the order of day and month that was chosen. */
function written(profile: SchedulerProfile, { settings }: FormatOptions): SchedulerProfile {
  if (profile.dateOrder === undefined) return profile;
  const dayFirst = (settings['dateOrder'] ?? profile.dateOrder) === 'day-first';
  const order = (pattern: string): string => pattern.replace(/DD\/MM|MM\/DD/u, dayFirst ? 'DD/MM' : 'MM/DD');
  const { dateTime, date } = profile.writing;
  return { ...profile, writing: { ...profile.writing, dateTime: order(dateTime), date: order(date) } };
}

function contextOf(profile: SchedulerProfile, input: FormatInput, options: FormatOptions): CellContext {
  return {
    language: input.language,
    timeZone: knownZone(input.timeZone),
    release: options.release,
    writing: written(profile, options).writing,
    maxPictures: profile.pictures.max,
    networks: profile.networks,
    accounts: accountsOf(options.settings['accounts']),
  };
}

/** Names of accounts by channel, as far as the setting holds texts. */
export function accountsOf(value: JsonValue | undefined): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([channel, account]) =>
      typeof account === 'string' && account.trim() !== '' ? [[channel, account.trim()]] : [],
    ),
  );
}

function missingAccounts(
  posts: readonly Post[],
  profile: SchedulerProfile,
  { language }: FormatInput,
  { accounts }: CellContext,
  tool: string,
): Refusal[] {
  if (!needsAccounts(profile)) return [];
  const missing = posts.filter(({ item }) => accounts[item.channel.id] === undefined);
  const firsts = missing.filter(
    ({ item }, at) => missing.findIndex((other) => other.item.channel.id === item.channel.id) === at,
  );
  return firsts.map(({ item }) => refusal('account-missing', item, language, { tool }));
}

interface Tables {
  readonly files: readonly { readonly path: string; readonly posts: readonly Post[] }[];
  readonly losses: readonly Loss[];
}

/** One table a channel where the tool wants it so, cut where it takes no more rows; by time, then as they came. */
function tablesOf(posts: readonly Post[], profile: SchedulerProfile, input: FormatInput): Tables {
  const giveName = nameGiver();
  const zone = slugOf(profile.writing.clock === 'utc' ? 'utc' : knownZone(input.timeZone), 'zone', 24);
  const groups = Map.groupBy(posts, ({ item }) => (profile.fileFor === 'channel' ? item.channel.id : ''));
  const losses: Loss[] = [];
  const files = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const channel = profile.fileFor === 'channel' ? slugOf(channelWordsOf(first), 'channel', 30) : '';
    const sorted = group.toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || 0);
    const size = profile.maxRows ?? Math.max(1, sorted.length);
    const chunks = Array.from({ length: Math.ceil(sorted.length / size) }, (_, at) =>
      sorted.slice(at * size, (at + 1) * size),
    );
    if (chunks.length > 1) losses.push(fileLoss('split', { count: chunks.length, max: size }));
    const stem = [slugOf(profile.id, 'table', 24), channel, zone].filter((part) => part !== '').join('-');
    return chunks.map((chunk) => ({ path: giveName(stem, '.csv'), posts: chunk }));
  });
  return { files, losses };
}

function channelWordsOf(post: Post | undefined): string {
  if (post === undefined) return '';
  const { channel, profile } = post.item;
  const platform = profile.id.startsWith('custom:') ? '' : profile.id;
  return channel.name.toLowerCase().includes(platform) ? channel.name : `${platform} ${channel.name}`;
}

function pictureFiles(posts: readonly Post[]): FormatFile[] {
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

function formulaLosses(post: Post, profile: SchedulerProfile, context: CellContext, harmless: boolean): Loss[] {
  const found = cellsOf(post, profile, context).filter(looksLikeFormula).length;
  if (found === 0) return [];
  return [itemLoss(harmless ? 'apostrophe' : 'formula', post.item, context.language, { count: found })];
}

function doubleTitles(posts: readonly Post[], profile: SchedulerProfile, { language }: FormatInput): Loss[] {
  if (profile.uniqueTitles !== true) return [];
  return posts
    .filter(({ title }, at) => title !== '' && posts.findIndex((other) => other.title === title) < at)
    .map(({ item, title }) => itemLoss('double-title', item, language, { value: title }));
}
