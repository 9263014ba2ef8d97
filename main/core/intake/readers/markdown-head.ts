import {
  frontMatterFields,
  parseFrontMatter,
  splitFrontMatter,
  textsOf,
  type FrontMatter,
} from '../../import/front-matter.ts';
import type { Notes } from '../../import/notes.ts';

/** The head of a note: fields of a master, and what sites keep beside them. */
export interface MarkdownHead extends FrontMatter {
  readonly id: string;
  /** As it is written. */
  readonly date: string;
  readonly isDraft: boolean;
  /** Source of the cover picture. */
  readonly cover: string;
  readonly coverAlt: string;
}

type Values = Readonly<Record<string, unknown>>;

const longestHead = 50_000;
const dates = ['date', 'publishdate', 'published_at', 'pubdate', 'published', 'datum', 'created'];
const covers = ['cover', 'image', 'featured_image', 'feature_image', 'thumbnail', 'banner', 'heroimage', 'images'];
const ids = ['id', 'uuid', 'guid'];
/** What says how a page is made and nothing about its content. */
const layout = [
  'layout',
  'type',
  'slug',
  'permalink',
  'weight',
  'aliases',
  'menu',
  'draft',
  'status',
  'toc',
  'cssclass',
  'cssclasses',
];

/** Cuts the head off a note: YAML between `---`, or TOML between `+++` as Hugo writes it. */
export function splitHead(markdown: string, notes: Notes): { readonly head: MarkdownHead; readonly rest: string } {
  const { values, rest } = rawHead(markdown);
  if (values === null) notes.tell('front-matter-invalid');
  const byName = new Map(Object.entries(values ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (names: readonly string[]): string => {
    for (const name of names) {
      const found = textsOf(byName.get(name))?.find((one) => one.trim() !== '' && !/^(?:true|false)$/.test(one));
      if (found !== undefined) return found.trim();
    }
    return '';
  };
  const used = new Set([...dates, ...covers, ...ids, ...layout]);
  const left = Object.fromEntries([...byName].filter(([name]) => !used.has(name)));
  // A site's `url` is a path of it; an address is one with a host.
  if (typeof left['url'] === 'string' && !/^https?:/i.test(left['url'])) delete left['url'];
  const isDraft =
    byName.get('draft') === true || byName.get('published') === false || /^(?:draft|entwurf)$/i.test(text(['status']));
  const fields = frontMatterFields(left, notes);
  return { head: { ...fields, id: text(ids), date: text(dates), ...coverOf(byName, text), isDraft }, rest };
}

function coverOf(
  byName: ReadonlyMap<string, unknown>,
  text: (names: readonly string[]) => string,
): Pick<MarkdownHead, 'cover' | 'coverAlt'> {
  // Hugo's PaperMod keeps it one level down, as do Jekyll's Minimal Mistakes and its plugin for search engines.
  for (const name of ['cover', 'image']) {
    const within = byName.get(name);
    const cover = textIn(within, 'image') || textIn(within, 'path');
    if (cover !== '') return { cover, coverAlt: textIn(within, 'alt') };
  }
  const cover = text(covers);
  return { cover, coverAlt: text(['heroimagealt']) || altOfResource(byName.get('resources'), cover) };
}

/** Hugo keeps what a picture shows with the resources of its page (https://gohugo.io/content-management/page-resources/, seen 2026-12-01). */
function altOfResource(resources: unknown, cover: string): string {
  if (!Array.isArray(resources) || cover === '') return '';
  const found: unknown = resources.find((one: unknown) => textIn(one, 'src') === cover);
  return typeof found === 'object' && found !== null && 'params' in found ? textIn(found.params, 'alt') : '';
}

function textIn(value: unknown, name: string): string {
  const found =
    typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : null;
  return typeof found === 'string' ? found.trim() : '';
}

function rawHead(markdown: string): { readonly values: Values | null; readonly rest: string } {
  const opening = /^\uFEFF?\+\+\+[ \t]*\r?\n/.exec(markdown);
  if (opening === null) {
    const { yaml, rest } = splitFrontMatter(markdown);
    return { values: yaml === null ? {} : parseFrontMatter(yaml), rest };
  }
  const body = markdown.slice(opening[0].length);
  const end = /^\+\+\+[ \t]*(?:\r?\n|$)/m.exec(body.slice(0, longestHead));
  if (end === null) return { values: {}, rest: markdown };
  return { values: parseToml(body.slice(0, end.index)), rest: body.slice(end.index + end[0].length) };
}

/** The part of TOML that heads use: one value a line, texts, numbers, dates and lists of texts. Tables and their values are left out. */
function parseToml(toml: string): Values {
  const values: Record<string, unknown> = {};
  for (const line of joinedLists(toml)) {
    if (/^\s*\[/.test(line)) break;
    const match = /^\s*["']?([\w.-]{1,80})["']?\s*=\s*(.*)$/s.exec(line);
    if (match !== null) values[match[1] ?? ''] = tomlValue((match[2] ?? '').trim());
  }
  return values;
}

/** A list may stretch over lines. */
function joinedLists(toml: string): string[] {
  const lines: string[] = [];
  for (const line of toml.split(/\r?\n/)) {
    const open = lines.at(-1);
    const isOpen = open !== undefined && /=\s*\[[^\]]*$/s.test(open);
    if (isOpen) lines[lines.length - 1] = `${open}\n${line}`;
    else lines.push(line);
  }
  return lines;
}

function tomlValue(text: string): unknown {
  if (text.startsWith('[')) return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(unquoted);
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(text);
  if (quoted !== null) return unquoted(quoted);
  const bare = text.replace(/\s*#.*$/, '');
  return bare === 'true' ? true : bare === 'false' ? false : bare;
}

function unquoted([, double, single]: RegExpMatchArray): string {
  if (double === undefined) return single ?? '';
  return double.replace(/\\(["\\nt])/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign);
}
