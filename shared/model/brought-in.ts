import { z } from 'zod';
import { idOf } from '../ids.ts';

/** What a record keeps of its arrival, so that the same thing is known again and one step can be taken back. */
export const broughtInShape = {
  /** What the thing is called in the place it came from (`wxr:https://…/?p=12`); null for what was written here. */
  originKey: z.string().max(1000).nullable().default(null),
  /** The step that brought it in. */
  intakeId: idOf('intake').nullable().default(null),
};
