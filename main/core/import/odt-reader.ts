import type { Element, ElementContent, Properties } from 'hast';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Mark } from '../../../shared/rich-text/rich-text.ts';
import type { Notes } from './notes.ts';
import { odtFrame } from './odt-frames.ts';
import type { OdtStyles } from './odt-styles.ts';
import { odtTable } from './odt-tables.ts';
import { xmlText, type XmlElement } from './xml.ts';

export function hast(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

const markTags: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
};

/** Parts that hold nothing to read. */
const silent = new Set(
  'text:sequence-decls text:variable-decls text:user-field-decls text:dde-connection-decls office:forms text:soft-page-break text:bookmark text:bookmark-start text:bookmark-end text:reference-mark text:reference-mark-start text:reference-mark-end text:change text:change-start text:change-end text:tracked-changes office:annotation-end text:toc-mark text:alphabetical-index-mark svg:title svg:desc office:event-listeners text:note-citation'.split(
    ' ',
  ),
);
const indexes = new Set(
  'text:table-of-content text:illustration-index text:table-index text:object-index text:user-index text:alphabetical-index text:bibliography'.split(
    ' ',
  ),
);
const shapes = new Set(
  'draw:custom-shape draw:rect draw:line draw:polyline draw:polygon draw:path draw:circle draw:ellipse draw:g draw:connector draw:caption draw:measure draw:control'.split(
    ' ',
  ),
);
/** Parts that only hold others. */
const transparent = new Set(
  'text:section text:list-header text:numbered-paragraph text:ruby text:ruby-base text:meta draw:a office:text text:index-body text:index-title'.split(
    ' ',
  ),
);

/** Walks the text of an OpenDocument file and builds the tree that HTML would have been. */
export class OdtReader {
  readonly styles: OdtStyles;
  readonly notes: Notes;
  readonly #footnotes: ElementContent[] = [];
  #noteNumber = 0;
  #listStyles: string[] = [];

  constructor(styles: OdtStyles, notes: Notes) {
    this.styles = styles;
    this.notes = notes;
  }

  /** The whole text; footnotes stand behind a rule at its end. */
  read(text: XmlElement): ElementContent[] {
    const body = this.children(text);
    return this.#footnotes.length === 0 ? body : [...body, hast('hr', []), ...this.#footnotes];
  }

  children(element: XmlElement): ElementContent[] {
    return element.children.flatMap((child) => (typeof child === 'string' ? [textNode(child)] : this.#node(child)));
  }

  #node(element: XmlElement): ElementContent[] {
    const { name } = element;
    if (silent.has(name)) return [];
    if (transparent.has(name)) return this.children(element);
    if (indexes.has(name)) return this.#drop('contents');
    if (shapes.has(name)) return this.#shape(element);
    switch (name) {
      case 'text:p':
        return this.#paragraph(element);
      case 'text:h':
        return this.#heading(element);
      case 'text:span':
        return this.#span(element);
      case 'text:a':
        return [hast('a', this.children(element), { href: element.attributes['xlink:href'] ?? '' })];
      case 'text:line-break':
        return [hast('br', [])];
      case 'text:s':
      case 'text:tab':
        return [textNode(' ')];
      case 'text:list':
        return [this.#list(element)];
      case 'text:note':
        return this.#footnote(element);
      case 'table:table':
        return [odtTable(element, (cell) => this.children(cell))];
      case 'draw:frame':
        return odtFrame(element, this);
      case 'office:annotation':
        return this.#drop('comments');
      case 'text:sequence':
        return this.children(element); // the number in "Abbildung 3"
      default:
        return this.#other(element);
    }
  }

  #drop(code: 'contents' | 'comments'): ElementContent[] {
    this.notes.count(code);
    return [];
  }

  #shape(element: XmlElement): ElementContent[] {
    this.notes.count('charts');
    return xmlText(element).trim() === '' ? [] : this.children(element);
  }

  /** Date, page number, author and the like stand as the text they had. */
  #other(element: XmlElement): ElementContent[] {
    const children = this.children(element);
    if (element.name.startsWith('text:')) this.notes.count('fields');
    else this.notes.name('unknown-elements', element.name);
    return children;
  }

  #paragraph(element: XmlElement): ElementContent[] {
    const name = element.attributes['text:style-name'] ?? '';
    if (this.styles.own('paragraph', name)?.isAligned === true) this.notes.count('alignment');
    const inner = this.children(element);
    const role = this.styles.role(name);
    switch (role) {
      case 'title':
        return [hast('h1', inner, { className: ['kanalwerk-title'] })];
      case 'lead':
        return [hast('p', inner, { className: ['kanalwerk-lead'] })];
      case 'quote':
        // What a quote's style sets is the look of a quote, not an emphasis.
        return [hast('blockquote', [hast('p', inner)])];
      case 'code':
        return [hast('pre', inner)];
      case 'divider':
        return [hast('hr', [])];
      case 'text': {
        const marks = this.styles.isCaption(name) ? [] : this.styles.marks('paragraph', name);
        return [hast('p', this.#marked(marks, inner))];
      }
      default:
        return assertNever(role);
    }
  }

  #heading(element: XmlElement): ElementContent[] {
    const level = Math.min(6, Math.max(1, Number.parseInt(element.attributes['text:outline-level'] ?? '1', 10) || 1));
    return [hast(`h${level}`, this.children(element))];
  }

  #span(element: XmlElement): ElementContent[] {
    const name = element.attributes['text:style-name'] ?? '';
    const own = this.styles.own('text', name);
    if (own?.isHidden === true) {
      this.notes.count('hidden-removed');
      return [];
    }
    if (own?.hasFont === true) this.notes.count('fonts');
    if (own?.hasColour === true) this.notes.count('colours');
    const children = this.#marked(this.styles.marks('text', name), this.children(element));
    const raised = this.styles.raised(name);
    return raised === null ? children : [hast(raised, children)];
  }

  #marked(marks: readonly Mark[], children: ElementContent[]): ElementContent[] {
    return marks.reduce((inner, mark) => [hast(markTags[mark], inner)], children);
  }

  #list(element: XmlElement): Element {
    // An inner list without a style of its own has the outer one's.
    const style = element.attributes['text:style-name'] ?? this.#listStyles.at(-1) ?? '';
    this.#listStyles.push(style);
    const isNumbered = this.styles.isNumbered(style, this.#listStyles.length);
    const items = element.children.flatMap((child) =>
      typeof child === 'string' ? [] : [hast('li', this.children(child))],
    );
    this.#listStyles.pop();
    return hast(isNumbered ? 'ol' : 'ul', items);
  }

  #footnote(element: XmlElement): ElementContent[] {
    this.notes.count('footnotes');
    this.#noteNumber += 1;
    const mark = `[${this.#noteNumber}]`;
    const body = element.children.find((child) => typeof child !== 'string' && child.name === 'text:note-body');
    const content = body === undefined || typeof body === 'string' ? [] : this.children(body);
    const first = content.find((child) => child.type === 'element');
    if (first?.type === 'element') first.children.unshift(textNode(`${mark} `));
    this.#footnotes.push(...content);
    return [textNode(mark)];
  }
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}
