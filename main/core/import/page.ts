import type { Element, Root } from 'hast';
import { articleOf } from './article.ts';
import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { hastToBlocks } from './hast-blocks.ts';
import { attribute, classNames, elementsIn, textContent, type HastNode } from './hast-tools.ts';
import { parseHtml } from './html-blocks.ts';
import { ImageSources, type InnerImage } from './image-sources.ts';
import { safeUrl } from './links.ts';
import type { ImportLimits } from './limits.ts';
import { Notes } from './notes.ts';

/** An HTML file: a saved web page, an export of some program, a piece of HTML. */
export function readPageFile(bytes: Uint8Array, limits: ImportLimits): Draft {
  const notes = new Notes();
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null;
  return readPage(decodeText(bytes, notes, declared), 'html', notes, limits);
}

/** The article of a page, with title, lead and address from its head. */
export function readPage(
  html: string,
  format: 'html' | 'mhtml' | 'paste',
  notes: Notes,
  limits: ImportLimits,
  inner?: InnerImage,
): Draft {
  const root: Root = parseHtml(html, 'document');
  const head = headOf(root, html);
  const base = head.base ?? head.link;
  const scripts = scriptsIn(root.children);
  const { nodes, outerTitle } = articleOf(root, notes);
  notes.count('scripts-removed', scripts - scriptsIn(nodes)); // those in the text are counted where they are met
  const opening = takeClassed([...elementsIn(nodes)]);
  if (opening.lead !== '') notes.tell('lead-from-text');
  const sources = new ImageSources(notes, limits, inner);
  const image = (source: string, alt: string) => sources.take(source, alt);
  const blocks = hastToBlocks(nodes, { notes, image, base });
  const hasHeading = blocks.some((block) => block.kind === 'heading' && block.level === 1);
  return {
    format,
    blocks,
    images: sources.found,
    notes,
    ...(opening.title === ''
      ? hasHeading || outerTitle === ''
        ? {}
        : { ownTitle: outerTitle }
      : { ownTitle: opening.title }),
    propertyTitle: head.title,
    lead: opening.lead === '' ? head.description : opening.lead,
    tags: head.tags,
    author: head.author,
    ...(head.link === null ? {} : { link: head.link }),
    ...(head.language === '' ? {} : { language: head.language }),
  };
}

function scriptsIn(nodes: readonly HastNode[]): number {
  return [...elementsIn(nodes)].filter((element) => element.tagName === 'script').length;
}

const leadClass =
  /(?:^|[\s_-])(?:lead|lede|standfirst|vorspann|teaser-?text|article-?intro|dek|kicker-?text|MsoSubtitle)(?:$|[\s_-])/i;
const titleClass = /(?:^|\s)(?:MsoTitle|title)(?:$|\s)/;

/** The paragraphs that Word or the page mark as title and lead; they are emptied, so that the text does not repeat them. */
function takeClassed(elements: readonly Element[]): { readonly title: string; readonly lead: string } {
  const paragraphs = elements.filter((element) => /^(?:p|div|h2)$/.test(element.tagName)).slice(0, 40);
  const isLead = (element: Element) =>
    leadClass.test(classNames(element)) && textContent(element.children).trim().length > 20;
  const title = paragraphs.find((element) => element.tagName === 'p' && titleClass.test(classNames(element)));
  const lead = paragraphs.find(isLead);
  return { title: emptied(title), lead: emptied(lead) };
}

function emptied(element: Element | undefined): string {
  if (element === undefined) return '';
  const text = textContent(element.children).replace(/\s+/g, ' ').trim();
  element.children = [];
  return text;
}

interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly language: string;
  readonly tags: readonly string[];
  readonly link: string | null;
  readonly base: string | null;
}

function headOf(root: Root, html: string): PageHead {
  const metas = new Map<string, string[]>();
  let title = '';
  let canonical = '';
  let base = '';
  let language = '';
  for (const element of elementsIn(root.children, (inner) => inner.tagName === 'svg')) {
    if (element.tagName === 'html') language = attribute(element, 'lang');
    else if (element.tagName === 'title' && title === '') title = textContent(element.children);
    else if (element.tagName === 'base') base = attribute(element, 'href');
    else if (element.tagName === 'link' && attribute(element, 'rel').split(' ').includes('canonical'))
      canonical = attribute(element, 'href');
    else if (element.tagName === 'meta') {
      const name = (attribute(element, 'name') || attribute(element, 'property')).toLowerCase();
      metas.set(name, [...(metas.get(name) ?? []), attribute(element, 'content')]);
    }
  }
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)?.[0]?.trim() ?? '').find((text) => text !== '') ?? '';
  // Browsers write the address into a comment when they save a page.
  const saved = /<!--\s*saved from url=\(\d+\)(\S{1,2000})\s*-->/i.exec(html.slice(0, 4_000))?.[1] ?? '';
  const silent = new Notes();
  const link =
    [canonical, meta('og:url'), saved].map((address) => safeUrl(address, silent)).find((address) => address !== null) ??
    null;
  const tags = metas.get('article:tag') ?? meta('keywords', 'news_keywords').split(',');
  return {
    title: meta('og:title', 'twitter:title') || title.replace(/\s+/g, ' ').trim(),
    description: meta('description', 'og:description', 'twitter:description'),
    author: meta('author', 'article:author').replace(/^https?:.*/, ''),
    language: language || meta('og:locale'),
    tags: tags.map((tag) => tag.trim()),
    link: link !== null && link.startsWith('mailto:') ? null : link,
    base: safeUrl(base, silent),
  };
}
