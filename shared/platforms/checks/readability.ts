import { findEmoji } from '../counting/emoji.ts';
import type { TextRange } from '../counting/text-range.ts';
import type { Finding } from '../finding.ts';
import { finding, inText, partParams, replaceText, type Check, type CheckedPart } from './check-input.ts';
import { checkStyledLetters } from './styled-letters.ts';

/** Read aloud, each emoji is a phrase: so many in a row drown the text. */
const longRun = 4;

function emojiRuns(part: CheckedPart, emoji: readonly TextRange[]): Finding[] {
  const runs: TextRange[][] = [];
  for (const one of emoji) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && part.text.slice(last.end, one.start).trim() === '') run.push(one);
    else runs.push([one]);
  }
  return runs
    .filter((run) => run.length >= longRun)
    .flatMap((run): Finding[] => {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) return [];
      const fixes = [replaceText(part, first.end, last.end, '')];
      return [
        finding('emoji-run', 'hint', inText(part, first.start, last.end), { params: { count: run.length }, fixes }),
      ];
    });
}

/** Emoji as bullets of a list: each line is read with the name of the picture first. */
const manyBullets = 3;

function emojiBullets(part: CheckedPart, emoji: readonly TextRange[]): Finding[] {
  const atLineStart = emoji.filter((one) => one.start === 0 || part.text[one.start - 1] === '\n');
  const bullets = atLineStart.filter((one) => /^[ \u00a0]?[\p{L}\p{N}]/u.test(part.text.slice(one.end)));
  const [first] = bullets;
  const last = bullets.at(-1);
  if (!first || !last || bullets.length < manyBullets) return [];
  let text = '';
  let position = first.start;
  for (const bullet of bullets) {
    text += `${part.text.slice(position, bullet.start)}•${/^[ \u00a0]/.test(part.text.slice(bullet.end)) ? '' : ' '}`;
    position = bullet.end;
  }
  return [
    finding('emoji-bullets', 'hint', inText(part, first.start, last.end), {
      params: { count: bullets.length },
      fixes: [replaceText(part, first.start, last.end, text + part.text.slice(position, last.end))],
    }),
  ];
}

/** Two words and a dozen letters: abbreviations and names in capitals are shorter. */
function capitals(part: CheckedPart): Finding[] {
  return [...part.text.matchAll(/[^\n]+/g)]
    .filter(([line]) => {
      if (/\p{Ll}/u.test(line) || !/\p{Lu}/u.test(line)) return false;
      const letters = line.match(/\p{L}/gu) ?? [];
      const words = line.match(/\p{L}{3,}/gu) ?? [];
      return letters.length >= 12 && words.length >= 2;
    })
    .map((match) => {
      const line = match[0].trim();
      const start = match.index + match[0].indexOf(line);
      return finding('all-capitals', 'hint', inText(part, start, start + line.length), { params: { line } });
    });
}

/** What makes a text hard to read, above all by ear. */
export const checkReadability: Check = (input) => [
  ...checkStyledLetters(input),
  ...input.parts.flatMap((part) => {
    const emoji = findEmoji(part.text);
    const found = [...emojiRuns(part, emoji), ...emojiBullets(part, emoji), ...capitals(part)];
    return found.map((one) => ({ ...one, params: { ...one.params, ...partParams(input, part) } }));
  }),
];
