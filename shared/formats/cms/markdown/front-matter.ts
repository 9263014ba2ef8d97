import { Scalar, stringify } from 'yaml';
import type { Refusal } from '../../out-format.ts';
import { refusal } from '../losses.ts';

/** A value of front matter. A time keeps its offset and stands without quotes: that makes it a time for every reader. */
export type FrontValue =
  | string
  | boolean
  | null
  | readonly string[]
  | { readonly time: string }
  | readonly { readonly [key: string]: string | { readonly [key: string]: string } }[];

const plainKey = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/u;
/** What YAML 1.1, which Ruby reads, takes for a truth value or nothing. */
const notAKey = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;

/** Keys that no reader would take as they are meant: odd ones, and one key for two values. A dot leads into a map. */
export function unusableKeys(keys: Readonly<Record<string, string>>): Refusal[] {
  const used = Object.values(keys).filter((key) => key !== '');
  const odd = used.filter((key) => !plainKey.test(key) || key.split('.').some((part) => notAKey.test(part)));
  const twice = used.filter((key, at) => used.indexOf(key) !== at || used.some((other) => other.startsWith(`${key}.`)));
  return [
    ...new Set(odd).values().map((key) => refusal('mapping-key', null, { key })),
    ...new Set(twice.filter((key) => !odd.includes(key)))
      .values()
      .map((key) => refusal('mapping-clash', null, { key })),
  ];
}

/**
 * YAML between lines of three hyphens, keys in the order of `keys`. Every text is quoted: unquoted ones like `no` or
 * `2026-12-01` change their kind.
 */
export function frontMatter(
  values: Readonly<Record<string, FrontValue>>,
  keys: Readonly<Record<string, string>>,
): string {
  const head: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(keys)) {
    const value = values[name];
    if (key === '' || value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    put(head, key.split('.'), node(value as Exclude<FrontValue, null>)); // null was passed over above
  }
  const yaml = stringify(head, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    lineWidth: 0,
  });
  return `---\n${yaml}---\n`;
}

function node(value: Exclude<FrontValue, null>): unknown {
  if (typeof value !== 'object' || !('time' in value)) return value;
  const scalar = new Scalar(value.time);
  scalar.type = Scalar.PLAIN;
  return scalar;
}

function put(into: Record<string, unknown>, [key = '', ...inner]: readonly string[], value: unknown): void {
  if (inner.length === 0) {
    into[key] = value;
    return;
  }
  const map = (into[key] ??= {}) as Record<string, unknown>; // `unusableKeys` refuses a key that is a value and a map
  put(map, inner, value);
}
