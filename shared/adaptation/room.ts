import type { TrackAddress } from '../links/track-address.ts';
import { measureText, type Measurement } from '../platforms/measure-text.ts';
import type { FieldSpec, PlatformProfile } from '../platforms/platform-profile.ts';

/** The part of a platform's limit that a text fills, 1 is full; 0 where nothing limits it. The strictest limit counts. */
export function shareOfLimit(
  profile: PlatformProfile,
  text: string,
  options: { hasImages: boolean; countedText?: string; track?: TrackAddress | null },
): number {
  return fullest(measureText(profile, text, options));
}

/** Whether a text fits a field: its bounds and, as a draft should, its recommended length. */
export function fitsField(spec: FieldSpec, text: string): boolean {
  const limits = [...spec.max, ...(spec.recommended === undefined ? [] : [spec.recommended])];
  return fullest(measureText(limits, text)) <= 1;
}

function fullest(measurement: Measurement): number {
  return Math.max(0, ...measurement.measures.map((one) => one.length / one.limit));
}
