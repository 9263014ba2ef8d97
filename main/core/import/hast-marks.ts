import type { Element } from 'hast';
import { markOfHtmlTag } from '../../../shared/rich-text/html-marks.ts';
import type { Mark } from '../../../shared/rich-text/rich-text.ts';
import { attribute, styleOf } from './hast-tools.ts';
import type { Notes } from './notes.ts';

/** The marks inside an element: those around it, its tag's, and what its style says (Google Docs marks by style only). */
export function marksInside(element: Element, around: ReadonlySet<Mark>, inLink: boolean): ReadonlySet<Mark> {
  const tagMark = markOfHtmlTag.get(element.tagName);
  const style = styleOf(element);
  if (tagMark === undefined && style.size === 0) return around;
  const marks = new Set(around);
  if (tagMark !== undefined) marks.add(tagMark);
  const weight = style.get('font-weight');
  // `<b style="font-weight:normal">` wraps everything that Google Docs puts on the clipboard.
  if (weight !== undefined) setMark(marks, 'bold', /^(?:bold|bolder|[6-9]00)/.test(weight));
  const slant = style.get('font-style');
  if (slant !== undefined) setMark(marks, 'italic', /^(?:italic|oblique)/.test(slant));
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (line.includes('line-through')) marks.add('strike');
  // Links are underlined by everybody: that is no emphasis of the author's.
  if (line.includes('underline') && !inLink) marks.add('underline');
  return marks;
}

function setMark(marks: Set<Mark>, mark: Mark, isOn: boolean): void {
  if (isOn) marks.add(mark);
  else marks.delete(mark);
}

/** Notes what an element's looks lose. */
export function noteLooks(element: Element, notes: Notes): void {
  for (const name of Object.keys(element.properties)) if (/^on[a-z]/i.test(name)) notes.count('event-handlers');
  const style = styleOf(element);
  const isFont = element.tagName === 'font';
  if (style.has('font-family') || style.has('font-size') || (isFont && 'face' in element.properties))
    notes.count('fonts');
  const background = style.get('background-color') ?? style.get('background') ?? 'transparent';
  const colour = style.get('color') ?? 'inherit';
  const isColoured = !/^(?:transparent|none|inherit|initial)/.test(background) || !isPlainColour(colour);
  if (isColoured || (isFont && 'color' in element.properties)) notes.count('colours');
  const align = style.get('text-align') ?? attribute(element, 'align');
  if (/^(?:right|center|end)$/.test(align)) notes.count('alignment');
}

function isPlainColour(colour: string): boolean {
  return /^(?:inherit|initial|black|windowtext|#000(?:000)?|rgb\(0, ?0, ?0\)|rgba\(0, ?0, ?0, ?1\))$/.test(colour);
}

/** Text a reader of the page would not see. */
export function isHidden(element: Element): boolean {
  const style = styleOf(element);
  return (
    element.properties['hidden'] === true ||
    style.get('display')?.startsWith('none') === true ||
    style.get('visibility')?.startsWith('hidden') === true ||
    style.get('mso-hide') === 'all'
  );
}
