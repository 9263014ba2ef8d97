import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonValueSchema } from '../../../shared/model/common.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { measureRecord } from '../../../shared/platforms/measure-record.ts';

const names = z.array(z.string()).optional();
const tableSchema = z.object({
  platform: z.string(),
  unit: z.string(),
  source: z.string().min(3),
  cases: z.array(
    z.strictObject({
      description: z.string(),
      text: z.string(),
      times: z.number().optional(),
      prefix: z.string().optional(),
      lengthWithPrefix: z.number().optional(),
      fields: z.record(z.string(), jsonValueSchema).optional(),
      fieldLengths: z.record(z.string(), z.number()).optional(),
      length: z.number(),
      valid: z.boolean(),
      links: names,
      mentions: names,
      hashtags: names,
      hashtagCount: z.number().optional(),
    }),
  ),
});

const folder = new URL('../../conformance/', import.meta.url);
const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => tableSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

describe.each(tables)('$platform counts and finds as published', ({ platform, unit, cases }) => {
  it('is a platform there is', () => expect(findProfile(platform)?.id).toBe(platform));

  it.each(cases)('$description', (one) => {
    const text = (one.prefix ?? '') + one.text.repeat(one.times ?? 1);
    const result = measureRecord({ text, ...(one.fields ? { fields: one.fields } : {}) }, platform);
    expect({ unit: result.unit, length: result.length, valid: result.valid }).toEqual({
      unit,
      length: one.lengthWithPrefix ?? one.length,
      valid: one.valid,
    });
    for (const kind of ['links', 'mentions', 'hashtags'] as const) {
      if (one[kind]) expect(result[kind].map((found) => found.text)).toEqual(one[kind]);
      for (const found of result[kind]) expect(text.slice(found.start, found.end)).toBe(found.text);
    }
    if (one.hashtagCount !== undefined) expect(result.hashtags).toHaveLength(one.hashtagCount);
    for (const [id, length] of Object.entries(one.fieldLengths ?? {})) {
      expect(result.measurements.find((measure) => measure.place === `field:${id}`)?.length).toBe(length);
    }
  });
});
