import type { Fix } from '../finding.ts';
import {
  basisOf,
  finding,
  inText,
  partParams,
  severityOf,
  type Check,
  type CheckedPart,
  type CheckInput,
} from './check-input.ts';
import { countText } from '../counting/count-text.ts';
import type { Limit } from '../platform-profile.ts';

/** The limits in force: pictures may bring a lower one. */
function limitsOf({ profile, content }: CheckInput): readonly Limit[] {
  const { max, maxWithImages } = profile.text;
  return maxWithImages && content.images.length > 0 ? [maxWithImages] : max;
}

/** Of several limits, the one that cuts first: one overflow, one finding. */
function tooLong(input: CheckInput, part: CheckedPart): ReturnType<Check> {
  const limits = limitsOf(input);
  const broken = part.measurement.measures
    .map((measure, index) => ({ measure, limit: limits[index] }))
    .filter(({ measure }) => measure.remaining < 0)
    .sort((a, b) => (a.measure.over?.start ?? 0) - (b.measure.over?.start ?? 0))[0];
  if (!broken?.limit) return [];
  const { measure, limit } = broken;
  const start = part.toText(measure.over?.start ?? part.text.length);
  const fixes: Fix[] = input.profile.thread.value ? [{ kind: 'split-thread' }] : [];
  return [
    finding('text-too-long', severityOf(limit), inText(part, Math.min(start, part.text.length), part.text.length), {
      params: {
        length: measure.length,
        limit: measure.limit,
        over: -measure.remaining,
        unit: measure.unit,
        ...partParams(input, part),
      },
      fixes,
      basis: basisOf(limit),
    }),
  ];
}

/** Only when an older counter would say no although the platform's own definition says yes. */
function olderEmoji(input: CheckInput, part: CheckedPart): ReturnType<Check> {
  const { upperLength, limit, remaining, counted } = part.measurement;
  if (upperLength === null || limit === null || (remaining ?? 0) < 0 || upperLength <= limit) return [];
  const first = counted.find((one) => one.kind === 'emoji');
  const start = part.toText(first?.start ?? 0);
  const end = part.toText(first?.end ?? 0);
  const note = input.profile.notes.find((one) => one.id === 'new-emoji');
  const params = { upper: upperLength, length: part.measurement.length, limit, ...partParams(input, part) };
  return [
    finding('older-emoji-count', 'warning', inText(part, start, end), { params, basis: note ? basisOf(note) : null }),
  ];
}

function overAdvice(input: CheckInput, part: CheckedPart): ReturnType<Check> {
  const { recommended } = input.profile.text;
  if (!recommended || input.parts.length > 1 || (part.measurement.remaining ?? 0) < 0) return [];
  const length = lengthIn(recommended, part);
  if (length <= recommended.value) return [];
  const params = { length, limit: recommended.value, unit: recommended.unit, over: length - recommended.value };
  return [finding('text-over-advice', 'hint', { kind: 'variant' }, { params, basis: basisOf(recommended) })];
}

function lengthIn(limit: Limit, part: CheckedPart): number {
  return countText(limit.unit, part.text, []).count;
}

/** Text too long for the platform, or longer than advised. */
export const checkLength: Check = (input) =>
  input.profile.text.present
    ? input.parts.flatMap((part) => [...tooLong(input, part), ...olderEmoji(input, part), ...overAdvice(input, part)])
    : [];
