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

const names: Readonly<Record<string, Field>> = {
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
};

/** The head of a Markdown file as fields of a master. What has no field is named in the notes. */
export function readFrontMatter(yaml: string, notes: Notes): FrontMatter {
  let parsed: unknown;
  try {
    // No aliases: a few lines of them unfold into gigabytes. `core` makes dates stay the text they were.
    parsed = parse(yaml, { schema: 'core', maxAliasCount: 0, prettyErrors: false, logLevel: 'silent' });
  } catch {
    notes.tell('front-matter-invalid');
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    if (parsed !== null) notes.tell('front-matter-invalid');
    return {};
  }
  const fields = new Map<Field, string[]>();
  for (const [name, value] of Object.entries(parsed)) {
    const field = names[name.toLowerCase()];
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

function textsOf(value: unknown): string[] | null {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsOf(item) ?? []);
  if (typeof value === 'object' && value !== null && 'name' in value) return textsOf(value.name);
  return null;
}
