import type { TrackAddress } from '../../../../shared/links/track-address.ts';
import { type Measurement, measureText } from '../../../../shared/platforms/measure-text.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import { flatten } from '../../../../shared/rich-text/flatten.ts';
import { splitParts } from '../../../../shared/rich-text/parts.ts';
import { plainText } from '../../../../shared/rich-text/plain-text.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { toPasteText } from '../../../../shared/rich-text/to-paste-text.ts';

/** One post of a thread, page of a carousel, or the whole text, as the platform will count it. */
export interface MeasuredPart {
  readonly richText: RichText;
  readonly text: string;
  readonly measurement: Measurement;
}

export interface MeasureContext {
  readonly profile: PlatformProfile;
  readonly hasImages: boolean;
  /** Text of fields that counts along with the first part. */
  readonly countedText: string;
  /** What becomes of links at the hand-over, so that what they grow by counts; null where nothing is tracked. */
  readonly track: TrackAddress | null;
}

/** Measures each part of a text by itself. */
export function measureParts(richText: RichText, context: MeasureContext): MeasuredPart[] {
  const { profile, hasImages, countedText, track } = context;
  const formatting = profile.text.formatting.value;
  return splitParts(richText).map((part, index) => {
    const text =
      profile.text.countsMarkup?.value === true ? toPasteText(part, formatting) : plainText(flatten(part, formatting));
    const counted = index === 0 ? countedText : '';
    return {
      richText: part,
      text,
      measurement: measureText(profile, text, { hasImages, countedText: counted, track }),
    };
  });
}
