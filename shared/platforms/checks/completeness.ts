import type { JsonValue } from '../../model/common.ts';
import { sentenceRanges } from '../../rich-text/split-sentences.ts';
import { basisOf, finding, inText, partParams, replaceText, severityOf, type Check } from './check-input.ts';

function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

const checkText: Check = ({ profile, content, parts }) => {
  if (!profile.text.present || parts.some((part) => part.text.trim() !== '')) return [];
  const [min] = profile.text.min ?? [];
  const { mayBeEmpty } = profile.text;
  if (mayBeEmpty.value && (content.images.length > 0 || content.document !== undefined)) return [];
  if (mayBeEmpty.value && !min && !profile.images.required.value && profile.family === 'video') return [];
  const fact = min ?? mayBeEmpty;
  return [finding('text-missing', min ? severityOf(min) : 'warning', { kind: 'variant' }, { basis: basisOf(fact) })];
};

const checkFields: Check = ({ profile, content }) =>
  profile.fields
    .filter((field) => field.required.value && isEmpty(content.fields[field.id]))
    .map((field) =>
      finding(
        'field-missing',
        severityOf(field.required),
        { kind: 'field', fieldId: field.id, start: 0, end: 0 },
        {
          params: { field: field.id },
          basis: basisOf(field.required),
        },
      ),
    );

const checkChoices: Check = ({ profile, content }) =>
  profile.fields.flatMap((field) => {
    const value = content.fields[field.id];
    if (!field.choices || typeof value !== 'string' || value === '' || field.choices.includes(value)) return [];
    const place = { kind: 'field' as const, fieldId: field.id, start: 0, end: value.length };
    return [finding('choice-unknown', 'warning', place, { params: { field: field.id, value } })];
  });

/** Parts without any text, and a first line that is empty. */
const checkEmptyPlaces: Check = (input) => {
  const { parts } = input;
  if (!input.profile.text.present) return [];
  const empty = parts.length > 1 ? parts.filter((part) => part.text.trim() === '') : [];
  const emptyParts = empty.map((part) =>
    finding('part-empty', 'warning', inText(part, 0, part.text.length), { params: partParams(input, part) }),
  );
  const emptyLines = parts.flatMap((part) => {
    const blank = /^\s*\n/.exec(part.text)?.[0].length ?? 0;
    if (blank === 0 || part.text.trim() === '') return [];
    const fixes = [replaceText(part, 0, blank, '')];
    return [finding('first-line-empty', 'warning', inText(part, 0, blank), { params: partParams(input, part), fixes })];
  });
  return [...emptyParts, ...emptyLines];
};

const numbering = /\s*\(?\d{1,3}\/\d{1,3}\)?\s*$/;

/** Words that no sentence ends with, though the next one may be a noun. */
const opensMore =
  /(?:^|\s)(?:und|oder|aber|denn|weil|dass|wenn|als|wie|der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|aus|bei|für|im|in|mit|nach|ohne|über|um|unter|von|vom|vor|zu|zum|zur|and|or|but|because|that|if|as|like|the|a|an|from|at|for|with|after|without|about|of|to)$/iu;

/** A part that stops in the middle of a sentence which the next one goes on with. */
const checkUnfinished: Check = (input) => {
  if (!input.profile.thread.value) return [];
  return input.parts.slice(0, -1).flatMap((part) => {
    const text = part.text.replace(numbering, '').trimEnd();
    const next = input.parts[part.index + 1]?.text.trimStart() ?? '';
    const isOpen = /[\p{L}\p{N}]$/u.test(text) && (/^\p{Ll}/u.test(next) || opensMore.test(text));
    const last = sentenceRanges(text, input.content.language).at(-1);
    if (!isOpen && !/[,;–-]$/.test(text)) return [];
    if (part.links.some((link) => link.end >= text.length) || part.hashtags.some((tag) => tag.end >= text.length))
      return [];
    return [
      finding('part-unfinished', 'hint', inText(part, last?.start ?? 0, text.length), {
        params: partParams(input, part),
      }),
    ];
  });
};

const checkParts: Check = ({ profile, parts }) => {
  if (parts.length < 2 || profile.thread.value || profile.carousel) return [];
  const params = { parts: parts.length };
  return [finding('parts-unsupported', 'warning', { kind: 'variant' }, { params, basis: basisOf(profile.thread) })];
};

/** What is missing: text, fields, parts. */
export const checkCompleteness: Check = (input) => [
  ...checkText(input),
  ...checkFields(input),
  ...checkChoices(input),
  ...checkEmptyPlaces(input),
  ...checkUnfinished(input),
  ...checkParts(input),
];
