import type { Confidence } from './platform-profile.ts';

/** `blocking` stops the state *ready* unless a reason is recorded; `warning` and `hint` never do. */
export type Severity = 'blocking' | 'warning' | 'hint';

/** Where a finding sits. Offsets are UTF-16 code units of the plain text of that place, end exclusive. */
export type FindingPlace =
  | { readonly kind: 'text'; readonly part: number; readonly start: number; readonly end: number }
  | { readonly kind: 'field'; readonly fieldId: string; readonly start: number; readonly end: number }
  | { readonly kind: 'image'; readonly index: number }
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'variant' };

/** A repair that a program can make; `applyFix` in `apply-fix.ts` carries it out on a `VariantContent`. */
export type Fix =
  | {
      readonly kind: 'replace-text';
      readonly part: number;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly kind: 'replace-field'; readonly fieldId: string; readonly value: string }
  | { readonly kind: 'split-thread' }
  | { readonly kind: 'flatten-formatting' }
  | { readonly kind: 'move-link'; readonly to: 'link-field' | 'first-comment' | 'bio' }
  | {
      readonly kind: 'insert-link';
      /** An address, or a name to mention. */
      readonly url: string;
      readonly callToAction: string;
      readonly to: 'text' | 'link-field' | 'first-comment' | 'bio' | 'sticker' | 'button';
      /** The field holds a link that nobody needs. */
      readonly overwrite?: boolean;
    }
  /** Wherever it stands: behind words, in the text, in a field. */
  | { readonly kind: 'replace-link'; readonly from: string; readonly to: string }
  | { readonly kind: 'mark-decorative'; readonly index: number }
  | { readonly kind: 'remove-image'; readonly index: number };

/** One result of a check. Words come from `shared/texts/findings`: key `code`, values `params`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fixes: readonly Fix[];
  /** The fact it rests on, if any: shown with the finding. */
  readonly basis: { readonly source: string; readonly checkedAt: string; readonly confidence: Confidence } | null;
}

/** Whether a person may let findings of this code stand with a reason. Rights in pictures are not theirs to give. */
export function canBeAccepted(code: string): boolean {
  return !code.startsWith('rights-');
}

/** The findings that nobody has let stand. */
export function standing(findings: readonly Finding[], accepted: readonly { readonly code: string }[]): Finding[] {
  const codes = new Set(accepted.map(({ code }) => code).filter(canBeAccepted));
  return findings.filter(({ code }) => !codes.has(code));
}
