import { z } from 'zod';

/** A partial of `schema` without its defaults, which zod would fill in even there: absent means unchanged. */
export function changesOf<S extends z.ZodObject>(
  schema: S,
): z.ZodObject<{ [K in keyof S['shape']]: z.ZodOptional<S['shape'][K]> }> {
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]) => [
      key,
      z.optional(field instanceof z.ZodDefault ? (field.def.innerType as z.ZodType) : (field as z.ZodType)),
    ]),
  );
  return z.object(shape) as never; // same keys, each optional
}
