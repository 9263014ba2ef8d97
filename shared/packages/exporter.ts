import type { Id } from '../ids.ts';
import type { Channel } from '../model/channels.ts';
import type { Master } from '../model/masters.ts';
import type { Variant } from '../model/variants.ts';
import type { Finding } from '../platforms/finding.ts';
import type { PlatformProfile } from '../platforms/platform-profile.ts';
import type { VariantContent } from '../platforms/variant-content.ts';

/** One variant with all an exporter needs, gathered by the core. */
export interface PackageItem {
  readonly master: Master;
  readonly channel: Channel;
  readonly variant: Variant;
  readonly profile: PlatformProfile;
  readonly content: VariantContent;
  readonly findings: readonly Finding[];
}

/** A file of a package. `image` ones are named here and made by the core: re-encoded, without private metadata. */
export type PackageFile =
  | { readonly kind: 'text'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'image';
      readonly path: string;
      readonly mediaId: Id<'media'>;
      readonly format: 'jpeg' | 'png' | 'webp' | 'gif';
    };

export interface PackageInput {
  readonly workspaceName: string;
  readonly timeZone: string;
  readonly items: readonly PackageItem[];
  /** Variants that were asked for but left out, with the reason. */
  readonly leftOut: readonly { readonly item: PackageItem; readonly reason: 'not-ready' | 'withdrawn' }[];
}
