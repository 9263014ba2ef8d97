import { z } from 'zod';
import { type CellSource, plainSources, splitSource } from '../cell-source.ts';

const numbered: ReadonlySet<string> = new Set(['image', 'altText']);
const named: ReadonlySet<string> = new Set(['network', 'field', 'fixed']);
const plain: ReadonlySet<string> = new Set(plainSources);

/** Whether words name something that can stand in a cell. */
export function isCellSource(words: string): words is CellSource {
  const [kind, rest] = splitSource(words);
  if (rest === null) return plain.has(kind);
  return numbered.has(kind) ? /^[1-9][0-9]?$/u.test(rest) : named.has(kind);
}

const pattern = z
  .string()
  .max(60)
  .regex(/^[YMDHhmsAon\d .,:/TZ-]*$/u);

/** Which of our fields stands in which column of a person's own template. A JSON value: it is remembered as a setting. */
export const templateMappingSchema = z.object({
  /** In the order of the template; null stays empty. */
  columns: z
    .array(z.object({ header: z.string().max(500), source: z.custom<CellSource>(isSourceValue).nullable() }))
    .min(1)
    .max(300),
  /** Rows above the header, written back as they were. */
  preface: z
    .array(z.array(z.string().max(2000)).max(300))
    .max(5)
    .default([]),
  delimiter: z.enum([',', ';', '\t']).default(','),
  bom: z.boolean().default(false),
  /** Id of the profile whose rules hold, where the template is recognised as that of a tool. */
  like: z.string().max(60).nullable().default(null),
  /** As `wallText` reads them. */
  dateTime: pattern.default('YYYY-MM-DD HH:mm'),
  date: pattern.default('YYYY-MM-DD'),
  time: pattern.default('HH:mm'),
});
export type TemplateMapping = z.infer<typeof templateMappingSchema>;

function isSourceValue(value: unknown): boolean {
  return typeof value === 'string' && isCellSource(value);
}
