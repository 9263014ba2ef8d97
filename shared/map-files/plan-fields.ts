import { z } from 'zod';
import { isEmpty, sorted, textOf, type FieldForm } from './fields.ts';
import type { Notes } from './found-map.ts';
import type { FieldChange } from './import-plan.ts';

/** The values of a file that fit their schema; what says nothing is left out, what does not fit is told. */
export function fitting(
  fields: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, z.ZodType>>,
  forms: Readonly<Record<string, FieldForm>>,
  tell: { readonly notes: Notes; readonly name: string },
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of Object.keys(forms)) {
    const value = fields[field];
    const schema = shape[field];
    if (schema === undefined || isEmpty(value)) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) values[field] = parsed.data;
    else tell.notes.tell('value-refused', `${tell.name}: ${field}`);
  }
  return values;
}

/** The fields in which `after` differs; only those that it names. */
export function differing(
  before: object,
  after: Readonly<Record<string, unknown>>,
  forms: Readonly<Record<string, FieldForm>>,
): { readonly fields: Record<string, unknown>; readonly shown: FieldChange[] } {
  const present = before as Readonly<Record<string, unknown>>; // a record, read by the names of its own schema
  const fields: Record<string, unknown> = {};
  const shown: FieldChange[] = [];
  for (const [field, value] of Object.entries(after)) {
    if (isSame(present[field], value)) continue;
    fields[field] = value;
    const form = forms[field] ?? 'text';
    shown.push({ field, before: textOf(present[field], form), after: textOf(value, form) });
  }
  return { fields, shown };
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}
