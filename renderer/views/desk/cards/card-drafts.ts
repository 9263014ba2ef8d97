import type { CardDesign } from './card-design.ts';

/** Designs that were left before they were inserted, until the program ends: closing a dialog loses no work. */
const drafts = new Map<string, CardDesign>();

export function keptDesign(key: string): CardDesign | undefined {
  return drafts.get(key);
}

export function keepDesign(key: string, design: CardDesign): void {
  drafts.set(key, design);
}

export function forgetDesign(key: string): void {
  drafts.delete(key);
}
