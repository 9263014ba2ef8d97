import type { Mark } from '../../../shared/rich-text/rich-text.ts';
import { descendants, type XmlElement } from './xml.ts';

interface Style {
  readonly parent: string | null;
  readonly listStyle: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
  readonly raised: 'sup' | 'sub' | null;
  readonly hasFont: boolean;
  readonly hasColour: boolean;
  readonly isAligned: boolean;
  readonly isHidden: boolean;
}

export type ParagraphRole = 'text' | 'title' | 'lead' | 'quote' | 'code' | 'divider';

const roles: ReadonlyMap<string, ParagraphRole> = new Map<string, ParagraphRole>(
  Object.entries({
    Title: 'title',
    Subtitle: 'lead',
    Quotations: 'quote',
    Quote: 'quote',
    Preformatted_20_Text: 'code',
    Horizontal_20_Line: 'divider',
  } as const),
);

/** The styles of an OpenDocument text, by family and name, with what they inherit. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #numbered = new Map<string, boolean>();

  constructor(parts: readonly (XmlElement | null)[]) {
    for (const part of parts) {
      if (part === null) continue;
      for (const element of descendants(part, 'style:style')) {
        this.#styles.set(
          `${element.attributes['style:family'] ?? ''} ${element.attributes['style:name'] ?? ''}`,
          styleOf(element),
        );
      }
      for (const element of descendants(part, 'text:list-style')) this.#readList(element);
    }
  }

  /** The marks that a span's (or paragraph's) style sets. */
  marks(family: 'text' | 'paragraph', name: string): readonly Mark[] {
    const marks: Mark[] = [];
    if (this.#inherited(family, name, (style) => style.bold) === true) marks.push('bold');
    if (this.#inherited(family, name, (style) => style.italic) === true) marks.push('italic');
    if (this.#inherited(family, name, (style) => style.underline) === true) marks.push('underline');
    if (this.#inherited(family, name, (style) => style.strike) === true) marks.push('strike');
    if (family === 'text' && this.#lineage('text', name).some((one) => one === 'Source_20_Text')) marks.push('code');
    return marks;
  }

  raised(name: string): 'sup' | 'sub' | null {
    return this.#inherited('text', name, (style) => style.raised);
  }

  own(family: 'text' | 'paragraph', name: string): Style | undefined {
    return this.#styles.get(`${family} ${name}`);
  }

  role(name: string): ParagraphRole {
    return (
      this.#lineage('paragraph', name)
        .map((one) => roles.get(one))
        .find((role) => role !== undefined) ?? 'text'
    );
  }

  isCaption(name: string): boolean {
    return this.#lineage('paragraph', name).some((one) => /^(?:Caption|Illustration|Figure|Abbildung)$/.test(one));
  }

  isNumbered(listStyle: string, level: number): boolean {
    return this.#numbered.get(`${listStyle} ${level}`) ?? this.#numbered.get(`${listStyle} 1`) ?? false;
  }

  #lineage(family: string, name: string): string[] {
    const names: string[] = [];
    for (let next: string | null = name; next !== null && names.length < 20 && !names.includes(next);) {
      names.push(next);
      next = this.#styles.get(`${family} ${next}`)?.parent ?? null;
    }
    return names;
  }

  #inherited<T>(family: string, name: string, of: (style: Style) => T | null): T | null {
    for (const one of this.#lineage(family, name)) {
      const style = this.#styles.get(`${family} ${one}`);
      const value = style === undefined ? null : of(style);
      if (value !== null) return value;
    }
    return null;
  }

  #readList(element: XmlElement): void {
    const name = element.attributes['style:name'] ?? '';
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const level = child.attributes['text:level'] ?? '1';
      const format = child.attributes['style:num-format'] ?? '';
      this.#numbered.set(`${name} ${level}`, child.name === 'text:list-level-style-number' && format !== '');
    }
  }
}

function styleOf(element: XmlElement): Style {
  const properties: Record<string, string> = {};
  for (const child of element.children) if (typeof child !== 'string') Object.assign(properties, child.attributes);
  const line = properties['style:text-underline-style'];
  const through = properties['style:text-line-through-style'] ?? properties['style:text-line-through-type'];
  const position = properties['style:text-position'];
  const align = properties['fo:text-align'] ?? 'start';
  return {
    parent: element.attributes['style:parent-style-name'] ?? null,
    listStyle: element.attributes['style:list-style-name'] ?? null,
    bold: flag(properties['fo:font-weight'], /^(?:bold|[6-9]00)$/),
    italic: flag(properties['fo:font-style'], /^(?:italic|oblique)$/),
    underline: line === undefined ? null : line !== 'none',
    strike: through === undefined ? null : through !== 'none',
    raised:
      position === undefined
        ? null
        : /^(?:sub|-)/.test(position)
          ? 'sub'
          : /^(?:super|[1-9])/.test(position)
            ? 'sup'
            : null,
    hasFont: 'style:font-name' in properties || 'fo:font-family' in properties || 'fo:font-size' in properties,
    hasColour: !['#000000', undefined].includes(properties['fo:color']) || isColour(properties['fo:background-color']),
    isAligned: align === 'center' || align === 'end' || align === 'right',
    isHidden: properties['text:display'] === 'none',
  };
}

function flag(value: string | undefined, isOn: RegExp): boolean | null {
  return value === undefined ? null : isOn.test(value);
}

function isColour(value: string | undefined): boolean {
  return value !== undefined && value !== 'transparent' && value !== '#ffffff';
}
