import { checkInput, type Check, type CheckContext } from './checks/check-input.ts';
import { checkCompleteness } from './checks/completeness.ts';
import { checkDocument } from './checks/document.ts';
import { checkFieldValues } from './checks/fields.ts';
import { checkFolds } from './checks/folds.ts';
import { checkFormatting } from './checks/formatting.ts';
import { checkHashtags } from './checks/hashtags.ts';
import { checkImages } from './checks/images.ts';
import { checkLeftOvers } from './checks/left-overs.ts';
import { checkLength } from './checks/length.ts';
import { checkLinks } from './checks/links.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkPrintedCodes } from './checks/printed-codes.ts';
import { checkPromisedLinks } from './checks/promised-links.ts';
import { checkReadability } from './checks/readability.ts';
import { checkRefusedCharacters } from './checks/refused-characters.ts';
import { checkRepetition } from './checks/repetition.ts';
import { checkRights } from './checks/rights.ts';
import { checkVideo } from './checks/video.ts';
import type { Finding, Severity } from './finding.ts';
import type { PlatformProfile } from './platform-profile.ts';
import type { VariantContent } from './variant-content.ts';

export type { CheckContext } from './checks/check-input.ts';

const checks: readonly Check[] = [
  checkLength,
  checkCompleteness,
  checkFieldValues,
  checkRefusedCharacters,
  checkLinks,
  checkPromisedLinks,
  checkPrintedCodes,
  checkHashtags,
  checkMentions,
  checkFolds,
  checkFormatting,
  checkImages,
  checkVideo,
  checkDocument,
  checkRights,
  checkReadability,
  checkLeftOvers,
  checkRepetition,
];

const weight: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, hint: 2 };

/**
 * Judges a variant by the rules of its platform: findings with place, numbers and fixes, the weighty ones first.
 * Only facts that are well founded block; everything else warns or hints. Pure.
 */
export function checkVariant(profile: PlatformProfile, content: VariantContent, context: CheckContext): Finding[] {
  const input = checkInput(profile, content, context);
  return checks.flatMap((check) => check(input)).sort((a, b) => weight[a.severity] - weight[b.severity]);
}
