import { nameGiver, slugOf } from '../../packages/file-names.ts';
import { knownZone } from '../../packages/moments.ts';
import { chosenSettings } from '../chosen-settings.ts';
import type { FormatFile, FormatInput, FormatOptions, FormatResult, Loss, OutFormat } from '../out-format.ts';
import type { CellContext } from './cells.ts';
import { fileLoss, isTakenBy, itemLoss } from './losses.ts';
import type { Post } from './post.ts';
import { pictureFiles, preparePosts } from './prepare-posts.ts';
import type { SchedulerProfile } from './scheduler-profile.ts';
import { settingsOf } from './settings.ts';
import { cellsOf, looksLikeFormula, writeTable } from './write-table.ts';

/** The format of one tool, out of its profile. */
export function tableFormat(profile: SchedulerProfile): OutFormat {
  return {
    id: profile.id,
    name: profile.name,
    version: profile.version,
    source: profile.source,
    media: 'by-address',
    settings: settingsOf(profile),
    accepts: (item) => isTakenBy(profile, item),
    write: (input, options) => writeFiles(profile, input, options),
  };
}

/** Writes the tables of a profile, the pictures beside them, and what they do not carry. */
export function writeFiles(profile: SchedulerProfile, input: FormatInput, options: FormatOptions): FormatResult {
  const prepared = preparePosts(profile, input, options);
  if (prepared.kind === 'refused') return prepared;
  const { posts, context } = prepared;
  const harmless = chosenSettings(settingsOf(profile), options).toggle('spreadsheet');
  const tables = tablesOf(posts, profile, input);
  const files = tables.files.map((table): FormatFile => {
    const text = writeTable(table.posts, profile, context, harmless);
    return { kind: 'text', path: table.path, text, ...(profile.bom ? { bom: true } : {}) };
  });
  const losses = [
    ...prepared.losses,
    ...tables.losses,
    ...posts.flatMap((post) => formulaLosses(post, profile, context, harmless)),
    ...doubleTitles(posts, profile, input),
  ];
  return { kind: 'files', files: [...files, ...pictureFiles(posts)], losses };
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
