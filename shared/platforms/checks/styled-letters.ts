import { fieldText } from '../counted-fields.ts';
import type { Finding } from '../finding.ts';
import type { FieldKind } from '../platform-profile.ts';
import { finding, inText, partParams, replaceText, type Check, type CheckInput } from './check-input.ts';
import { styledLetters, toPlainLetters } from './plain-letters.ts';

const inParts: Check = (input) =>
  input.parts.flatMap((part) =>
    [...part.text.matchAll(styledLetters)].map((match) => {
      const end = match.index + match[0].length;
      const plain = toPlainLetters(match[0]);
      return finding('styled-letters', 'warning', inText(part, match.index, end), {
        params: { styled: match[0], plain, ...partParams(input, part) },
        fixes: [replaceText(part, match.index, end, plain)],
      });
    }),
  );

/** Fields that hold words; addresses and choices hold none. */
const wordKinds: ReadonlySet<FieldKind> = new Set<FieldKind>(['line', 'text', 'tags', 'chapters']);

/** One finding a field: its fix changes the whole value. */
function inFields({ profile, content }: CheckInput): Finding[] {
  return profile.fields.flatMap((field): Finding[] => {
    if (!wordKinds.has(field.kind)) return [];
    const text = fieldText(content.fields[field.id]);
    const [first, ...rest] = text.matchAll(styledLetters);
    if (first === undefined) return [];
    const last = rest.at(-1) ?? first;
    const place = { kind: 'field' as const, fieldId: field.id, start: first.index, end: last.index + last[0].length };
    const value = text.replace(styledLetters, toPlainLetters);
    return [
      finding('styled-letters', 'warning', place, {
        params: { styled: first[0], plain: toPlainLetters(first[0]) },
        fixes: [{ kind: 'replace-field', fieldId: field.id, value }],
      }),
    ];
  });
}

/** An alt text is there to be read aloud. */
function inAltTexts({ profile, content }: CheckInput): Finding[] {
  if (profile.images.altText === null) return [];
  return content.images.flatMap(({ alt, decorative }, index): Finding[] => {
    const styled = decorative ? undefined : alt.match(styledLetters)?.[0];
    if (styled === undefined) return [];
    return [
      finding(
        'styled-letters',
        'warning',
        { kind: 'image', index },
        { params: { styled, plain: toPlainLetters(styled) } },
      ),
    ];
  });
}

/** "Bold" made of look-alike characters, in the text, in the fields beside it and in alt texts. */
export const checkStyledLetters: Check = (input) => [...inParts(input), ...inFields(input), ...inAltTexts(input)];
