import type { MapNode } from '../channel-map.ts';
import { isInside } from '../channel-places.ts';
import { makeFinding, namesOf } from '../make-finding.ts';
import type { Analysis } from './analysis.ts';

/** Words that say nothing about whom somebody speaks to. */
const empty: ReadonlySet<string> = new Set(
  'alle aller allen am an auf aus bei das dem den der des die ein eine einer für im in mit oder ohne uns unsere und vom von vor zu zum zur all and at for from in of on or our the their to who with'.split(
    ' ',
  ),
);

/** Words of an audience without endings of number and gender, sorted: "Bewerberinnen und Bewerber" is one word. */
export function audienceWords(audience: string): string {
  const words =
    audience
      .normalize('NFC')
      .toLocaleLowerCase('de')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)).map(stem))].toSorted().join(' ');
}

const shortestStem = 4;

function stem(word: string): string {
  const shorter = word.replace(/(?:innen|in|en|er|e|n|s)$/u, '');
  return shorter === word || shorter.length < shortestStem ? word : stem(shorter);
}

/**
 * Channels of one kind that speak to the same people in the same language and role. Branches at different places, brands
 * and campaigns are apart by intent, and so are hubs.
 */
export const findOverlaps: Analysis = ({ nodes }) => {
  const alike = new Map<string, MapNode[]>();
  for (const node of nodes) {
    const words = audienceWords(node.audience);
    if (words === '' || node.role === 'hub' || isInside(node)) continue;
    const { family, language, role, brand, location, campaign } = node;
    const kind = JSON.stringify([words, family ?? node.platformId, language, role, brand, location, campaign]);
    alike.set(kind, [...(alike.get(kind) ?? []), node]);
  }
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const smallest = group.toSorted((left, right) => (left.audienceSize ?? 0) - (right.audienceSize ?? 0));
      const [first] = smallest;
      return makeFinding({
        code: 'overlap',
        severity: 'hint',
        nodes: smallest,
        params: {
          channels: namesOf(group),
          count: group.length,
          audience: first?.audience.trim() ?? '',
          channel: first?.name ?? '',
        },
        fix: first === undefined ? null : { kind: 'fill-in', channelId: first.id, field: 'audience' },
      });
    });
};
