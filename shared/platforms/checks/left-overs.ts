import { fieldText } from '../counted-fields.ts';
import type { Finding } from '../finding.ts';
import { finding, inText, partParams, type Check } from './check-input.ts';

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

/** What was forgotten: placeholders. */
export const checkLeftOvers: Check = (input) => {
  const { content, parts, profile } = input;
  const inParts = parts.flatMap((part) =>
    placeholders(part.text).map((one) =>
      finding('placeholder-left', 'warning', inText(part, one.start, one.end), {
        params: { text: one.text, ...partParams(input, part) },
      }),
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
