import { channelWords } from '../../packages/channel-words.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import { outlineItem } from '../../packages/item-outline.ts';
import type { Language } from '../../model/common.ts';
import { schedulerTexts } from '../../texts/formats-schedulers.ts';
import { translate } from '../../texts/texts.ts';
import type { Loss, Refusal } from '../out-format.ts';
import { splitSource } from './cell-source.ts';
import { type CellContext, cellText } from './cells.ts';
import { isLinkSetByHand, ownFields, type Post } from './post.ts';
import type { Column, SchedulerProfile } from './scheduler-profile.ts';

export type Params = Loss['params'];

/** A loss of the file as a whole. */
export function fileLoss(code: string, params: Params = {}): Loss {
  return { code, params, variantId: null };
}

/** A loss at one item, which its sentence names. */
export function itemLoss(code: string, item: PackageItem, language: Language, params: Params = {}): Loss {
  return { code, params: { ...nameOf(item, language), ...params }, variantId: item.variant.id };
}

export function refusal(code: string, item: PackageItem | null, language: Language, params: Params = {}): Refusal {
  const loss = item === null ? fileLoss(code, params) : itemLoss(code, item, language, params);
  return { kind: 'refusal', ...loss };
}

function nameOf(item: PackageItem, language: Language): Params {
  const title = item.master.title || translate(schedulerTexts, language, 'untitled');
  return { title, channel: channelWords(item, language) };
}

/** Whether a column says something about posts like this one. */
export function holdsFor(column: Column, { item }: Post): boolean {
  return column.only === undefined || column.only.includes(item.profile.id);
}

/** What a table cannot carry of a post, one loss a thing. */
export function contentLosses(post: Post, profile: SchedulerProfile, context: CellContext): Loss[] {
  const sources = new Set(
    profile.columns.flatMap((column) => (column.source !== undefined && holdsFor(column, post) ? [column.source] : [])),
  );
  const kinds = new Set([...sources].map((source) => splitSource(source)[0]));
  const { item } = post;
  const { language } = context;
  const lost = (code: string, params: Params = {}): Loss => itemLoss(code, item, language, params);
  return [
    ...pictureLosses(post, profile, kinds, lost),
    ...linkLosses(post, kinds, lost),
    ...partLosses(post, kinds, lost),
    ...(item.profile.family === 'video' ? [lost('film-by-hand')] : []),
    ...(item.content.document === undefined
      ? []
      : [lost('document-by-hand', { file: item.content.document.fileName })]),
    ...outlineItem(item).fields.flatMap(({ id, label, text, value }) => {
      const carried =
        kinds.has(id) ||
        kinds.has('otherFields') ||
        sources.has(`field:${id}`) ||
        (ownFields.has(id) && alwaysCarried.has(id));
      return carried || value === false || handled.has(id) ? [] : [lost('field-left', { field: label, value: text })];
    }),
    ...tooLong(post, profile, context, lost),
  ];
}

/** In the text of the post. */
const alwaysCarried: ReadonlySet<string> = new Set(['hashtags', 'chapters']);
/** Have words of their own. */
const handled: ReadonlySet<string> = new Set(['link', 'firstComment']);

type Lost = (code: string, params?: Params) => Loss;

function pictureLosses({ pictures }: Post, profile: SchedulerProfile, kinds: ReadonlySet<string>, lost: Lost): Loss[] {
  if (pictures.length === 0) return [];
  const described = pictures.filter(({ picture }) => picture.alt !== '').length;
  const numbered = profile.columns.filter(({ source = '' }) => source.startsWith('image:')).length;
  const cap = kinds.has('images') ? profile.pictures.max : kinds.has('imageOrLink') ? 1 : numbered;
  const room = Math.min(profile.pictures.max, cap);
  const left = pictures.length - room;
  return [
    ...(room === 0
      ? [lost('pictures-by-hand', { count: pictures.length })]
      : left > 0
        ? [lost('pictures-left', { count: left, max: room })]
        : []),
    ...(described > 0 && !kinds.has('altTexts') && !kinds.has('altText')
      ? [lost('alt-texts', { count: described })]
      : []),
  ];
}

function linkLosses(post: Post, kinds: ReadonlySet<string>, lost: Lost): Loss[] {
  const { link, firstComment, item, pictures } = post;
  const url = outlineItem(item).fields.find(({ id }) => id === 'link')?.text ?? '';
  const pictureTakesPlace = kinds.has('imageOrLink') && (pictures[0]?.address ?? null) !== null;
  return [
    ...(link !== '' && !kinds.has('link') && (!kinds.has('imageOrLink') || pictureTakesPlace)
      ? [lost('link-left', { link })]
      : []),
    ...(isLinkSetByHand(item) && url !== '' ? [lost('link-by-hand', { link: url })] : []),
    ...(firstComment !== '' && !kinds.has('firstComment') && !kinds.has('comments') ? [lost('first-comment')] : []),
  ];
}

function partLosses({ following, item }: Post, kinds: ReadonlySet<string>, lost: Lost): Loss[] {
  const carried = kinds.has('thread') || (kinds.has('comments') && item.profile.thread.value);
  return following.length === 0 || carried ? [] : [lost('parts-left', { count: following.length })];
}

function tooLong(post: Post, profile: SchedulerProfile, context: CellContext, lost: Lost): Loss[] {
  return profile.columns.flatMap(({ name, source, max }) => {
    const length = source === undefined || max === undefined ? 0 : cellText(source, post, context).length;
    return max === undefined || length <= max ? [] : [lost('too-long', { column: name, length, max })];
  });
}

/** Whether a tool takes posts of this platform, and a kind of post that it can publish. */
export function isTakenBy(profile: SchedulerProfile, item: PackageItem): boolean {
  if (profile.takes === 'everything') return true;
  const families = ['microblog', 'post', 'picture', 'video', 'custom'];
  if (!families.includes(item.profile.family) && item.profile.id !== 'telegram') return false;
  return profile.networks === null || item.profile.id in profile.networks;
}
