import { alignTexts } from './align-texts.ts';
import { countedFieldText } from '../counted-fields.ts';
import type { Finding, Fix, Severity } from '../finding.ts';
import { measureText, type Entity, type Measurement } from '../measure-text.ts';
import type { Confidence, Fact, PlatformProfile, ProfileFamily } from '../platform-profile.ts';
import type { VariantContent } from '../variant-content.ts';
import type { LinkContext } from '../variant-links.ts';
import type { IntendedUse } from '../../media-rights/rights-problems.ts';
import type { TrackAddress } from '../../links/track-address.ts';
import { flatten } from '../../rich-text/flatten.ts';
import { splitParts } from '../../rich-text/parts.ts';
import { plainText } from '../../rich-text/plain-text.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { toPasteText } from '../../rich-text/to-paste-text.ts';
import { linksOf, type PlacedLink } from './links-of.ts';

/** What a check may know beside the variant itself. */
export interface CheckContext {
  /** Account name of the channel as the platform writes it; empty if it has none. */
  readonly handle: string;
  /** The master's other variants: name of the channel, plain text, and of which family its platform is. */
  readonly others: readonly { readonly name: string; readonly text: string; readonly family: ProfileFamily }[];
  /** What the channel map says about its links; `noLinks` for a text outside of any map. */
  readonly links: LinkContext;
  /** What becomes of links at the hand-over, so that what they grow by counts; none where nothing is tracked. */
  readonly track?: TrackAddress | null;
  /** Where and when it will be shown, so that rights in pictures are checked; none where that is not asked. */
  readonly use?: IntendedUse;
}

/** One post of a thread, or the whole text. Positions in findings are those of `text`. */
export interface CheckedPart {
  readonly index: number;
  readonly body: RichText;
  /** The plain text as the editor shows it. */
  readonly text: string;
  /** Of the text as the platform gets it: flattened, with the marks that count. */
  readonly measurement: Measurement;
  /** Of `text`. */
  readonly mentions: readonly Entity[];
  readonly hashtags: readonly Entity[];
  /** Addresses in `text` and links behind words. */
  readonly links: readonly PlacedLink[];
  /** From a position of the measured text to one of `text`. */
  readonly toText: (index: number) => number;
}

export interface CheckInput {
  readonly profile: PlatformProfile;
  readonly content: VariantContent;
  readonly context: CheckContext;
  readonly parts: readonly CheckedPart[];
}

export type Check = (input: CheckInput) => Finding[];

function sentText(body: RichText, profile: PlatformProfile): string {
  const formatting = profile.text.formatting.value;
  return profile.text.countsMarkup?.value ? toPasteText(body, formatting) : plainText(flatten(body, formatting));
}

function checkedPart(
  body: RichText,
  index: number,
  profile: PlatformProfile,
  content: VariantContent,
  track: TrackAddress | null,
): CheckedPart {
  const text = plainText(body);
  const sent = sentText(body, profile);
  const measurement = measureText(profile, sent, {
    hasImages: content.images.length > 0,
    countedText: index === 0 ? countedFieldText(profile, content.fields) : '',
    track,
  });
  const seen = sent === text ? measurement : measureText([], text, { entityRules: profile.entities });
  return {
    index,
    body,
    text,
    measurement,
    mentions: seen.mentions,
    hashtags: seen.hashtags,
    links: linksOf(body, seen.links),
    toText: sent === text ? (at) => at : alignTexts(sent, text),
  };
}

/** Takes a variant apart once for all checks. */
export function checkInput(profile: PlatformProfile, content: VariantContent, context: CheckContext): CheckInput {
  const bodies = splitParts(content.body);
  return {
    profile,
    content,
    context,
    parts: bodies.map((body, index) => checkedPart(body, index, profile, content, context.track ?? null)),
  };
}

const strong: readonly Confidence[] = ['H', 'H2', 'M'];

/** A real bound may block only on strong evidence; weak values warn. */
export function severityOf(fact: Pick<Fact<unknown>, 'confidence'>): Severity {
  return strong.includes(fact.confidence) ? 'blocking' : 'warning';
}

export function basisOf({ source, checkedAt, confidence }: Fact<unknown>): Finding['basis'] {
  return { source, checkedAt, confidence };
}

/** A finding without fix, parameters or basis, unless given. */
export function finding(
  code: string,
  severity: Severity,
  place: Finding['place'],
  more: Partial<Pick<Finding, 'params' | 'fixes' | 'basis'>> = {},
): Finding {
  return { code, severity, place, params: {}, fixes: [], basis: null, ...more };
}

export function inText(part: CheckedPart, start: number, end: number): Finding['place'] {
  return { kind: 'text', part: part.index, start, end };
}

export function replaceText(part: CheckedPart, start: number, end: number, text: string): Fix {
  return { kind: 'replace-text', part: part.index, start, end, text };
}

/** Parameters by which a sentence can say which part is meant; `parts` is 1 for a text in one piece. */
export function partParams(input: CheckInput, part: CheckedPart): { part: number; parts: number } {
  return { part: part.index + 1, parts: input.parts.length };
}
