import type { Element } from 'hast';
import type { Block, Inline, Mark } from '../../../shared/rich-text/rich-text.ts';
import { dropElement } from './hast-dropped.ts';
import { imageBlocks } from './hast-images.ts';
import { listBlocks, looseListBlocks, looseListEnd } from './hast-lists.ts';
import { isHidden, marksInside, noteLooks } from './hast-marks.ts';
import { tableBlocks } from './hast-tables.ts';
import { attribute, classNames, isBlank, textContent, type HastNode } from './hast-tools.ts';
import type { HtmlContext } from './html-blocks.ts';
import { InlineRun, joinedByBreaks } from './inline-run.ts';
import { safeUrl } from './links.ts';

type Tone = 'note' | 'tip' | 'warning';

/** What holds at one place of the tree. */
export interface Place {
  readonly marks: ReadonlySet<Mark>;
  readonly url: string | null;
  /** What a paragraph becomes here. */
  readonly wrap: 'paragraph' | 'quote';
  readonly inHeading: boolean;
}

const outermost: Place = { marks: new Set(), url: null, wrap: 'paragraph', inHeading: false };

/** Turns parsed HTML into blocks. */
export function hastToBlocks(nodes: readonly HastNode[], context: HtmlContext, place: Place = outermost): Block[] {
  const reader = new HastReader(context);
  reader.read(nodes, place);
  return reader.finish(place);
}

const transparent = new Set(
  'abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress rb rt ruby s samp small span strike strong time tt u var wbr'.split(
    ' ',
  ),
);
const flow = new Set(
  'address article aside body center dd details dialog div dl fieldset figcaption footer form header hgroup html legend main nav p search section summary'.split(
    ' ',
  ),
);

class HastReader {
  readonly #context: HtmlContext;
  readonly #run: InlineRun;
  readonly #blocks: Block[] = [];

  constructor(context: HtmlContext) {
    this.#context = context;
    this.#run = new InlineRun(context.notes, 'html');
  }

  finish(place: Place): Block[] {
    this.#flush(place);
    return this.#blocks;
  }

  read(nodes: readonly HastNode[], place: Place): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const end = looseListEnd(nodes, index);
      if (end > index) {
        this.#flush(place);
        this.#blocks.push(...looseListBlocks(nodes.slice(index, end), this.#context, place));
        index = end - 1;
        continue;
      }
      const node = nodes[index];
      if (node?.type === 'text') this.#run.text(node.value, place.marks, place.url);
      else if (node?.type === 'element') this.#element(node, place);
    }
  }

  #flush(place: Place): void {
    const children = this.#run.finish();
    if (children.length > 0) this.#blocks.push({ kind: place.wrap, children });
  }

  #blockOf(place: Place, blocks: readonly Block[]): void {
    this.#flush(place);
    this.#blocks.push(...blocks);
  }

  #element(element: Element, place: Place): void {
    const { notes } = this.#context;
    if (dropElement(element, notes)) return;
    if (isHidden(element)) {
      if (!isBlank(textContent(element.children))) notes.count('hidden-removed');
      return;
    }
    noteLooks(element, notes);
    const name = element.tagName;
    if (/^h[1-6]$/.test(name)) return this.#heading(element, place);
    if (this.#leaf(element, place)) return;
    if (flow.has(name)) return this.#flow(element, place);
    if (name === 'a') return this.#link(element, place);
    if (name === 'sup' || name === 'sub') return this.#raised(element, place);
    // Office's own elements (`o:p`, `st1:place`) carry nothing.
    if (!transparent.has(name) && !name.includes(':')) notes.name('unknown-elements', name);
    this.read(element.children, { ...place, marks: this.#marks(element, place) });
  }

  /** Elements that are a block or a sign of their own; false for all others. */
  #leaf(element: Element, place: Place): boolean {
    switch (element.tagName) {
      case 'br':
        this.#run.break();
        return true;
      case 'hr':
        this.#blockOf(place, [{ kind: 'divider' }]);
        return true;
      case 'img':
      case 'figure':
        return this.#picture(element, place);
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.#blockOf(place, listBlocks(element, this.#context, place));
        return true;
      case 'table':
        this.#blockOf(place, tableBlocks(element, this.#context, place));
        return true;
      case 'pre':
        this.#blockOf(place, [codeBlock(element)]);
        return true;
      case 'blockquote':
        this.#blockOf(place, hastToBlocks(element.children, this.#context, { ...place, wrap: 'quote' }));
        return true;
      case 'q':
        this.#quoted(element, place);
        return true;
      case 'dt':
        this.#blockOf(
          place,
          hastToBlocks(element.children, this.#context, { ...place, marks: new Set([...place.marks, 'bold']) }),
        );
        return true;
      default:
        return false;
    }
  }

  #picture(element: Element, place: Place): boolean {
    const result = imageBlocks(element, this.#context);
    if (result.kind === 'text') this.#run.text(result.text, place.marks, place.url);
    else if (result.kind === 'blocks') this.#blockOf(place, result.blocks);
    return result.kind !== 'flow' || (this.#flow(element, place), true);
  }

  #flow(element: Element, place: Place): void {
    this.#flush(place);
    const tone = calloutTone(element);
    const inside: Place = { ...place, marks: this.#marks(element, place) };
    if (tone !== null) this.#blocks.push(...calloutBlocks(hastToBlocks(element.children, this.#context, inside), tone));
    else if (isQuoteStyled(element))
      this.#blocks.push(...hastToBlocks(element.children, this.#context, { ...inside, wrap: 'quote' }));
    else this.read(element.children, inside);
    this.#flush(place);
  }

  #heading(element: Element, place: Place): void {
    const inner = hastToBlocks(element.children, this.#context, { ...place, wrap: 'paragraph', inHeading: true });
    const lines = inner.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : []));
    const level = Number(element.tagName.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6; // h1 to h6, checked by the caller
    const children: Inline[] = joinedByBreaks(lines);
    const heading: Block[] = children.length === 0 ? [] : [{ kind: 'heading', level, children }];
    this.#blockOf(place, [...heading, ...inner.filter((block) => block.kind !== 'paragraph')]);
  }

  #link(element: Element, place: Place): void {
    const href = attribute(element, 'href');
    const url = href === '' ? place.url : safeUrl(href, this.#context.notes, this.#context.base);
    this.read(element.children, { ...place, url, marks: marksInside(element, place.marks, true) });
  }

  #quoted(element: Element, place: Place): void {
    this.#run.text('"', place.marks, place.url);
    this.read(element.children, place);
    this.#run.text('"', place.marks, place.url);
  }

  /** Raised digits exist as characters, which keeps "m²" from turning into "m2". */
  #raised(element: Element, place: Place): void {
    const text = textContent(element.children);
    const digits = element.tagName === 'sup' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
    if (/^[0-9]{1,4}$/.test(text)) {
      this.#run.text(
        text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit))),
        place.marks,
        place.url,
      );
      return;
    }
    if (!isBlank(text) && !/^\[\d+\]$/.test(text)) this.#context.notes.count('raised-text');
    this.read(element.children, { ...place, marks: this.#marks(element, place) });
  }

  #marks(element: Element, place: Place): ReadonlySet<Mark> {
    const marks = marksInside(element, place.marks, place.url !== null);
    if (!place.inHeading || !marks.has('bold')) return marks;
    return new Set([...marks].filter((mark) => mark !== 'bold'));
  }
}

function codeBlock(element: Element): Block {
  const code = element.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const names = `${classNames(element)} ${code?.type === 'element' ? classNames(code) : ''}`;
  const language = /(?:^|\s)(?:language|lang|highlight-source)-([\w+#-]{1,40})/.exec(names)?.[1] ?? '';
  return { kind: 'code', language, text: textContent(element.children).toWellFormed().replace(/\n$/, '') };
}

function calloutTone(element: Element): Tone | null {
  if (element.tagName !== 'aside' && element.tagName !== 'div') return null;
  const names = classNames(element).toLowerCase();
  const isCallout = /(?:^|[\s_-])(?:callout|admonition|alert|hinweis|hint)(?:$|[\s_-])/.test(names);
  if (!isCallout && attribute(element, 'role') !== 'note') return null;
  if (/warn|caution|danger|error|achtung/.test(names)) return 'warning';
  return /tip|success/.test(names) ? 'tip' : 'note';
}

function calloutBlocks(blocks: readonly Block[], tone: Tone): Block[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quote' ? [block.children] : [],
  );
  const others = blocks.filter((block) => !['paragraph', 'heading', 'quote'].includes(block.kind));
  return lines.length === 0 ? [...others] : [{ kind: 'callout', tone, children: joinedByBreaks(lines) }, ...others];
}

function isQuoteStyled(element: Element): boolean {
  return /(?:^|\s)Mso(?:Intense)?Quote/.test(classNames(element));
}
