import type { Element } from 'hast';
import { attribute, isBlank, styleOf, textContent } from './hast-tools.ts';
import type { Notes } from './notes.ts';

const silent = new Set(
  'style template noscript head title meta link base param source track area map colgroup col rp'.split(' '),
);
const foreign = new Set('iframe frame frameset object embed applet video audio portal fencedframe'.split(' '));
const controls = new Set('input select textarea button datalist option optgroup keygen'.split(' '));

/** Long texts wrapped in a form are pages of systems that put everything in one; short ones are forms. */
const longestForm = 400;

/** True for an element that stays behind with everything in it; notes what it was. */
export function dropElement(element: Element, notes: Notes): boolean {
  const name = element.tagName;
  if (silent.has(name) || isMarkerOfWord(element)) return true;
  if (name === 'script') notes.count('scripts-removed');
  else if (foreign.has(name)) notes.count('media-removed');
  else if (name === 'svg' || name === 'canvas') {
    if (name === 'canvas' || isLargeVector(element)) notes.count('vector-images');
  } else if (name === 'math') notes.count('formulas');
  else if (name === 'form' && textContent(element.children).trim().length <= longestForm) notes.count('forms-removed');
  else return controls.has(name);
  return true;
}

/** Bullets and numbers that Word writes as text; the list itself is recognised by its style. */
function isMarkerOfWord(element: Element): boolean {
  return styleOf(element).get('mso-list') === 'ignore';
}

/** Icons are everywhere and nobody misses them. */
function isLargeVector(element: Element): boolean {
  const width = Number.parseFloat(attribute(element, 'width'));
  return (
    width > 64 ||
    !isBlank(textContent(element.children.filter((child) => child.type === 'element' && child.tagName === 'text')))
  );
}
