import type { ProfileFamily } from '../platform-profile.ts';
import { finding, type Check, type CheckContext } from './check-input.ts';
import { toPlainLetters } from './plain-letters.ts';

/** Shorter texts are alike by chance. */
const shortest = 40;

/** Feeds and documents repeat by their nature what stands elsewhere: nobody follows them beside the channel itself. */
const repeating: ReadonlySet<ProfileFamily> = new Set<ProfileFamily>(['feed', 'document']);

/** The words alone: case, look-alike letters, white space, addresses, tags and numbers of parts make no difference. */
function essence(text: string): string {
  return toPlainLetters(text.normalize('NFC'))
    .toLowerCase()
    .replace(/https?:\/\/\S+|[#＃@]\S+|\(?\d{1,2}\/\d{1,2}\)?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Groups of two neighbouring words with how often each occurs. */
function pairs(words: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const list = words.split(' ');
  const counts = new Map<string, number>();
  for (let index = 1; index < list.length; index += 1) {
    const pair = `${list[index - 1]} ${list[index]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: list.length - 1 };
}

/** From here on readers of both take the texts for the same: of forty words, one is another. */
const nearlyAll = 0.9;

/** Jaccard index of the pairs of words: 1 for equal texts, 0 where none is shared. */
function likeness(a: ReturnType<typeof pairs>, b: ReturnType<typeof pairs>): number {
  if (Math.min(a.total, b.total) < nearlyAll * Math.max(a.total, b.total)) return 0;
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return shared / (a.total + b.total - shared);
}

type Other = CheckContext['others'][number];

function repeated(code: string, others: readonly Other[]): ReturnType<Check> {
  if (others.length === 0) return [];
  const params = { channels: others.map((other) => other.name).join(', '), count: others.length };
  return [finding(code, 'hint', { kind: 'variant' }, { params })];
}

/** The same or nearly the same words on another channel of the master: followers of both read them twice. */
export const checkRepetition: Check = ({ profile, context, parts }) => {
  if (repeating.has(profile.family)) return [];
  const candidates = context.others.filter(({ family }) => !repeating.has(family));
  if (candidates.length === 0) return [];
  const own = essence(parts.map((part) => part.text).join(' '));
  if (own.length < shortest) return [];
  const ownPairs = pairs(own);
  const judged = candidates.map((other) => {
    const words = essence(other.text);
    return { other, value: words === own ? 1 : likeness(ownPairs, pairs(words)), isSame: words === own };
  });
  return [
    ...repeated(
      'text-repeated',
      judged.filter(({ isSame }) => isSame).map(({ other }) => other),
    ),
    ...repeated(
      'text-nearly-repeated',
      judged.filter(({ isSame, value }) => !isSame && value >= nearlyAll).map(({ other }) => other),
    ),
  ];
};
