import { scanXml } from './xml.ts';

type Attributes = Readonly<Record<string, string>>;

const off = new Set(['0', 'false', 'off', 'none']);
const canHoldText = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;

function isOn(attributes: Attributes): boolean {
  return !off.has(attributes['w:val'] ?? 'true');
}

/** Ids of the styles of a Word document whose text is hidden, by themselves or by the style they are based on. */
export function hiddenStyles(styles: string | null, deepest: number): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (styles?.includes('<w:vanish') !== true) return hidden;
  const shown = new Set<string>();
  const basedOn = new Map<string, string>();
  let style = '';
  scanXml(styles, deepest, {
    open: (name, attributes, path) => {
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      if (name === 'w:basedOn') basedOn.set(style, attributes['w:val'] ?? '');
      if (name === 'w:vanish' && path.at(-1) === 'w:rPr' && path.at(-2) === 'w:style')
        (isOn(attributes) ? hidden : shown).add(style);
    },
  });
  // As many rounds as a chain is long; each finds the next link of every chain.
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const [id, base] of basedOn) if (hidden.has(base) && !shown.has(id)) hidden.add(id);
  }
  return hidden;
}

interface Run {
  /** Where its first piece stands. */
  readonly start: number;
  /** What of it stays in any case: without the marks of fields the reader loses the text after them. */
  readonly fields: string[];
  hidden: boolean;
  hasWords: boolean;
}

/**
 * A part of a Word document without hidden text: who hid it does not expect it in a post. `count` is the number of
 * places with words. Returns the part as it is where there is nothing to take out.
 */
export function withoutHiddenText(
  part: { readonly name: string; readonly xml: string },
  styles: ReadonlySet<string>,
  deepest: number,
): { readonly xml: string; readonly count: number } {
  const { name, xml } = part;
  if (!canHoldText.test(name) || (styles.size === 0 && !xml.includes('<w:vanish'))) return { xml, count: 0 };
  const writer = new VisibleWriter(styles);
  scanXml(xml, deepest, writer);
  return { xml: writer.pieces.join(''), count: writer.count };
}

/** Writes again what it hears, without the runs that are hidden. */
class VisibleWriter {
  readonly pieces: string[] = [];
  count = 0;
  readonly #styles: ReadonlySet<string>;
  readonly #runs: Run[] = [];
  /** Whether the style of each paragraph around hides its text. */
  readonly #paragraphs: boolean[] = [];
  /** Runs in a row are one place. */
  #inHiddenPlace = false;

  constructor(styles: ReadonlySet<string>) {
    this.#styles = styles;
  }

  readonly open = (name: string, attributes: Attributes, path: readonly string[]): void => {
    const run = this.#runs.at(-1);
    const inRun = path.at(-1) === 'w:rPr' && path.at(-2) === 'w:r' && run !== undefined;
    if (name === 'w:p') {
      this.#paragraphs.push(false);
      this.#inHiddenPlace = false;
    } else if (name === 'w:pStyle' && this.#styles.has(attributes['w:val'] ?? ''))
      this.#paragraphs[this.#paragraphs.length - 1] = true;
    else if (name === 'w:r')
      this.#runs.push({
        start: this.pieces.length,
        fields: [],
        hidden: this.#paragraphs.at(-1) ?? false,
        hasWords: false,
      });
    else if (inRun && name === 'w:rStyle' && this.#styles.has(attributes['w:val'] ?? '')) run.hidden = true;
    else if (inRun && name === 'w:vanish') run.hidden = isOn(attributes);
    this.#write(name, `<${name}${attributesOf(attributes)}>`, path);
  };

  readonly text = (text: string, path: readonly string[]): void => {
    const run = this.#runs.at(-1);
    const element = path.at(-1) ?? '';
    if (run !== undefined && element === 'w:t' && text.trim() !== '') run.hasWords = true;
    this.#write(element, escaped(text), path);
  };

  readonly close = (name: string, path: readonly string[]): void => {
    this.#write(name, `</${name}>`, path);
    if (name === 'w:p') this.#paragraphs.pop();
    if (name !== 'w:r') return;
    const run = this.#runs.pop();
    if (run === undefined) return;
    if (run.hidden) {
      this.pieces.length = run.start;
      if (run.fields.length > 0) this.pieces.push('<w:r>', ...run.fields, '</w:r>');
      if (run.hasWords && !this.#inHiddenPlace) this.count += 1;
    }
    if (run.hidden ? run.hasWords : true) this.#inHiddenPlace = run.hidden;
  };

  #write(element: string, piece: string, path: readonly string[]): void {
    this.pieces.push(piece);
    const isField = element === 'w:fldChar' || element === 'w:instrText';
    if (isField && path.includes('w:r')) this.#runs.at(-1)?.fields.push(piece);
  }
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
