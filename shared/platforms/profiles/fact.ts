import type {
  Confidence,
  Fact,
  FieldKind,
  FieldSpec,
  Formatting,
  Limit,
  PlatformProfile,
  UnitId,
} from '../platform-profile.ts';

/** The day on which the facts of all profiles were collected; a dated audit of a page keeps its own day. */
export const collectedAt = '2026-11-23';

const auditDay = /audit (\d{4}-\d{2}-\d{2})/;

function fact<T>(confidence: Confidence, value: T, source: string, note?: string): Fact<T> {
  const checkedAt = (confidence === 'H2' && auditDay.exec(source)?.[1]) || collectedAt;
  return { value, source, checkedAt, confidence, ...(note === undefined ? {} : { note }) };
}

/** Read directly in official documentation, a schema or the platform's source code. */
export function official<T>(value: T, source: string, note?: string): Fact<T> {
  return fact('H', value, source, note);
}

/** An official page as a dated audit quotes it. */
export function audited<T>(value: T, source: string, note?: string): Fact<T> {
  return fact('H2', value, source, note);
}

/** Official help or announcement, seen in a stored copy. */
export function announced<T>(value: T, source: string, note?: string): Fact<T> {
  return fact('M', value, source, note);
}

/** Blogs, schedulers and their documentation. */
export function reported<T>(value: T, source: string, note?: string): Fact<T> {
  return fact('L', value, source, note);
}

/** Commonly held, but no source was found. */
export function unverified<T>(value: T, note?: string): Fact<T> {
  return fact('U', value, 'no source found', note);
}

/** Nothing is known: the value is ours. */
export function assumed<T>(value: T, note?: string): Fact<T> {
  return fact('U', value, 'assumption of this project', note);
}

/** Gives a fact the unit it is counted in. */
export function limit(unit: UnitId, value: Fact<number>): Limit {
  return { ...value, unit };
}

type FieldRules = Partial<Omit<FieldSpec, 'id' | 'kind'>>;

/** A field of a post; optional and unbounded unless the rules say otherwise. */
export function field(id: string, kind: FieldKind, rules: FieldRules = {}): FieldSpec {
  return { id, kind, required: assumed(false), max: [], ...rules };
}

/** Paragraphs and line breaks only; addresses stand in the text. */
export const plainText: Formatting = { blocks: [], marks: [], namedLinks: false, notation: 'none' };

/** What a page of HTML can show of our rich text. */
export const webPage: Formatting = {
  blocks: ['heading', 'quote', 'list', 'check-list', 'table', 'image', 'divider', 'callout', 'code'],
  marks: ['bold', 'italic', 'underline', 'strike', 'code'],
  namedLinks: true,
  notation: 'html',
};

/** A place that is nobody's network: no tags, mentions, threads or comments; names and addresses as everywhere. */
export const noNetwork = {
  entities: 'generic',
  thread: assumed(false),
  carousel: null,
  hashtags: { supported: assumed(false), max: null, recommended: null, maxLength: null, place: assumed('anywhere') },
  mentions: { supported: assumed(false), max: null, form: 'none' },
  firstComment: assumed(false),
} as const satisfies Partial<PlatformProfile>;

/** Pictures are welcome and nothing limits them. */
export const anyPictures = {
  required: assumed(false),
  max: null,
  formats: null,
  maxBytes: null,
  ratio: null,
  minWidth: null,
} as const satisfies Partial<PlatformProfile['images']>;
