import type { ElementContent } from 'hast';
import { hast, type OdtReader } from './odt-reader.ts';
import { elementsIn } from './hast-tools.ts';
import { firstOf, xmlText, type XmlElement } from './xml.ts';

/** A frame: a picture with its description, a text box, or an object of another program. */
export function odtFrame(frame: XmlElement, reader: OdtReader): ElementContent[] {
  const parts = frame.children.filter((child) => typeof child !== 'string');
  const box = parts.find((child) => child.name === 'draw:text-box');
  if (box !== undefined) return textBox(box, reader);
  const isObject = parts.some((child) => child.name === 'draw:object' || child.name === 'draw:object-ole');
  if (isObject) {
    reader.notes.count(hasFormula(parts) ? 'formulas' : 'embedded-objects');
    return [];
  }
  const images = parts.filter((child) => child.name === 'draw:image').map(sourceOf);
  // A vector graphic usually comes with a picture of itself.
  const source = images.find((one) => !/\.(?:svg|svm|emf|wmf)$/i.test(one)) ?? images[0];
  if (source === undefined) return [];
  const alt = (xmlText(firstOf(frame, 'svg:desc')) || xmlText(firstOf(frame, 'svg:title'))).trim();
  return [hast('img', [], { src: source, alt })];
}

function sourceOf(image: XmlElement): string {
  const href = (image.attributes['xlink:href'] ?? '').replace(/^\.\//, '');
  const inside = firstOf(image, 'office:binary-data');
  return href === '' && inside !== null ? `data:image/png;base64,${xmlText(inside).replace(/\s+/g, '')}` : href;
}

function hasFormula(parts: readonly XmlElement[]): boolean {
  return parts.some((part) => firstOf(part, 'math:math') !== null || firstOf(part, 'math') !== null);
}

/** Writer puts a picture and its caption into a box of their own. */
function textBox(box: XmlElement, reader: OdtReader): ElementContent[] {
  const content = reader.children(box);
  const images = [...elementsIn(content)].filter((inner) => inner.tagName === 'img');
  if (images.length !== 1) {
    reader.notes.count('text-boxes');
    return [hast('div', content)];
  }
  for (const inner of elementsIn(content)) inner.children = inner.children.filter((child) => child !== images[0]);
  return [hast('figure', [...images, hast('figcaption', content)])];
}
