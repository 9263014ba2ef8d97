import { fieldText } from '../counted-fields.ts';
import type { Finding } from '../finding.ts';
import { finding, inText, type Check, type CheckInput } from './check-input.ts';

/** Labels in square brackets that are meant to stay. */
const kept = /^\[(?:sic!?|anzeige|werbung|ad|advertisement|video|podcast|pdf|update|de|en|\d[\d\s,–-]*)\]$/i;
const placeholder =
  /\{\{[^{}\n]{0,60}\}\}|\[[^\][\n]{1,60}\](?!\()|(?<![\p{L}\p{N}])(?:TODO|FIXME|XXX+|TBD|TBA)(?![\p{L}\p{N}])|lorem ipsum/giu;

/** In capitals only: "xxx" may be anything, "todo" is a word in Spanish. */
const inCapitals = /^(?:todo|fixme|xxx+|tbd|tba)$/i;

function placeholders(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(placeholder)]
    .filter(([found]) => !kept.test(found) && (!inCapitals.test(found) || found === found.toUpperCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

const checkPlaceholders: Check = ({ content, parts, profile }) => {
  const inParts = parts.flatMap((part) =>
    placeholders(part.text).map((one) =>
      finding('placeholder-left', 'warning', inText(part, one.start, one.end), { params: { text: one.text } }),
    ),
  );
  const inFields = profile.fields.flatMap((field): Finding[] =>
    placeholders(fieldText(content.fields[field.id])).map((one) =>
      finding(
        'placeholder-left',
        'warning',
        { kind: 'field', fieldId: field.id, start: one.start, end: one.end },
        {
          params: { text: one.text },
        },
      ),
    ),
  );
  return [...inParts, ...inFields];
};

/** Shorter texts are alike by chance. */
const shortest = 40;

/** The words alone: white space, addresses, tags and numbers of parts make no difference. */
function essence(text: string): string {
  return text
    .toLowerCase()
    .replace(/https?:\/\/\S+|[#＃@]\S+|\(?\d{1,2}\/\d{1,2}\)?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same words on another channel: followers of both read them twice. */
function checkRepetition({ context, parts }: CheckInput): Finding[] {
  if (context.others.length === 0) return [];
  const own = essence(parts.map((part) => part.text).join(' '));
  if (own.length < shortest) return [];
  const same = context.others.filter((other) => essence(other.text) === own).map((other) => other.name);
  if (same.length === 0) return [];
  return [
    finding(
      'text-repeated',
      'hint',
      { kind: 'variant' },
      { params: { channels: same.join(', '), count: same.length } },
    ),
  ];
}

/** What was forgotten: placeholders, and a text that is the same elsewhere. */
export const checkLeftOvers: Check = (input) => [...checkPlaceholders(input), ...checkRepetition(input)];
