import type { CheckContext } from '../../../shared/platforms/check-variant.ts';
import type { Severity } from '../../../shared/platforms/finding.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import type { VariantContent } from '../../../shared/platforms/variant-content.ts';

/** Every code, with a variant that has it. `text` is where the finding stands, `sentence` what people read. */
export interface FindingExample {
  readonly code: string;
  readonly severity: Severity;
  readonly content: VariantContent;
  readonly context?: CheckContext;
  /** Where no profile of ours has the rule: one that somebody has set it in. */
  readonly profile?: PlatformProfile;
  readonly text?: string;
  readonly sentence: string;
}
