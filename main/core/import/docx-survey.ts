import type { DocxParts } from './docx.ts';
import type { ImportLimits } from './limits.ts';
import type { Notes } from './notes.ts';
import { scanXml } from './xml.ts';

/** Counts what the conversion drops or changes without a word. */
export async function surveyDocx(
  parts: DocxParts,
  names: readonly string[],
  limits: ImportLimits,
  notes: Notes,
): Promise<{ readonly language?: string }> {
  const document = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  if (document !== undefined) surveyBody((await parts.xml(document)) ?? '', limits, notes);
  const comments = await parts.xml('word/comments.xml');
  if (comments !== null) notes.count('comments', countOf(comments, 'w:comment', limits));
  for (const name of names) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    // The parts lie in one archive, which is read from front to back.
    // eslint-disable-next-line no-await-in-loop
    if (hasWords((await parts.xml(name)) ?? '', limits)) notes.count('headers-footers');
  }
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) notes.tell('macros');
  const styles = await parts.xml('word/styles.xml');
  const language = /<w:lang\s[^>]{0,200}?w:val="([A-Za-z-]{2,20})"/.exec(styles ?? '')?.[1];
  return language === undefined ? {} : { language };
}

function countOf(xml: string, element: string, limits: ImportLimits): number {
  let count = 0;
  scanXml(xml, limits.depth, { open: (name) => (count += name === element ? 1 : 0) });
  return count;
}

function hasWords(xml: string, limits: ImportLimits): boolean {
  let found = false;
  scanXml(xml, limits.depth, {
    text: (text, path) => {
      if (path.at(-1) === 'w:t' && text.trim() !== '') found = true;
    },
  });
  return found;
}

type Attributes = Readonly<Record<string, string>>;

/** One kind of loss per element name; elements with a condition look at their attributes. */
const losses: Readonly<Record<string, (attributes: Attributes, notes: Notes) => void>> = {
  'w:ins': (_, notes) => notes.count('insertions'),
  'w:moveTo': (_, notes) => notes.count('insertions'),
  'w:del': (_, notes) => notes.count('deletions'),
  'w:moveFrom': (_, notes) => notes.count('deletions'),
  'w:object': (_, notes) => notes.count('embedded-objects'),
  'w:altChunk': (_, notes) => notes.count('embedded-objects'),
  'w:control': (_, notes) => notes.count('embedded-objects'),
  'm:oMath': (_, notes) => notes.count('formulas'),
  'c:chart': (_, notes) => notes.count('charts'),
  'cx:chart': (_, notes) => notes.count('charts'),
  'dgm:relIds': (_, notes) => notes.count('charts'),
  'w:highlight': (attributes, notes) => countUnless(attributes['w:val'], ['none'], 'colours', notes),
  'w:color': (attributes, notes) => countUnless(attributes['w:val'], ['auto', '000000'], 'colours', notes),
  'w:rFonts': (attributes, notes) => countUnless(attributes['w:ascii'], [], 'fonts', notes),
  'w:sz': (_, notes) => notes.count('fonts'),
  'w:jc': (attributes, notes) => countUnless(attributes['w:val'], ['left', 'start', 'both'], 'alignment', notes),
  'a:blip': (attributes, notes) => {
    if (attributes['r:link'] !== undefined && attributes['r:embed'] === undefined) notes.count('external-images');
  },
};

function countUnless(
  value: string | undefined,
  plain: readonly string[],
  code: 'colours' | 'fonts' | 'alignment',
  notes: Notes,
): void {
  if (value !== undefined && !plain.includes(value)) notes.count(code);
}

function surveyBody(xml: string, limits: ImportLimits, notes: Notes): void {
  let alternatives = 0;
  let fallbacks = 0;
  let instruction = '';
  const runMarks = new Set(['w:rFonts', 'w:sz', 'w:color', 'w:highlight']);
  scanXml(xml, limits.depth, {
    open: (name, attributes, path) => {
      // Word writes modern drawings twice; the reading is from the second, older form.
      const inChoice = path.includes('mc:Choice');
      if (name === 'w:txbxContent' && inChoice) alternatives += 1;
      if (name === 'w:txbxContent' && !inChoice) fallbacks += 1;
      if (inChoice && (name === 'a:blip' || runMarks.has(name) || name === 'w:jc')) return;
      // The marks of a paragraph's own end show nowhere.
      if (runMarks.has(name) && path.at(-2) === 'w:pPr') return;
      if (name === 'w:ins' || name === 'w:del') {
        if (path.at(-1) === 'w:rPr' || path.at(-1) === 'w:trPr') return;
      }
      if (Object.hasOwn(losses, name)) losses[name]?.(attributes, notes);
      if (name === 'w:fldSimple') countField(attributes['w:instr'] ?? '', notes);
      if (name === 'w:fldChar' && attributes['w:fldCharType'] === 'separate') {
        countField(instruction, notes);
        instruction = '';
      }
    },
    text: (text, path) => {
      if (path.at(-1) === 'w:instrText') instruction = (instruction + text).slice(-200);
    },
  });
  notes.count('text-boxes', fallbacks);
  notes.count('text-boxes-lost', Math.max(0, alternatives - fallbacks));
}

function countField(instruction: string, notes: Notes): void {
  const kind = /^\s*([A-Z]+)/.exec(instruction)?.[1] ?? '';
  if (kind === 'TOC' || kind === 'INDEX') notes.count('contents');
  else if (kind !== '' && !['HYPERLINK', 'PAGEREF', 'REF', 'FORMCHECKBOX', 'SEQ'].includes(kind)) notes.count('fields');
}
