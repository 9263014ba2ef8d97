import { Refusal } from '../../import/limits.ts';

/** Values of foreign JSON, asked for by name; what is of another kind is as good as missing. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(value: Json, name: string): string {
  const found = value[name];
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
}

export function listIn(value: Json, name: string): readonly Json[] {
  const found = value[name];
  return Array.isArray(found) ? found.filter(isJson) : [];
}

export function jsonIn(value: Json, name: string): Json {
  const found = value[name];
  return isJson(found) ? found : {};
}

/** Throws `Refusal` for what is no JSON object. */
export function parseJson(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal('damaged', 'JSON');
  }
  if (!isJson(value)) throw new Refusal('not-a-stock', 'JSON');
  return value;
}
