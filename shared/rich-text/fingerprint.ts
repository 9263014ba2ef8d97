import type { RichText } from './rich-text.ts';

/**
 * A short digest of a body without its passages: equal for equal text, formatting and order.
 * FNV-1a over the canonical JSON, 2 x 32 bits; for "is this still the recipe's draft", not for security.
 */
export function bodyFingerprint(richText: RichText): string {
  const canonical = JSON.stringify(richText, (key, value: unknown) => (key === 'passage' ? undefined : value));
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < canonical.length; i += 1) {
    const unit = canonical.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ ((unit << 5) | (unit >>> 11)), 0x85ebca6b);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
