import { parse } from 'tldts';
import { isKnownEnding } from '../platforms/entities/known-ending.ts';
import { parameterNames } from '../tracking/add-parameters.ts';
import { unicodeHost } from './unicode-host.ts';

export type AddressProblemCode =
  | 'spaces'
  | 'without-scheme'
  | 'scheme'
  | 'unreadable'
  | 'login'
  | 'local'
  | 'ending-missing'
  | 'ending-unknown'
  | 'mixed-scripts'
  | 'insecure'
  | 'unencoded'
  | 'percent'
  | 'double-encoded'
  | 'end-sign'
  | 'tracked'
  | 'long'
  | 'mail'
  | 'phone'
  | 'phone-local';

/** `warning`: readers may not get there. `hint`: they do, but it could be better. */
export interface AddressProblem {
  readonly code: AddressProblemCode;
  readonly severity: 'warning' | 'hint';
  readonly params: Readonly<Record<string, string | number>>;
  /** The address without the problem; null where only a person knows. */
  readonly fix: string | null;
}

type Found = AddressProblem | null;

/** Beyond this some programs cut addresses. Characters; the bound of old browsers and of many forms. */
const longest = 2000;

/**
 * What is wrong with the way an address is written, judged by the address alone: nothing is looked up. The first problems
 * hide later ones: what cannot be read has no ending.
 */
export function addressProblems(address: string): AddressProblem[] {
  if (address.trim() === '') return [];
  const spaces = withSpaces(address);
  if (spaces !== null) return [spaces];
  if (/^mailto:/iu.test(address)) return some(mail(address));
  if (/^tel:/iu.test(address)) return some(...phone(address));
  const scheme = schemeProblem(address);
  if (scheme !== null) return [scheme];
  const url = parsed(address);
  if (url === null) return [problem('unreadable', 'warning')];
  return some(
    ...hostProblems(url),
    ...encodingProblems(address, url),
    endSign(address),
    url.protocol === 'http:' ? problem('insecure', 'hint', {}, `https${address.slice(4)}`) : null,
    tracked(address),
    address.length > longest ? problem('long', 'hint', { length: address.length, longest }) : null,
  );
}

function some(...found: readonly Found[]): AddressProblem[] {
  return found.filter((one) => one !== null);
}

function problem(
  code: AddressProblemCode,
  severity: AddressProblem['severity'],
  params: AddressProblem['params'] = {},
  fix: string | null = null,
): AddressProblem {
  return { code, severity, params, fix };
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function withSpaces(address: string): Found {
  if (!/\s/u.test(address)) return null;
  const gap = /^\s*(?:tel|mailto):/iu.test(address) ? '' : '%20';
  return problem('spaces', 'warning', {}, address.trim().replace(/\s+/gu, gap));
}

function mail(address: string): Found {
  const [to = ''] = address.slice('mailto:'.length).split('?');
  const isFine = to.split(',').every((one) => /^[^\s@<>()]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(decoded(one)));
  return isFine ? null : problem('mail', 'warning', { address: decoded(to) });
}

/** RFC 3966: a number for everybody begins with `+`; signs that people read by may stand between. */
function phone(address: string): Found[] {
  const number = address.slice('tel:'.length);
  if (!/^\+?[\d\-.()]{3,}(?:;[a-z-]+=[^;]*)*$/iu.test(number)) {
    const digits = decoded(number).replace(/[^+\d]/gu, '');
    return [problem('phone', 'warning', { number: decoded(number) }, digits.length < 3 ? null : `tel:${digits}`)];
  }
  if (number.startsWith('+')) return [];
  return [problem('phone-local', 'hint', { number }, number.startsWith('00') ? `tel:+${number.slice(2)}` : null)];
}

function schemeProblem(address: string): Found {
  if (/^https?:\/\/[^/?#]/iu.test(address)) return null;
  if (/^\/\/[^/]/u.test(address)) return problem('without-scheme', 'warning', {}, `https:${address}`);
  const typo = /^h?t{1,3}ps?(?::\/+|:(?!\d)|\/\/)(?<rest>[^/:].*)$/iu.exec(address);
  if (typo !== null) return problem('scheme', 'warning', {}, `https://${typo.groups?.['rest'] ?? ''}`);
  const scheme = /^([a-z][a-z0-9+-]*):(?!\d)/iu.exec(address)?.[1];
  if (scheme !== undefined) return problem('scheme', 'warning', { scheme });
  return problem('without-scheme', 'warning', {}, address.includes('.') ? `https://${address}` : null);
}

/** Names set aside for examples (RFC 2606) are no mistake where somebody writes an example. */
const reserved: ReadonlySet<string> = new Set(['example', 'test', 'invalid']);

function hostProblems(url: URL): Found[] {
  const { hostname } = url;
  const login = url.username === '' && url.password === '' ? null : problem('login', 'warning');
  const { isIp } = parse(hostname);
  if (isIp === true || hostname === 'localhost' || /\.(?:local|internal|lan|home|intern|localhost)$/u.test(hostname))
    return [login, problem('local', 'warning', { host: hostname })];
  const labels = hostname.replace(/\.$/u, '').split('.');
  const ending = labels.at(-1) ?? '';
  if (labels.length < 2) return [login, problem('ending-missing', 'warning', { host: hostname })];
  const isKnown = reserved.has(ending) || isKnownEnding(ending);
  return [
    login,
    isKnown ? null : problem('ending-unknown', 'warning', { ending: unicodeHost(ending) }),
    mixedScripts(hostname),
  ];
}

/** A label of Latin letters with some that only look Latin: the way false addresses are made. */
function mixedScripts(hostname: string): Found {
  const host = unicodeHost(hostname);
  const isMixed = host
    .split('.')
    .some((label) => /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label));
  return isMixed ? problem('mixed-scripts', 'warning', { host, ascii: hostname }) : null;
}

function encodingProblems(address: string, url: URL): Found[] {
  const rest = address.replace(/^https?:\/\/[^/?#]*/iu, '');
  const start = address.slice(0, address.length - rest.length);
  const percent = /%(?![0-9a-f]{2})/giu;
  if (percent.test(rest)) return [problem('percent', 'warning', {}, start + rest.replace(percent, '%25'))];
  const doubled = /%25([0-9a-f]{2})/giu;
  if (doubled.test(rest)) return [problem('double-encoded', 'warning', {}, start + rest.replace(doubled, '%$1'))];
  const plain = /[^\u0021\u0023-\u003b\u003d\u003f-\u005b\u005d\u005f\u0061-\u007a\u007e]/gu;
  const signs = [...new Set(rest.match(plain) ?? [])];
  if (signs.length === 0) return [];
  const path = start + url.pathname + url.search + url.hash;
  const fix = rest.startsWith('/') ? path : start + path.slice(start.length).replace(/^\//u, '');
  const isHarmless = signs.every((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign));
  return [
    problem('unencoded', isHarmless ? 'hint' : 'warning', { signs: signs.join(' ') }, encodeSigns(fix, plain, start)),
  ];
}

/** What the reader of addresses lets pass (`|` in a query), written as `%xx` too. */
function encodeSigns(address: string, plain: RegExp, start: string): string {
  return start + address.slice(start.length).replace(plain, (sign) => encodeURIComponent(sign.toWellFormed()));
}

function endSign(address: string): Found {
  const cut = address.replace(/[.,;:!?'"»“”]+$/u, '');
  return cut === address ? null : problem('end-sign', 'warning', { sign: address.slice(cut.length) }, cut);
}

/** Parameters in the register would say the same source wherever the address is used. */
function tracked(address: string): Found {
  if (![...parameterNames(address)].some((name) => name.startsWith('utm_'))) return null;
  return problem('tracked', 'hint', {}, withoutUtm(address));
}

function withoutUtm(address: string): string | null {
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^utm(?:_|%5f)/iu.test(pair));
  const fixed = base + (kept.length === 0 ? '' : `?${kept.join('&')}`) + fragment;
  return fixed === address ? null : fixed;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
