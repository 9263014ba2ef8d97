import type { TrackAddress } from '../links/track-address.ts';
import { countCodePoints, utf8Bytes, xWeight } from './counting/code-points.ts';
import { composeText } from './counting/composed-text.ts';
import { countText, type Special } from './counting/count-text.ts';
import { findEmoji } from './counting/emoji.ts';
import { countGraphemes, graphemeStart } from './counting/graphemes.ts';
import { olderEmojiWeight } from './counting/older-emoji.ts';
import type { ExpandedText } from './counting/expanded-text.ts';
import { outside, type TextRange } from './counting/text-range.ts';
import type { Entities, Entity } from './entities/entity.ts';
import { findEntities } from './entities/find-entities.ts';
import { countedMentionLength } from './entities/mastodon-entities.ts';
import type { Confidence, EntityRules, Limit, PlatformProfile, UnitId } from './platform-profile.ts';
import { expandField, expandText } from './tracked-places.ts';

export type { TextRange } from './counting/text-range.ts';
export type { Entity } from './entities/entity.ts';

/** The text against one limit. `over` is what no longer fits, from a grapheme boundary to the end. */
export interface LimitMeasurement {
  readonly unit: UnitId;
  readonly length: number;
  readonly limit: number;
  /** Negative by as much as is too much. */
  readonly remaining: number;
  readonly over: TextRange | null;
  readonly confidence: Confidence;
}

/** A stretch that does not count one per character: `counts` is what it counts in the first unit. */
export interface CountedRange extends TextRange {
  readonly kind: 'link' | 'mention' | 'emoji' | 'wide';
  readonly counts: number;
}

export interface Measurement {
  /** Against the first limit; without any limit the length is in graphemes. */
  readonly length: number;
  readonly unit: UnitId;
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Within every limit, long enough and without refused characters: arithmetic, whatever the confidence of the limits. */
  readonly valid: boolean;
  readonly measures: readonly LimitMeasurement[];
  readonly graphemes: number;
  /** X only: what the reference library with its older emoji data counts, where that is more. */
  readonly upperLength: number | null;
  readonly counted: readonly CountedRange[];
  /** From the first place that breaks a limit; empty if all fits. */
  readonly over: readonly TextRange[];
  readonly refused: readonly TextRange[];
  readonly links: readonly Entity[];
  readonly mentions: readonly Entity[];
  readonly hashtags: readonly Entity[];
  /** How much of `length` comes from what `track` adds to links; 0 where addresses count the same whatever their length. */
  readonly growth: number;
}

export interface MeasureOptions {
  /** Measures a field instead of the text. Fields of tags are measured as one text with commas. */
  readonly fieldId?: string;
  /** The post has pictures, so that `maxWithImages` holds. */
  readonly hasImages?: boolean;
  /** Text of fields that counts too (`countedFieldText`); it comes in as it is, no address in it is shortened. */
  readonly countedText?: string;
  /**
   * What becomes of links when they are handed over. The text is measured as it will be then; positions are those of the
   * text as it is.
   */
  readonly track?: TrackAddress | null;
  /** Length of leading mentions that the platform fills in for a reply: they count nothing. */
  readonly uncountedPrefix?: number;
  /** Where only limits are given; otherwise the profile says. */
  readonly entityRules?: EntityRules;
}

interface Rules {
  readonly max: readonly Limit[];
  readonly min: readonly Limit[];
  readonly entityRules: EntityRules;
  readonly urlLength: number;
  readonly refused: string;
}

/** X and Mastodon shorten every address to this, unless a profile says otherwise. */
const usualUrlLength = 23;

function entityRulesOf(limits: readonly Limit[]): EntityRules {
  if (limits.some((one) => one.unit === 'x-weighted')) return 'x';
  return limits.some((one) => one.unit === 'mastodon') ? 'mastodon' : 'generic';
}

function rulesOf(target: PlatformProfile | readonly Limit[], options: MeasureOptions): Rules {
  if (!('text' in target)) {
    const entityRules = options.entityRules ?? entityRulesOf(target);
    return { max: target, min: [], entityRules, urlLength: usualUrlLength, refused: '' };
  }
  const urlLength = target.text.urlLength?.value ?? usualUrlLength;
  if (options.fieldId !== undefined) {
    const field = target.fields.find((one) => one.id === options.fieldId);
    const refused = field?.forbidden?.value ?? '';
    return { max: field?.max ?? [], min: field?.min ?? [], entityRules: target.entities, urlLength, refused };
  }
  const { max, maxWithImages, min, forbidden } = target.text;
  return {
    max: options.hasImages && maxWithImages ? [maxWithImages] : max,
    min: min ?? [],
    entityRules: target.entities,
    urlLength,
    refused: forbidden?.value ?? '',
  };
}

interface Found {
  readonly text: string;
  readonly entities: Entities;
  readonly emoji: readonly TextRange[];
  readonly urlLength: number;
}

/** Addresses at the length that X and Mastodon give every one of them. */
function shortenedLinks({ entities, urlLength }: Found): Special[] {
  return entities.addresses.map(({ start, end }) => ({ start, end, counts: urlLength }));
}

/** The stretches that a unit counts as a whole, sorted and without overlap. */
function specialsOf(unit: UnitId, found: Found): Special[] {
  if (unit === 'x-weighted') {
    const links = shortenedLinks(found);
    return [...links, ...outside(found.emoji, links).map((one) => ({ ...one, counts: 2 }))].sort(
      (a, b) => a.start - b.start,
    );
  }
  if (unit === 'mastodon') {
    const domains = found.entities.mentions
      .map((one) => ({ start: one.start + countedMentionLength(one.text), end: one.end, counts: 0 }))
      .filter((one) => one.end > one.start);
    return [...shortenedLinks(found), ...domains].sort((a, b) => a.start - b.start);
  }
  if (unit === 'threads') {
    return found.emoji.map((one) => ({ ...one, counts: bytes(found.text.slice(one.start, one.end)) }));
  }
  return [];
}

function bytes(text: string): number {
  return countCodePoints(text, 0, text.length, utf8Bytes).count;
}

// eslint-disable-next-line no-control-regex -- the first range of weight 1 begins at U+0000
const wideOnX = /[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]+/gu;

/** What a reader of the counter wants marked: everything that counts otherwise than its characters. */
function countedRanges(unit: UnitId, found: Found, specials: readonly Special[]): CountedRange[] {
  const { text, entities, emoji } = found;
  const linkStarts = new Set(entities.addresses.map((link) => link.start));
  const isLink = (range: TextRange) => linkStarts.has(range.start);
  if (unit === 'x-weighted') {
    const marked: CountedRange[] = specials.map((one) => ({ ...one, kind: isLink(one) ? 'link' : 'emoji' }));
    const runs = [...text.matchAll(wideOnX)].map((run) => ({ start: run.index, end: run.index + run[0].length }));
    const wide = outside(runs, specials).map((run): CountedRange => ({
      ...run,
      kind: 'wide',
      counts: countCodePoints(text, run.start, run.end, xWeight).count,
    }));
    return [...marked, ...wide].sort((a, b) => a.start - b.start);
  }
  if (unit === 'mastodon') {
    const links = specials.filter(isLink).map((one): CountedRange => ({ ...one, kind: 'link' }));
    const mentions = entities.mentions
      .filter((one) => countedMentionLength(one.text) < one.text.length)
      .map(({ start, end, text: name }): CountedRange => ({
        start,
        end,
        kind: 'mention',
        counts: countedMentionLength(name),
      }));
    return [...links, ...mentions].sort((a, b) => a.start - b.start);
  }
  return emoji
    .map((one): CountedRange => {
      const part = text.slice(one.start, one.end);
      return { ...one, kind: 'emoji', counts: countText(unit, part, specialsOf(unit, inner(part, found))).count };
    })
    .filter((one) => one.counts !== 1 && unit !== 'words' && unit !== 'lines' && unit !== 'youtube-tags');
}

function inner(part: string, found: Found): Found {
  const none: Entities = { links: [], mentions: [], hashtags: [], addresses: [] };
  return { text: part, entities: none, emoji: [{ start: 0, end: part.length }], urlLength: found.urlLength };
}

function refusedRanges(text: string, refused: string): TextRange[] {
  if (refused === '') return [];
  const found: TextRange[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (refused.includes(text[i] ?? '')) found.push({ start: i, end: i + 1 });
  }
  return found;
}

/** More than the platform's own count by this much, if the reference library's older emoji data were used. */
function olderEmojiSurplus(found: Found, specials: readonly Special[]): number {
  return specials
    .filter((one) => one.counts === 2)
    .reduce((sum, one) => sum + olderEmojiWeight(found.text.slice(one.start, one.end)) - 2, 0);
}

/**
 * Measures a text by the rules of a platform, or against bare limits: length in each unit, what is over, what counts
 * differently, and the links, mentions and hashtags in it. Pure, and fast enough for every key press.
 */
export function measureText(
  target: PlatformProfile | readonly Limit[],
  text: string,
  options: MeasureOptions = {},
): Measurement {
  const grown = handedOver(target, text, options);
  const measured = measureAsIs(target, grown?.text ?? text, options);
  if (grown === null) return measured;
  const growth = measured.length - measureAsIs(target, text, options).length;
  return { ...inTermsOf(text, grown, measured), growth };
}

/** The text with its links as they leave the workspace; null where that is the same. */
function handedOver(
  target: PlatformProfile | readonly Limit[],
  text: string,
  { track, fieldId }: MeasureOptions,
): ExpandedText | null {
  if (!track || !('text' in target)) return null;
  const spec = target.fields.find((field) => field.id === fieldId);
  const grown = spec === undefined ? expandText(text, target, track) : expandField(text, spec, target, track);
  return grown.text === text ? null : grown;
}

/** The measurement of a grown text with the positions of the text it has grown from. */
function inTermsOf(original: string, { toOriginal }: ExpandedText, measured: Measurement): Measurement {
  const back = <T extends TextRange>(range: T): T => ({
    ...range,
    start: toOriginal(range.start),
    end: toOriginal(range.end),
  });
  const entity = (one: Entity): Entity => {
    const { start, end } = back(one);
    return { text: original.slice(start, end), start, end };
  };
  // What no longer fits may be what a link at the very end has grown by: then its last sign stands for it.
  const over = (range: TextRange): TextRange => {
    const start = Math.min(toOriginal(range.start), graphemeStart(original, Math.max(0, original.length - 1)));
    return { start, end: original.length };
  };
  return {
    ...measured,
    measures: measured.measures.map((one) => ({ ...one, over: one.over === null ? null : over(one.over) })),
    graphemes: countGraphemes(original).count,
    counted: measured.counted.map(back),
    over: measured.over.map(over),
    refused: measured.refused.map(back),
    links: measured.links.map(entity),
    mentions: measured.mentions.map(entity),
    hashtags: measured.hashtags.map(entity),
  };
}

function measureAsIs(
  target: PlatformProfile | readonly Limit[],
  original: string,
  options: MeasureOptions,
): Measurement {
  const rules = rulesOf(target, options);
  const firstUnit = rules.max[0]?.unit ?? 'grapheme';
  // X counts, and finds entities in, the composed form; positions are those of the text as typed.
  const composed =
    firstUnit === 'x-weighted' ? composeText(original) : { text: original, toOriginal: (index: number) => index };
  const { text, toOriginal } = composed;
  const found: Found = {
    text,
    entities: findEntities(rules.entityRules, text),
    emoji: findEmoji(text),
    urlLength: rules.urlLength,
  };
  const prefix = options.uncountedPrefix ?? 0;
  const specialsFor = (unit: UnitId): Special[] => {
    const all = specialsOf(unit, found);
    return prefix > 0 ? [{ start: 0, end: prefix, counts: 0 }, ...all.filter((one) => one.start >= prefix)] : all;
  };
  const extra = options.countedText ?? '';
  const measures = rules.max.map((max): LimitMeasurement => {
    const before = extra === '' ? 0 : countText(max.unit, extra, []).count;
    const { count, overAt } = countText(max.unit, text, specialsFor(max.unit), max.value - before);
    const length = count + before;
    const over = overAt === null ? null : { start: graphemeStart(original, toOriginal(overAt)), end: original.length };
    return {
      unit: max.unit,
      length,
      limit: max.value,
      remaining: max.value - length,
      over,
      confidence: max.confidence,
    };
  });
  const place = (one: Entity): Entity => {
    const start = toOriginal(one.start);
    const end = toOriginal(one.end);
    return { text: original.slice(start, end), start, end };
  };
  const graphemes = countGraphemes(original).count;
  const specials = specialsFor(firstUnit);
  const refused = refusedRanges(original, rules.refused);
  const firstOver = measures.reduce((first, one) => Math.min(first, one.over?.start ?? Infinity), Infinity);
  const tooShort = rules.min.some((min) => countText(min.unit, text, specialsFor(min.unit)).count < min.value);
  const first = measures[0];
  const surplus = firstUnit === 'x-weighted' ? olderEmojiSurplus(found, specials) : 0;
  return {
    length: first?.length ?? graphemes,
    unit: firstUnit,
    limit: first?.limit ?? null,
    remaining: first?.remaining ?? null,
    valid: refused.length === 0 && !tooShort && measures.every((one) => one.remaining >= 0),
    measures,
    graphemes,
    upperLength: first && surplus > 0 ? first.length + surplus : null,
    counted: countedRanges(firstUnit, found, specials).map((one) => ({
      ...one,
      start: toOriginal(one.start),
      end: toOriginal(one.end),
    })),
    over: firstOver === Infinity ? [] : [{ start: firstOver, end: original.length }],
    refused,
    links: found.entities.links.map(place),
    mentions: found.entities.mentions.map(place),
    hashtags: found.entities.hashtags.map(place),
    growth: 0,
  };
}
