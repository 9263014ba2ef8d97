import { basisOf, finding, inText, partParams, replaceText, severityOf, type Check } from './check-input.ts';

/** The angle brackets have look-alikes that mean the same to a reader; control characters are simply dropped. */
const substitutes: Readonly<Record<string, string>> = { '<': '‹', '>': '›' };

/** A text in which none of the refused characters is left. */
export function withoutRefused(text: string, refused: string): string {
  return Array.from(text, (character) =>
    refused.includes(character) ? (substitutes[character] ?? '') : character,
  ).join('');
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Characters with which the platform refuses the whole text. */
export const checkRefusedCharacters: Check = (input) => {
  const { forbidden } = input.profile.text;
  if (!forbidden) return [];
  return input.parts.flatMap((part) => {
    const places = Array.from({ length: part.text.length }, (_, i) => i).filter((i) =>
      forbidden.value.includes(part.text[i] ?? ''),
    );
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined) return [];
    const range = part.text.slice(first, last + 1);
    const characters = [...new Set(places.map((i) => nameOf(part.text[i] ?? '')))].join(' ');
    return [
      finding('text-refused-characters', severityOf(forbidden), inText(part, first, first + 1), {
        params: { characters, count: places.length, ...partParams(input, part) },
        fixes: [replaceText(part, first, last + 1, withoutRefused(range, forbidden.value))],
        basis: basisOf(forbidden),
      }),
    ];
  });
};
