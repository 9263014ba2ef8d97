import { SaxesParser } from 'saxes';
import { Refusal } from './limits.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]) => void;
  readonly close?: (name: string, path: readonly string[]) => void;
  readonly text?: (text: string, path: readonly string[]) => void;
}

/** Bytes of an XML part as text: UTF-16 by its mark, UTF-8 otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Reads XML as a stream of events. A document type is refused at once: entities are how XML files read other files or
 * blow up ("billion laughs"). Throws `Refusal` with `external-entity`, `too-deep` or `damaged`.
 */
export function scanXml(xml: string, deepest: number, handlers: XmlHandlers): void {
  // The parser keeps a document type to itself until it ends; a text this rare is found faster.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Refusal('external-entity', 'DOCTYPE');
  const parser = new SaxesParser({ position: false, xmlns: false });
  const path: string[] = [];
  parser.on('doctype', () => {
    throw new Refusal('external-entity', 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new Refusal('damaged', error.message.slice(0, 120));
  });
  parser.on('opentag', (tag) => {
    handlers.open?.(tag.name, tag.attributes, path);
    path.push(tag.name);
    if (path.length > deepest) throw new Refusal('too-deep', `> ${deepest} elements`);
  });
  parser.on('closetag', (tag) => {
    path.pop();
    handlers.close?.(tag.name, path);
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on('text', (value) => text(value, path));
    parser.on('cdata', (value) => text(value, path));
  }
  parser.write(xml).close();
}

/** Reads XML into a tree. */
export function parseXml(xml: string, deepest: number): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  scanXml(xml, deepest, {
    open: (name, attributes) => {
      const element: XmlElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (value) => {
      open.at(-1)?.children.push(value);
    },
  });
  return root;
}

/** All elements of that name below, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  const stack: (XmlElement | string)[] = [...element.children].toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') continue;
    if (next.name === name) yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) stack.push(next.children[index]!);
  }
}

/** The first element of that name below, or null. */
export function firstOf(element: XmlElement, name: string): XmlElement | null {
  return descendants(element, name).next().value ?? null;
}

/** All text below. */
export function xmlText(element: XmlElement | null): string {
  if (element === null) return '';
  const parts: string[] = [];
  const stack: (XmlElement | string)[] = [...element.children].toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next);
    else for (let index = next.children.length - 1; index >= 0; index -= 1) stack.push(next.children[index]!);
  }
  return parts.join('');
}
