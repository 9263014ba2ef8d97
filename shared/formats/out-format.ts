import type { VariantId } from '../ids.ts';
import type { JsonValue, Language } from '../model/common.ts';
import type { PackageItem, PictureOfUse } from '../packages/exporter.ts';

/** What is written: the state of the workspace that the bytes depend on, and nothing else. */
export interface FormatInput {
  readonly workspaceName: string;
  readonly language: Language;
  /** IANA zone of the workspace; wall-clock times of schedulers are in it. */
  readonly timeZone: string;
  /** Newest change of the items, ISO 8601: the time that files carry. */
  readonly stateAt: string;
  readonly items: readonly PackageItem[];
}

export interface FormatOptions {
  /** Address under which the pictures can be fetched, ending in `/`; null writes without media and says so. */
  readonly mediaBase: string | null;
  /** Drafts by default; `scheduled` writes times, and refuses those that have passed where the receiver would publish at once. */
  readonly release: 'draft' | 'scheduled';
  /** The present moment, ISO 8601: only compared with, never written. */
  readonly now: string;
  /** Settings of this format, as its `settings` describe them. */
  readonly settings: Readonly<Record<string, JsonValue>>;
}

/** Something that the format cannot hold, or that a person has to do by hand. Worded in the texts of the format's family. */
export interface Loss {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Null concerns the file as a whole. */
  readonly variantId: VariantId | null;
}

/** A reason why nothing is written: what, at which item, what to do. */
export interface Refusal extends Loss {
  readonly kind: 'refusal';
}

/** A message to be composed by the core; `html` refers to pictures as `cid:<name of the inline picture>`. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** ISO 8601. */
  readonly date: string;
  /** Without angle brackets; the same for the same state. */
  readonly messageId: string;
  readonly inline: readonly { readonly name: string; readonly picture: PictureOfUse }[];
}

/** A document of headings, text and pictures for people who sign off on paper; made by the core. */
export interface PaperDocument {
  readonly title: string;
  readonly language: Language;
  /** IANA zone in which planned times are told. */
  readonly timeZone: string;
  /** ISO 8601; the date of the file. */
  readonly stateAt: string;
  readonly items: readonly PackageItem[];
}

/** A file by path relative to the place that is written to, with `/`; names are ASCII. */
export type FormatFile =
  | { readonly kind: 'text'; readonly path: string; readonly text: string; readonly bom?: boolean }
  | { readonly kind: 'picture'; readonly path: string; readonly picture: PictureOfUse }
  | { readonly kind: 'mail'; readonly path: string; readonly mail: MailDraft }
  | { readonly kind: 'docx' | 'pdf'; readonly path: string; readonly document: PaperDocument }
  /** A ZIP with exactly these files. */
  | { readonly kind: 'archive'; readonly path: string; readonly files: readonly FormatFile[] };

export type FormatResult =
  | { readonly kind: 'files'; readonly files: readonly FormatFile[]; readonly losses: readonly Loss[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Kinds of receivers, in the order in which they are offered. */
export const formatFamilies = ['scheduler', 'cms', 'newsletter', 'feed', 'calendar', 'paper'] as const;
export type FormatFamily = (typeof formatFamilies)[number];

/** A setting that a person makes before writing; worded by `formats.<format>.<id>`. */
export interface FormatSetting {
  readonly id: string;
  readonly kind: 'text' | 'toggle' | 'choice' | 'mapping';
  readonly choices?: readonly string[];
  readonly initial: JsonValue;
}

/** One format. `write` is pure. */
export interface OutFormat {
  readonly id: string;
  /** As its makers write it; the same in every language. Null for generic ones, named by the texts. */
  readonly name: string | null;
  /** Version of the format or day of the profile, for manifest and read-me. */
  readonly version: string;
  /** Where the facts come from. */
  readonly source: string;
  /** Whether pictures are fetched by address, lie beside the text, or are not carried. */
  readonly media: 'by-address' | 'inside' | 'none';
  readonly settings: readonly FormatSetting[];
  /** Whether a variant makes sense in it: an article does not fit a scheduler of short posts. */
  readonly accepts: (item: PackageItem) => boolean;
  readonly write: (input: FormatInput, options: FormatOptions) => FormatResult;
}
