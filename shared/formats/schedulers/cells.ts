import { assertNever } from '../../assert-never.ts';
import { outlineItem } from '../../packages/item-outline.ts';
import { localMoment } from '../../packages/moments.ts';
import { platformName } from '../../texts/platforms.ts';
import type { Language } from '../../model/common.ts';
import { type CellSource, type PlainSource, splitSource } from './cell-source.ts';
import { ownFields, type Post } from './post.ts';
import { wallText } from './times.ts';

/** How a tool writes what several columns share. Patterns as `wallText` reads them. */
export interface CellWriting {
  readonly dateTime: string;
  readonly date: string;
  readonly time: string;
  /** Clocks that times are read from: those of the workspace, or UTC. */
  readonly clock: 'workspace' | 'utc';
  readonly imageJoin: string;
  readonly altJoin: string;
  readonly labelJoin: string;
  readonly commentJoin: string;
  /** `escaped`: a line break is written as the two signs `\n`. */
  readonly lineBreaks: 'kept' | 'escaped';
}

export const usualWriting: CellWriting = {
  dateTime: 'YYYY-MM-DD HH:mm',
  date: 'YYYY-MM-DD',
  time: 'HH:mm',
  clock: 'workspace',
  imageJoin: ',',
  altJoin: '||',
  labelJoin: ',',
  commentJoin: '||',
  lineBreaks: 'kept',
};

/** What a cell depends on beside its post. */
export interface CellContext {
  readonly language: Language;
  readonly timeZone: string;
  readonly release: 'draft' | 'scheduled';
  readonly writing: CellWriting;
  /** Most pictures that the tool takes for a post. */
  readonly maxPictures: number;
  /** The tool's words for platforms, by our id. */
  readonly networks: Readonly<Record<string, string>> | null;
  /** Names of accounts in the tool, by channel. */
  readonly accounts: Readonly<Record<string, string>>;
}

/** The text of a cell. Pure, and independent of locale and zone of the machine. */
export function cellText(source: CellSource, post: Post, context: CellContext): string {
  const text = sourceText(source, post, context);
  return context.writing.lineBreaks === 'escaped' ? text.replaceAll(/\r\n|\r|\n/gu, String.raw`\n`) : text;
}

function sourceText(source: CellSource, post: Post, context: CellContext): string {
  const [kind, rest] = splitSource(source);
  if (rest === null) return plainCell(source as PlainSource, post, context); // no colon: one of the plain ones
  const pictures = post.pictures.slice(0, context.maxPictures);
  switch (kind) {
    case 'image':
      return pictures[Number(rest) - 1]?.address ?? '';
    case 'altText':
      return pictures[Number(rest) - 1]?.picture.alt ?? '';
    case 'network':
      return flag(networkOf(post) === rest);
    case 'field':
      return outlineItem(post.item).fields.find(({ id }) => id === rest)?.text ?? '';
    default:
      return rest;
  }
}

/** The platform that a kind of post belongs to: `instagram` of `instagram-carousel`. */
export function networkOf({ item }: Post): string {
  const { id } = item.profile;
  const families = ['instagram', 'youtube', 'x', 'linkedin'];
  return families.find((family) => id.startsWith(`${family}-`)) ?? id;
}

const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

function plainCell(source: PlainSource, post: Post, context: CellContext): string {
  const { item } = post;
  switch (source) {
    case 'text':
    case 'title':
    case 'link':
    case 'firstComment':
    case 'board':
      return post[source];
    case 'dateTime':
    case 'date':
    case 'time':
    case 'moment':
    case 'timeZone':
      return timeCell(source, post, context);
    case 'comments':
    case 'thread':
    case 'hashtags':
    case 'labels':
    case 'images':
    case 'altTexts':
    case 'imageNames':
      return listCell(source, post, context);
    case 'imageOrLink':
      return post.pictures[0]?.address ?? post.link;
    case 'draft':
      return flag(context.release === 'draft');
    case 'status':
      return context.release;
    case 'channel':
      return item.channel.name;
    case 'platform':
      return platformName(item.profile, context.language);
    case 'network':
      return context.networks?.[item.profile.id] ?? networkOf(post);
    case 'account':
      return context.accounts[item.channel.id] ?? '';
    case 'handle':
      return item.channel.handle;
    case 'postType':
      return (post.pictures[0]?.address ?? null) !== null ? 'image' : post.link === '' ? 'message' : 'article';
    case 'language':
      return item.content.language;
    case 'masterTitle':
      return item.master.title;
    case 'otherFields':
      return otherFields(post);
    case 'author':
      return item.master.author;
    case 'id':
      return item.variant.id;
    default:
      return assertNever(source);
  }
}

type TimeSource = 'dateTime' | 'date' | 'time' | 'moment' | 'timeZone';

function timeCell(source: TimeSource, { at }: Post, { writing, timeZone }: CellContext): string {
  const zone = writing.clock === 'utc' ? 'UTC' : timeZone;
  if (source === 'timeZone') return zone;
  if (at === null) return '';
  return source === 'moment' ? localMoment(new Date(at).toISOString(), zone) : wallText(at, zone, writing[source]);
}

type ListSource = 'comments' | 'thread' | 'hashtags' | 'labels' | 'images' | 'altTexts' | 'imageNames';

function listCell(source: ListSource, post: Post, { writing, maxPictures }: CellContext): string {
  const pictures = post.pictures.slice(0, maxPictures);
  switch (source) {
    case 'comments':
      return joined([post.firstComment, ...threadOf(post)], writing.commentJoin);
    case 'thread':
      return joined(post.following, writing.commentJoin);
    case 'hashtags':
      return post.hashtags.join(' ');
    case 'labels':
      return joined(post.item.master.tags, writing.labelJoin);
    case 'images':
      return pictures.flatMap(({ address }) => (address === null ? [] : [address])).join(writing.imageJoin);
    case 'altTexts':
      return pictures.every(({ picture }) => picture.alt === '')
        ? ''
        : pictures.map(({ picture }) => withoutSign(picture.alt, writing.altJoin)).join(writing.altJoin);
    case 'imageNames':
      return pictures.map(({ name }) => name).join(writing.imageJoin);
    default:
      return assertNever(source);
  }
}

/** What has no column of its own, as JSON by field id; empty without any. */
function otherFields({ item }: Post): string {
  const others = outlineItem(item).fields.filter(({ id }) => !ownFields.has(id));
  return others.length === 0 ? '' : JSON.stringify(Object.fromEntries(others.map(({ id, value }) => [id, value])));
}

/** The further posts of a thread; pages of a carousel are no comments. */
export function threadOf({ item, following }: Post): readonly string[] {
  return item.profile.thread.value ? following : [];
}

function joined(entries: readonly string[], sign: string): string {
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => withoutSign(entry, sign))
    .join(sign);
}

/** What separates entries cannot stand in one. */
function withoutSign(entry: string, sign: string): string {
  return entry.replaceAll(sign, sign.length === 1 ? ' ' : sign.split('').join(' '));
}
