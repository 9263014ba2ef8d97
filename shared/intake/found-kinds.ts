import { z } from 'zod';

/** What a thing is in the place it comes from. */
export const foundKindSchema = z.enum(['article', 'page', 'post', 'message', 'note', 'card', 'row', 'document']);
export type FoundKind = z.infer<typeof foundKindSchema>;

/** How it stands there; `unknown` where that place does not say. */
export const foundStateSchema = z.enum(['published', 'scheduled', 'draft', 'private', 'unknown']);
export type FoundState = z.infer<typeof foundStateSchema>;

/** What it can become here: part of the inventory, a master, or a master with what was published of it. */
export const intakeWaySchema = z.enum(['sources', 'masters', 'published']);
export type IntakeWay = z.infer<typeof intakeWaySchema>;

/** Things of one kind in one state are chosen together. */
export function groupOf(kind: FoundKind, state: FoundState): string {
  return `${kind}.${state}`;
}

/** Where to start: what is out is inventory, what is still being written is to be written on. */
export function suggestedWay(kind: FoundKind, state: FoundState): IntakeWay {
  if (state === 'draft' || state === 'scheduled') return 'masters';
  return kind === 'row' || kind === 'card' ? 'masters' : 'sources';
}
