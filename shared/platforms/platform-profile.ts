import type { Mark } from '../rich-text/rich-text.ts';
import type { DocumentRules } from './document-rules.ts';
import type { VideoRules } from './video-rules.ts';

/**
 * How sure a fact is. `H` read directly in official documentation or source, `H2` official page quoted by a dated audit,
 * `M` official help or announcement, `L` third party, `U` unverified. Only H, H2 and M may block; L and U warn.
 */
export type Confidence = 'H' | 'H2' | 'M' | 'L' | 'U';

/** A value with where it is from. `checkedAt` is the day somebody looked, `YYYY-MM-DD`. */
export interface Fact<T> {
  readonly value: T;
  readonly source: string;
  readonly checkedAt: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** Ways to count a text; the rules are in `measure-text.ts`. */
export type UnitId =
  | 'x-weighted'
  | 'mastodon'
  | 'grapheme'
  | 'utf8'
  | 'codepoint'
  | 'utf16'
  | 'threads'
  | 'youtube-tags'
  | 'words'
  | 'lines'
  | 'unspecified';

/** An upper (or lower) bound in one unit. A text with two limits (Bluesky) has two of these. */
export interface Limit extends Fact<number> {
  readonly unit: UnitId;
}

/**
 * What a field's value is: `tags` a list of texts, `toggle` true or false, `chapters` one text with a chapter a line
 * ("0:00 Title"), `choice` one of the choices, all others a text.
 */
export type FieldKind = 'line' | 'text' | 'url' | 'tags' | 'choice' | 'toggle' | 'chapters';

/** A field of a post beside its main text: title, subject, content warning, board ... */
export interface FieldSpec {
  /** Unique within the profile. `max` of a list holds for each entry, in the unit `youtube-tags` for all together. The common ids are listed in `field-ids.ts`. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly required: Fact<boolean>;
  readonly max: readonly Limit[];
  readonly min?: readonly Limit[];
  /** Advice, not a bound: beyond it a hint appears. */
  readonly recommended?: Limit;
  /** Where it is cut in a list or a feed. */
  readonly fold?: Limit;
  readonly choices?: readonly string[];
  /** Most entries of a list. */
  readonly maxItems?: Fact<number>;
  /** Characters that the platform refuses in this field. */
  readonly forbidden?: Fact<string>;
}

export type BlockKind =
  | 'heading'
  | 'quote'
  | 'list'
  | 'check-list'
  | 'table'
  | 'image'
  | 'divider'
  | 'callout'
  | 'code';

/** What a platform can show of rich text. Everything else is flattened to plain text on the way out. */
export interface Formatting {
  readonly blocks: readonly BlockKind[];
  readonly marks: readonly Mark[];
  /** A link with words of its own, as opposed to an address in the text. */
  readonly namedLinks: boolean;
  /** How marks are written in ready-to-paste text, where the platform has a notation. */
  readonly notation: 'none' | 'markdown' | 'whatsapp' | 'html' | 'youtube';
}

export type ProfileFamily =
  | 'microblog'
  | 'post'
  | 'picture'
  | 'story'
  | 'video'
  | 'article'
  | 'mail'
  | 'message'
  | 'feed'
  | 'document'
  | 'custom';

/** `generic` is for platforms that publish no rules: what people commonly take for a link, a mention, a hashtag. */
export type EntityRules = 'x' | 'mastodon' | 'bluesky' | 'generic';

/** The dated, sourced rules of one platform. Data only: what they mean is in `measure-text.ts` and `check-variant.ts`. */
export interface PlatformProfile {
  readonly id: string;
  /** Changes whenever a value changes; goes into manifests. The date of the newest check. */
  readonly version: string;
  /** The platform's own name, the same in every language; null for generic kinds, whose name is a text of the interface. */
  readonly name: string | null;
  readonly family: ProfileFamily;
  /** Hue of the platform from the colour-blind-safe palette of the interface, and its own drawn glyph. */
  readonly hue: 'blue' | 'violet' | 'magenta' | 'green' | 'amber' | 'sky' | 'ink' | 'red' | 'teal' | 'olive';
  readonly glyph: string;
  readonly text: {
    readonly max: readonly Limit[];
    /** Holds instead of `max` as soon as the post has pictures (caption of a medium). */
    readonly maxWithImages?: Limit;
    readonly min?: readonly Limit[];
    readonly recommended?: Limit;
    /** What every recognised address counts, whatever its length. */
    readonly urlLength?: Fact<number>;
    /** Fields whose text counts against the limit of the (first) text: content warning, chapters. */
    readonly countedFields?: Fact<readonly string[]>;
    /** True where marks and tags of the notation count too; otherwise only the words do. */
    readonly countsMarkup?: Fact<boolean>;
    /** Characters with which the platform refuses the text. */
    readonly forbidden?: Fact<string>;
    /** What is shown before "more"; several where phone and desktop differ, with a note. */
    readonly folds: readonly Limit[];
    /** False for stories: the text lives in the picture. */
    readonly present: boolean;
    readonly mayBeEmpty: Fact<boolean>;
    readonly formatting: Fact<Formatting>;
  };
  readonly fields: readonly FieldSpec[];
  /** By whose rules links, mentions and hashtags are recognised in a text. */
  readonly entities: EntityRules;
  /** Long text may become several posts, each counted by itself. */
  readonly thread: Fact<boolean>;
  /** Long text may become pages of a carousel or document. */
  readonly carousel: Fact<{ readonly min: number; readonly max: number }> | null;
  readonly hashtags: {
    readonly supported: Fact<boolean>;
    readonly max: Fact<number> | null;
    readonly recommended: Fact<number> | null;
    /** Graphemes of one hashtag without `#`. */
    readonly maxLength: Fact<number> | null;
    readonly place: Fact<'anywhere' | 'text-not-comment' | 'end'>;
  };
  readonly mentions: {
    readonly supported: Fact<boolean>;
    readonly max: Fact<number> | null;
    readonly form: 'at-name' | 'at-name-domain' | 'at-domain' | 'none';
  };
  readonly links: {
    readonly clickable: Fact<boolean>;
    readonly max: Fact<number> | null;
    readonly preview: Fact<boolean>;
    /** False where pictures and a link card exclude each other. */
    readonly previewWithImages?: Fact<boolean>;
    /** True where an address without `https://` stays plain text. */
    readonly schemeRequired?: Fact<boolean>;
    /** Where the link goes when the text cannot carry it. */
    readonly usualPlace: 'text' | 'link-field' | 'first-comment' | 'bio' | 'sticker' | 'button';
  };
  readonly firstComment: Fact<boolean>;
  readonly images: {
    readonly required: Fact<boolean>;
    /** Fewest pictures of a post that has any. */
    readonly min?: Fact<number>;
    readonly max: Fact<number> | null;
    readonly formats: Fact<readonly string[]> | null;
    readonly maxBytes: Fact<number> | null;
    /** Width divided by height. */
    readonly ratio: Fact<{ readonly min: number; readonly max: number }> | null;
    readonly minWidth: Fact<number> | null;
    /** Sizes to make, the first is the default. Pixels. */
    readonly recommended: readonly Fact<{ readonly width: number; readonly height: number }>[];
    /** Whether several pictures of one post are all shown with the ratio of the first. */
    readonly sameRatio?: Fact<boolean>;
    /** Null where the platform has no alt text. */
    readonly altText: Limit | null;
  };
  /** None where a post shows no video. */
  readonly video?: VideoRules | null;
  /** None where a post shows no document. */
  readonly documents?: DocumentRules | null;
  readonly scheduling: Fact<string> | null;
  /** Facts that nothing checks yet but a person wants to look up: quotas, polls. By id, worded in `texts`. */
  readonly notes: readonly (Fact<string> & { readonly id: string })[];
}
