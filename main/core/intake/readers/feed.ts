import { parseFeed } from 'feedsmith';
import { readFile, stat } from 'node:fs/promises';
import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import { asRefusal, Refusal } from '../../import/limits.ts';
import { Notes } from '../../import/notes.ts';
import { decodeXml, scanXml } from '../../import/xml.ts';
import { finishItem } from '../finish-item.ts';
import { momentOf } from '../moments.ts';
import type { ReaderInput } from '../reader.ts';
import { htmlText, plainOf } from './html-text.ts';

/** One entry, whatever the feed calls its parts. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly html: string;
  readonly summary: string;
  readonly date: string;
  readonly author: string;
  readonly tags: readonly string[];
  readonly enclosures: number;
}

interface Feed {
  readonly address: string;
  readonly language: string;
  readonly entries: readonly Entry[];
}

type Parsed = ReturnType<typeof parseFeed<string>>;

/** An RSS, RDF or Atom file, or a JSON feed. Entries with no more than a summary come with that, and it is told. */
export async function* readFeed(input: ReaderInput): AsyncGenerator<FoundItem, void, void> {
  const { place, limits } = input;
  const { size } = await stat(place);
  if (size > limits.fileBytes) throw new Refusal('too-large', `> ${limits.fileBytes} bytes`);
  const text = decodeXml(new Uint8Array(await readFile(place)));
  // Depth and document types are looked at by our own parser before another one sees them.
  if (!/^\s*\{/.test(text)) scanXml(text, limits.depth, {});
  const { address, language, entries } = feedOf(parsed(text));
  let done = 0;
  for (const entry of entries) {
    done += 1;
    input.advance(done, entries.length);
    const item = itemOf(entry, { address, language }, input);
    if (item !== null) yield item;
  }
}

function parsed(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch {
    throw new Refusal('not-a-stock', 'XML');
  }
}

function itemOf(entry: Entry, feed: Pick<Feed, 'address' | 'language'>, input: ReaderInput): FoundItem | null {
  const notes = new Notes();
  try {
    const base = entry.address === '' ? feed.address : entry.address;
    const isShort = entry.html === '';
    if (isShort) notes.count('excerpt-only');
    notes.count('enclosures', entry.enclosures);
    const html = isShort ? entry.summary : entry.html;
    const { blocks, pictures } = htmlText(html, { find: input.beside, notes, base });
    const publishedAt = momentOf(entry.date, input.timeZone);
    if (entry.date !== '' && publishedAt === null) notes.name('no-date', entry.date.slice(0, 60));
    return finishItem({
      key: `feed:${entry.id || entry.address || `${entry.title} ${entry.date}`}`,
      kind: 'article',
      state: 'published',
      title: plainOf(entry.title),
      lead: isShort ? '' : plainOf(entry.summary),
      blocks,
      publishedAt,
      address: entry.address,
      author: entry.author,
      tags: entry.tags,
      ...(feed.language === '' ? {} : { language: feed.language }),
      notes,
      pictures,
    });
  } catch (error) {
    input.notes.name('unreadable', `${entry.title.slice(0, 60)} (${asRefusal(error).code})`);
    return null;
  }
}

function feedOf(found: Parsed): Feed {
  switch (found.format) {
    case 'rss':
      return fromRss(found.feed);
    case 'atom':
      return fromAtom(found.feed);
    case 'rdf':
      return fromRdf(found.feed);
    case 'json':
      return fromJson(found.feed);
    default:
      throw new Refusal('not-a-stock', 'feed');
  }
}

type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

/** Texts of a list, without what is missing. */
function texts(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((text) => text !== undefined);
}

function fromRss(feed: Of<'rss'>): Feed {
  const entries = (feed.items ?? []).map((item): Entry => ({
    id: item.guid?.value ?? '',
    title: item.title ?? '',
    address: item.link ?? (item.guid?.isPermaLink === false ? '' : (item.guid?.value ?? '')),
    html: item.content?.encoded ?? '',
    summary: item.description ?? '',
    date: item.pubDate ?? item.dc?.dates?.[0] ?? '',
    author: texts([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((one) => one.name)]).join(', '),
    tags: texts(item.categories?.map(({ name }) => name)),
    enclosures: item.enclosures?.length ?? 0,
  }));
  return { address: feed.link ?? '', language: feed.language ?? '', entries };
}

function fromRdf(feed: Of<'rdf'>): Feed {
  const entries = (feed.items ?? []).map((item): Entry => ({
    id: item.link ?? '',
    title: item.title ?? '',
    address: item.link ?? '',
    html: item.content?.encoded ?? '',
    summary: item.description ?? '',
    date: item.dc?.dates?.[0] ?? '',
    author: texts(item.dc?.creators).join(', '),
    tags: texts(item.dc?.subjects),
    enclosures: 0,
  }));
  return { address: feed.link ?? '', language: '', entries };
}

function fromAtom(feed: Of<'atom'>): Feed {
  const page = (links: (typeof feed)['links']): string =>
    links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? '';
  const entries = (feed.entries ?? []).map((entry): Entry => ({
    id: entry.id ?? '',
    title: entry.title?.value ?? '',
    address: page(entry.links),
    html: entry.content?.value ?? '',
    summary: entry.summary?.value ?? '',
    date: entry.published ?? entry.updated ?? '',
    author: texts((entry.authors ?? feed.authors ?? []).map(({ name }) => name)).join(', '),
    tags: texts(entry.categories?.map(({ label, term }) => label ?? term)),
    enclosures: entry.links?.filter(({ rel }) => rel === 'enclosure').length ?? 0,
  }));
  return { address: page(feed.links), language: feed.xml?.lang ?? '', entries };
}

function fromJson(feed: Of<'json'>): Feed {
  const entries = (feed.items ?? []).map((item): Entry => ({
    id: item.id ?? '',
    title: item.title ?? '',
    address: item.url ?? '',
    html: item.content_html ?? '',
    summary: item.summary ?? item.content_text ?? '',
    date: item.date_published ?? '',
    author: texts((item.authors ?? feed.authors ?? []).map(({ name }) => name)).join(', '),
    tags: texts(item.tags),
    enclosures: item.attachments?.length ?? 0,
  }));
  return { address: feed.home_page_url ?? '', language: feed.language ?? '', entries };
}
