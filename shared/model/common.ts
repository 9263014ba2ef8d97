import { z } from 'zod';

/** A moment, ISO 8601 in UTC with milliseconds. */
export const momentSchema = z.iso.datetime();

/** Languages the program speaks and channels can be set to. */
export const languageSchema = z.enum(['de', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** Any JSON value: what a variant field, a channel default or a recipe setting may hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export const jsonValueSchema: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(jsonValueSchema),
    z.record(z.string(), jsonValueSchema),
  ]),
);
