import type { Measurement } from '../../../shared/platforms/measure-text.ts';

export type RunKind = 'plain' | 'link' | 'mention' | 'hashtag' | 'over';

export interface TextRun {
  readonly text: string;
  readonly start: number;
  readonly kind: RunKind;
}

/** The text cut into runs: entities, and what no longer fits, which wins over them. */
export function textRuns(
  text: string,
  measurement: Pick<Measurement, 'links' | 'mentions' | 'hashtags' | 'over'>,
): TextRun[] {
  const { links, mentions, hashtags, over } = measurement;
  const ranges = [
    ...over.map((range) => ({ ...range, kind: 'over' as const })),
    ...links.map((range) => ({ ...range, kind: 'link' as const })),
    ...mentions.map((range) => ({ ...range, kind: 'mention' as const })),
    ...hashtags.map((range) => ({ ...range, kind: 'hashtag' as const })),
  ];
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const kind = ranges.find((range) => range.start <= start && range.end >= end)?.kind ?? 'plain';
    return { text: text.slice(start, end), start, kind };
  });
}
