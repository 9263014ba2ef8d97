import { readAddress } from '../links/addresses.ts';

/**
 * One key for all spellings of an address that lead to the same page: without scheme, `www.`, last slash, fragment and
 * parameters that count visits. Mail addresses and numbers have one too; what cannot be read is its own key.
 */
export function pageKey(url: string): string {
  const text = url.trim();
  const mail = /^mailto:([^?]*)/iu.exec(text)?.[1];
  if (mail !== undefined) return `mailto:${mail.toLowerCase()}`;
  const phone = /^tel:([^;]*)/iu.exec(text)?.[1];
  if (phone !== undefined) return `tel:${phone.replace(/[^+\d]/gu, '')}`;
  const address = readAddress(text);
  if (address === null) return text;
  return `${address.host}/${address.segments.join('/')}${address.query === '' ? '' : `?${address.query}`}`;
}

/** Of several spellings of one page the one to show: with `https`, without parameters that only count, short. */
export function bestSpelling(urls: readonly string[]): string {
  const rank = (url: string): number =>
    Number(!/^(?:https:|mailto:|tel:)/iu.test(url)) * 2 + Number(/[?&]utm_/iu.test(url));
  return urls.toSorted((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}
