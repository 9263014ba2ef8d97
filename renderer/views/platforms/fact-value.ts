import { useCallback } from 'react';
import type { JsonValue } from '../../../shared/model/common.ts';
import { type Format } from '../../format.ts';
import { type Translate, useFormat, useTexts } from '../../texts.ts';
import { type PlatformWords, usePlatformWords } from './platform-words.ts';
import { platformsTexts } from './texts.ts';

/** Writes the value of a fact for people: `500 Zeichen`, `ja`, `1080 × 1350`, `JPEG, PNG`. */
export function useFactValue(): (value: JsonValue, unit: string | null) => string {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  const format = useFormat();
  return useCallback((value, unit) => factValue(value, unit, { t, words, format }), [t, words, format]);
}

interface Tools {
  readonly t: Translate<typeof platformsTexts>;
  readonly words: PlatformWords;
  readonly format: Format;
}

function factValue(value: JsonValue, unit: string | null, tools: Tools): string {
  const { t, words, format } = tools;
  if (value === null) return t('unknown');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') {
    if (unit === 'bytes') return format.bytes(value);
    return unit === null ? format.number(value, 2) : words.unit(unit, value);
  }
  if (typeof value === 'string') return words.value(value);
  if (Array.isArray(value))
    return value.length === 0 ? t('none') : value.map((item) => factValue(item, null, tools)).join(', ');
  return record(value, tools);
}

function record(value: { [key: string]: JsonValue }, tools: Tools): string {
  const { width, height, min, max } = value;
  const { t, format } = tools;
  if (typeof width === 'number' && typeof height === 'number')
    return t('size', { width: format.number(width), height: format.number(height) });
  if (typeof min === 'number' && typeof max === 'number')
    return t('range', { min: format.number(min, 2), max: format.number(max, 2) });
  return Object.entries(value)
    .map(([key, item]) => `${tools.words.part(key)}: ${factValue(item, null, tools)}`)
    .join('; ');
}
