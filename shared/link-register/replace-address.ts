import { bare } from '../platforms/checks/links-of.ts';
import type { Entity } from '../platforms/entities/entity.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import { mapInlines } from '../rich-text/map-inlines.ts';
import type { Inline, LinkInline, RichText } from '../rich-text/rich-text.ts';
import { addParameters, cutAddress, type Parameter } from '../tracking/add-parameters.ts';
import { addressesInText, isAddress } from './addresses-in.ts';
import { pageKey } from './page-key.ts';

/** What leads to one of these pages shall lead to another address. */
export interface Replacement {
  /** `pageKey`s. */
  readonly from: ReadonlySet<string>;
  readonly to: string;
}

const scheme = /^(?:https?:\/\/|mailto:|tel:)/iu;

/**
 * The new address in the way the old one was written: without `https://` where it had none, and with the parameters that
 * somebody had put there by hand to count visits.
 */
export function inItsPlace(written: string, to: string): string {
  const counting = countingParameters(written);
  const next = counting.length === 0 ? to : addParameters(to, counting);
  return scheme.test(written.trim()) ? next : next.replace(scheme, '');
}

function countingParameters(written: string): Parameter[] {
  const { query } = cutAddress(written);
  return query
    .slice(1)
    .split('&')
    .filter((pair) => /^utm_[^=]*=/iu.test(pair))
    .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: decoded(pair.slice(pair.indexOf('=') + 1)) }));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/gu, ' '));
  } catch {
    return text;
  }
}

/** A text with the address replaced wherever it stands as a whole; the same text where it does not. */
export function replaceInPlainText(text: string, { from, to }: Replacement): string {
  if (isAddress(text) || !/\s/u.test(text.trim()))
    return from.has(pageKey(text)) && text.trim() !== '' ? inItsPlace(text, to) : text;
  const found = addressesInText(text).filter((one) => from.has(pageKey(one.text)));
  return found.reduceRight((result: string, { start, end, text: written }: Entity) => {
    return result.slice(0, start) + inItsPlace(written, to) + result.slice(end);
  }, text);
}

/** A rich text with the address replaced: behind words the words stay, unless they are the address themselves. */
export function replaceInRichText(body: RichText, replacement: Replacement): RichText {
  return mapInlines(body, (inline): Inline => {
    if (inline.kind === 'line-break') return inline;
    if (inline.kind === 'link') return replaceLink(inline, replacement);
    const text = replaceRun(inline.text, replacement);
    return text === inline.text ? inline : { ...inline, text };
  });
}

/** A run of a text may be nothing but an address, with the blanks around it. */
function replaceRun(text: string, { from, to }: Replacement): string {
  return addressesInText(text)
    .filter((one) => from.has(pageKey(one.text)))
    .reduceRight((result, { start, end, text: written }) => {
      return result.slice(0, start) + inItsPlace(written, to) + result.slice(end);
    }, text);
}

function replaceLink(link: LinkInline, { from, to }: Replacement): LinkInline {
  if (!from.has(pageKey(link.url))) return link;
  const words = inlineText(link.children);
  const url = inItsPlace(link.url, to);
  const [first] = link.children;
  if (first === undefined || bare(words) !== bare(link.url)) return { ...link, url };
  return { ...link, url, children: [{ ...first, text: inItsPlace(words.trim(), to) }] };
}
