import { fieldText } from '../counted-fields.ts';
import { countText } from '../counting/count-text.ts';
import type { Finding } from '../finding.ts';
import { fieldParts } from '../measure-record.ts';
import { measureText } from '../measure-text.ts';
import type { FieldSpec, Limit } from '../platform-profile.ts';
import { basisOf, finding, severityOf, type Check, type CheckInput } from './check-input.ts';
import { withoutRefused } from './refused-characters.ts';

function inField(field: FieldSpec, start: number, end: number): Finding['place'] {
  return { kind: 'field', fieldId: field.id, start, end };
}

/** A value longer than its field; of a list, the first entry that is. */
function tooLong({ profile, content, context }: CheckInput, field: FieldSpec): Finding[] {
  let offset = 0;
  for (const text of fieldParts(field, content.fields[field.id])) {
    const { measures } = measureText(profile, text, { fieldId: field.id, track: context.track ?? null });
    const index = measures.findIndex((measure) => measure.remaining < 0);
    const measure = measures[index];
    const limit = field.max[index];
    if (measure && limit) {
      const start = offset + (measure.over?.start ?? 0);
      const params = {
        field: field.id,
        length: measure.length,
        limit: measure.limit,
        over: -measure.remaining,
        unit: measure.unit,
      };
      // of a list with a limit for each entry, the sentence names the entry
      const isEntry = field.kind === 'tags' && measure.unit !== 'youtube-tags';
      const code = isEntry ? 'entry-too-long' : 'field-too-long';
      return [
        finding(code, severityOf(limit), inField(field, start, offset + text.length), {
          params: isEntry ? { ...params, entry: text } : params,
          basis: basisOf(limit),
        }),
      ];
    }
    offset += text.length + 1;
  }
  return [];
}

function tooMany({ content }: CheckInput, field: FieldSpec): Finding[] {
  const value = content.fields[field.id];
  if (!field.maxItems || !Array.isArray(value) || value.length <= field.maxItems.value) return [];
  const kept = fieldText(value.slice(0, field.maxItems.value));
  const params = {
    field: field.id,
    count: value.length,
    limit: field.maxItems.value,
    over: value.length - field.maxItems.value,
  };
  return [
    finding('field-too-many', severityOf(field.maxItems), inField(field, kept.length, fieldText(value).length), {
      params,
      fixes: [{ kind: 'replace-field', fieldId: field.id, value: kept }],
      basis: basisOf(field.maxItems),
    }),
  ];
}

function beyond(limit: Limit | undefined, text: string): { length: number; at: number } | null {
  if (!limit) return null;
  const { count, overAt } = countText(limit.unit, text, [], limit.value);
  return overAt === null ? null : { length: count, at: overAt };
}

/** Advice and cut are one matter to the writer: the advice is named if both are passed. */
function overAdvice({ content }: CheckInput, field: FieldSpec): Finding[] {
  const text = fieldText(content.fields[field.id]);
  const advice = beyond(field.recommended, text);
  const limit = advice ? field.recommended : field.fold;
  const passed = advice ?? beyond(field.fold, text);
  if (!passed || !limit) return [];
  const params = { field: field.id, length: passed.length, limit: limit.value, unit: limit.unit };
  const code = advice ? 'field-over-advice' : 'field-cut';
  return [finding(code, 'hint', inField(field, passed.at, text.length), { params, basis: basisOf(limit) })];
}

function refused({ content }: CheckInput, field: FieldSpec): Finding[] {
  const text = fieldText(content.fields[field.id]);
  const { forbidden } = field;
  if (!forbidden) return [];
  const found = [...new Set(text)].filter((character) => forbidden.value.includes(character));
  const [first] = found;
  if (first === undefined) return [];
  const start = text.indexOf(first);
  const value = withoutRefused(text, forbidden.value);
  return [
    finding('field-refused-characters', severityOf(forbidden), inField(field, start, start + 1), {
      params: { field: field.id, characters: found.join(' ') },
      fixes: [{ kind: 'replace-field', fieldId: field.id, value }],
      basis: basisOf(forbidden),
    }),
  ];
}

/** Lengths, numbers and characters of the fields beside the text. */
export const checkFieldValues: Check = (input) =>
  input.profile.fields.flatMap((field) => {
    const long = tooLong(input, field);
    return [
      ...long,
      ...(long.length > 0 ? [] : overAdvice(input, field)),
      ...tooMany(input, field),
      ...refused(input, field),
    ];
  });
