import type { Element, ElementContent, Root } from 'hast';
import { attribute, classNames, elementsIn, textContent, type HastNode } from './hast-tools.ts';
import type { Notes } from './notes.ts';

const furnitureNames = new Set(['nav', 'footer', 'menu', 'dialog', 'search']);
const furnitureRoles = new Set(
  'navigation complementary banner contentinfo search menu menubar toolbar dialog alertdialog'.split(' '),
);
/** Whole words of class names and ids that pages give to what stands around an article. */
const furnitureWords = new Set(
  'nav navbar navigation menu breadcrumb breadcrumbs sidebar share sharing social socials related recommended recommendations comments comment-list disqus cookie cookies consent newsletter-signup advert advertisement ads ad promo paywall subscribe site-header site-footer page-footer skip-link toc-nav pagination pager'.split(
    ' ',
  ),
);
const shortestArticle = 200;

/** The nodes of the article of a page, and the page's main heading where that stands outside of it. */
export function articleOf(
  root: Root,
  notes: Notes,
): { readonly nodes: readonly ElementContent[]; readonly outerTitle: string } {
  const body = [...elementsIn(root.children)].find((element) => element.tagName === 'body');
  if (body === undefined) return { nodes: [], outerTitle: '' };
  const headings = [...elementsIn(body.children)].filter((element) => element.tagName === 'h1');
  const marked = markedArticle(body);
  const before = textContent(body.children).length;
  const article = marked ?? body;
  removeFurniture(article, notes, marked === null);
  const chosen = marked === null ? densest(body) : article;
  if (chosen !== body && before > textContent(chosen.children).length)
    notes.count('page-parts', partsBeside(chosen, body));
  const isInside = [...elementsIn(chosen.children)].some((element) => element.tagName === 'h1');
  const outer = isInside || headings.length !== 1 ? undefined : headings[0];
  return {
    nodes: chosen.children,
    outerTitle: outer === undefined ? '' : textContent(outer.children).replace(/\s+/g, ' ').trim(),
  };
}

/** The part that the page itself declares to be the article. */
function markedArticle(body: Element): Element | null {
  const all = [...elementsIn(body.children)];
  const mains = all.filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const main = longest(mains);
  const bodies = all.filter((element) => attribute(element, 'itemProp') === 'articleBody');
  const article = longest([...all.filter((element) => element.tagName === 'article'), ...bodies]);
  const total = textLength(main ?? body);
  // Lists of teasers are made of articles too: one of many short ones is not the text.
  if (article !== null && textLength(article) >= shortestArticle && textLength(article) > total * 0.3)
    return withHeadingOf(article, all);
  return main !== null && textLength(main) >= shortestArticle ? main : null;
}

/** An `articleBody` inside an `article`: the outer one has the title and the lead. */
function withHeadingOf(article: Element, all: readonly Element[]): Element {
  if (article.tagName === 'article') return article;
  const around = all.find(
    (element) => element.tagName === 'article' && [...elementsIn(element.children)].includes(article),
  );
  return around ?? article;
}

function longest(elements: readonly Element[]): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const element of elements) {
    const length = textLength(element);
    if (length > most) [best, most] = [element, length];
  }
  return best;
}

function textLength(element: Element): number {
  return textContent(element.children).replace(/\s+/g, ' ').length;
}

function removeFurniture(element: Element, notes: Notes, isWholePage: boolean): void {
  const stack: Element[] = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    next.children = next.children.filter((child) => {
      if (child.type !== 'element') return true;
      const isOuter =
        isFurniture(child) || (isWholePage && child.tagName === 'header' && !hasHeading(child)) || isSideNote(child);
      if (!isOuter) {
        stack.push(child);
        return true;
      }
      if (textContent(child.children).trim() !== '') notes.count('page-parts');
      return false;
    });
  }
}

function isFurniture(element: Element): boolean {
  if (furnitureNames.has(element.tagName) || furnitureRoles.has(attribute(element, 'role'))) return true;
  if (!/^(?:div|section|aside|ul|header|form|p)$/.test(element.tagName)) return false;
  const names = `${classNames(element)} ${attribute(element, 'id')}`.toLowerCase().split(/\s+/);
  return names.some((name) => furnitureWords.has(name));
}

/** An aside is beside the text by its meaning, unless it is one of our callouts. */
function isSideNote(element: Element): boolean {
  return (
    element.tagName === 'aside' &&
    attribute(element, 'role') !== 'note' &&
    !/callout|hint|hinweis|infobox/i.test(classNames(element))
  );
}

function hasHeading(element: Element): boolean {
  return [...elementsIn(element.children)].some((inner) => inner.tagName === 'h1');
}

/** The block whose own paragraphs hold most words that are not links; the whole body where no block stands out. */
function densest(body: Element): Element {
  const parents = new Map<Element, Element>();
  const scores = new Map<Element, number>();
  for (const element of [body, ...elementsIn(body.children)]) {
    for (const child of element.children) if (child.type === 'element') parents.set(child, element);
  }
  for (const element of elementsIn(body.children)) {
    if (!/^(?:p|pre|blockquote|li|td)$/.test(element.tagName)) continue;
    const length = textLength(element) - linkLength(element);
    if (length < 25) continue;
    const parent = parents.get(element);
    const grandparent = parent === undefined ? undefined : parents.get(parent);
    if (parent !== undefined) scores.set(parent, (scores.get(parent) ?? 0) + length);
    if (grandparent !== undefined) scores.set(grandparent, (scores.get(grandparent) ?? 0) + length / 2);
  }
  let best = body;
  let most = 0;
  for (const [element, score] of scores) if (score > most) [best, most] = [element, score];
  return widened(best, body, parents);
}

/** Climbs as long as the surroundings hold a fair share of running text too: a text in several sections is one text. */
function widened(start: Element, body: Element, parents: ReadonlyMap<Element, Element>): Element {
  let chosen = start;
  let length = proseLength(chosen);
  for (let outer = parents.get(start); outer !== undefined; outer = parents.get(outer)) {
    const outerLength = proseLength(outer);
    if (outerLength > length * 1.15) [chosen, length] = [outer, outerLength];
    if (outer === body) break;
  }
  return chosen;
}

function proseLength(element: Element): number {
  let length = 0;
  for (const inner of elementsIn(element.children)) {
    if (/^(?:p|h[1-6]|li|td|pre|blockquote)$/.test(inner.tagName))
      length += Math.max(0, ownText(inner) - linkLength(inner));
  }
  return length;
}

function ownText(element: Element): number {
  const inline: HastNode[] = element.children.filter(
    (child) => child.type !== 'element' || !/^(?:p|ul|ol|table|div|pre|blockquote)$/.test(child.tagName),
  );
  return textContent(inline).trim().length;
}

function linkLength(element: Element): number {
  return [...elementsIn(element.children)]
    .filter((inner) => inner.tagName === 'a')
    .reduce((sum, link) => sum + textLength(link), 0);
}

/** How many blocks with text the choice leaves out. */
function partsBeside(chosen: Element, body: Element): number {
  const inside = new Set<Element>([chosen]);
  const count = (element: Element): number => {
    if (element === chosen) return 0;
    const children = element.children.filter((child) => child.type === 'element');
    const holds = children.some((child) => child === chosen || [...elementsIn(child.children)].includes(chosen));
    if (!holds) return textContent(element.children).trim() === '' || inside.has(element) ? 0 : 1;
    return children.reduce((sum, child) => sum + count(child), 0);
  };
  return count(body);
}
