import { parse } from 'yaml';
import type { Notes } from './notes.ts';
import { safeUrl } from './links.ts';

export interface FrontMatter {
  readonly title?: string;
  readonly lead?: string;
  readonly tags?: readonly string[];
  readonly author?: string;
  readonly language?: string;
  readonly link?: string;
}

type Field = keyof FrontMatter | 'date';

const longestHead = 50_000;

const names: ReadonlyMap<string, Field> = new Map<string, Field>(
  Object.entries({
    title: 'title',
    titel: 'title',
    description: 'lead',
    lead: 'lead',
    summary: 'lead',
    excerpt: 'lead',
    teaser: 'lead',
    vorspann: 'lead',
    date: 'date',
    datum: 'date',
    tags: 'tags',
    keywords: 'tags',
    schlagworte: 'tags',
    categories: 'tags',
    author: 'author',
    authors: 'author',
    autor: 'author',
    lang: 'language',
    language: 'language',
    sprache: 'language',
    canonical: 'link',
    canonical_url: 'link',
    url: 'link',
    link: 'link',
  } as const),
);

/**
 * Cuts the YAML between two lines of `---` off the start of a file. By hand, because the parser's extension for it loses
 * the list after a divider that only looks like a head.
 */
export function splitFrontMatter(markdown: string): { readonly yaml: string | null; readonly rest: string } {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(markdown);
  if (opening === null) return { yaml: null, rest: markdown };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m;
  const body = markdown.slice(opening[0].length);
  const end = closing.exec(body.slice(0, longestHead));
  const yaml = end === null ? '' : body.slice(0, end.index);
  // Two dividers with prose between them are no head: a head opens with a name.
  if (end === null || !/^\s*(?:#[^\n]*\n\s*)*(?:["']?[\p{L}_][\p{L}\p{N}_ -]{0,60}["']?[ \t]*:|$)/u.test(yaml)) {
    return { yaml: null, rest: markdown };
  }
  return { yaml, rest: body.slice(end.index + end[0].length) };
}

/** The head of a Markdown file as fields of a master. What has no field is named in the notes. */
export function readFrontMatter(yaml: string, notes: Notes): FrontMatter {
  const parsed = parseFrontMatter(yaml);
  if (parsed === null) notes.tell('front-matter-invalid');
  return parsed === null ? {} : frontMatterFields(parsed, notes);
}

/** The head as it is, or null for one that cannot be read. */
export function parseFrontMatter(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    // No aliases: a few lines of them unfold into gigabytes. `core` makes dates stay the text they were.
    const parsed: unknown = parse(yaml, { schema: 'core', maxAliasCount: 0, prettyErrors: false, logLevel: 'silent' });
    if (parsed === null) return {};
    return typeof parsed === 'object' && !Array.isArray(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}

/** Entries of a head as fields of a master. What has no field is named in the notes. */
export function frontMatterFields(parsed: Readonly<Record<string, unknown>>, notes: Notes): FrontMatter {
  const fields = new Map<Field, string[]>();
  for (const [name, value] of Object.entries(parsed)) {
    const field = names.get(name.toLowerCase());
    const texts = textsOf(value);
    if (field === undefined || texts === null) notes.name('front-matter-ignored', name);
    else fields.set(field, [...(fields.get(field) ?? []), ...texts]);
  }
  return fieldsOf(fields, notes);
}

function fieldsOf(fields: ReadonlyMap<Field, readonly string[]>, notes: Notes): FrontMatter {
  const first = (field: Field) => fields.get(field)?.find((text) => text.trim() !== '');
  const date = first('date');
  if (date !== undefined) notes.tell('date', { date: date.slice(0, 40) });
  const [title, lead, language, address] = [first('title'), first('lead'), first('language'), first('link')];
  const link = address === undefined ? null : safeUrl(address, notes);
  const authors = fields.get('author') ?? [];
  return {
    ...(title === undefined ? {} : { title }),
    ...(lead === undefined ? {} : { lead }),
    ...(language === undefined ? {} : { language }),
    ...(link === null ? {} : { link }),
    ...(authors.length === 0 ? {} : { author: authors.join(', ') }),
    tags: tagList(fields.get('tags') ?? []),
  };
}

/** One text of several tags is cut at its commas. */
function tagList(texts: readonly string[]): string[] {
  return texts.length === 1 ? (texts[0] ?? '').split(/[,;]/).map((tag) => tag.trim()) : [...texts];
}

/** The texts in a value of a head, null for one that holds none. */
export function textsOf(value: unknown): string[] | null {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsOf(item) ?? []);
  if (typeof value === 'object' && value !== null && 'name' in value) return textsOf(value.name);
  return null;
}
