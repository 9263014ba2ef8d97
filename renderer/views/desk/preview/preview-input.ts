import type { Channel } from '../../../../shared/model/channels.ts';
import type { JsonValue } from '../../../../shared/model/common.ts';
import { fieldText } from '../../../../shared/platforms/counted-fields.ts';
import type { Limit, PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import type { VariantContent } from '../../../../shared/platforms/variant-content.ts';

export type PreviewWidth = 'phone' | 'desktop';

/** What every preview draws from: nothing but the resolved variant, its channel and the platform's rules. */
export interface PreviewInput {
  readonly content: VariantContent;
  readonly profile: PlatformProfile;
  readonly channel: Pick<Channel, 'name' | 'handle' | 'url'>;
  readonly width: PreviewWidth;
  /** Part that the cursor is in, to bring it into view. */
  readonly part?: number;
  /** Addresses of codes that are printed with it, as they go out. */
  readonly codes?: readonly string[];
}

/** A field as one text; empty where it is not set. */
export function text(content: VariantContent, fieldId: string): string {
  return fieldText(content.fields[fieldId]);
}

/** A field that is a list. */
export function list(content: VariantContent, fieldId: string): string[] {
  const value: JsonValue | undefined = content.fields[fieldId];
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return typeof value === 'string' && value !== '' ? value.split(',').map((one) => one.trim()) : [];
}

/** The fold that holds at this width. Profiles say in the note which screen they mean. */
export function foldAt(folds: readonly Limit[], width: PreviewWidth): Limit | null {
  const mark = width === 'phone' ? /phone|mobile/i : /desktop|web/i;
  return folds.find(({ note }) => note !== undefined && mark.test(note)) ?? folds[0] ?? null;
}
