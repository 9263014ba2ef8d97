import { countText } from '../platforms/counting/count-text.ts';
import { type Cue, shownText } from './subtitles.ts';

/** A rule for readable subtitles, with where it is from. Advice of the trade: it warns, it never blocks. */
export interface SubtitleRule {
  readonly value: number;
  readonly source: string;
  readonly checkedAt: string;
}

const general = 'partnerhelp.netflixstudios.com/hc/en-us/articles/215758617 (General Requirements)';
const template = 'backlothelp.netflix.com/hc/en-us/articles/219375728 (English Template)';

function rule(value: number, source: string): SubtitleRule {
  return { value, source, checkedAt: '2026-12-01' };
}

/** The most widely followed guide that is public; broadcasters ask for the same or a little less. */
export const subtitleRules = {
  /** Characters in a second, spaces included, line breaks not. */
  charactersPerSecond: rule(17, template),
  charactersPerLine: rule(42, template),
  lines: rule(2, general),
  /** 5/6 s. */
  shortestMs: rule(833, general),
  longestMs: rule(7000, general),
  /** Two frames, here of 25 in a second; subtitles that follow each other at once have no gap and are fine. */
  gapMs: rule(80, template),
} as const satisfies Readonly<Record<string, SubtitleRule>>;

export type SubtitleFindingCode =
  | 'too-fast'
  | 'line-too-long'
  | 'too-many-lines'
  | 'too-short'
  | 'too-long'
  | 'overlap'
  | 'gap-too-small'
  | 'out-of-order'
  | 'after-end';

/** `cue` counts from 0. Words: `shared/texts/subtitles`, key `code`, values `params`. */
export interface SubtitleFinding {
  readonly code: SubtitleFindingCode;
  readonly cue: number;
  readonly params: Readonly<Record<string, number>>;
  /** The rule it rests on; null for what is simply wrong. */
  readonly basis: SubtitleRule | null;
}

/** What makes subtitles hard to read or wrong, in the order of the cues. `durationMs` is that of the video; null is not known. */
export function checkSubtitles(cues: readonly Cue[], durationMs: number | null): SubtitleFinding[] {
  return cues.flatMap((cue, index) => [
    ...checkText(cue, index),
    ...checkTime(cue, index, durationMs),
    ...checkNeighbour(cues[index - 1], cue, index),
  ]);
}

function checkText(cue: Cue, index: number): SubtitleFinding[] {
  const { charactersPerSecond, charactersPerLine, lines } = subtitleRules;
  const shown = shownText(cue).split('\n');
  const lengths = shown.map((line) => countText('grapheme', line, []).count);
  const longest = Math.max(...lengths);
  const seconds = (cue.endMs - cue.startMs) / 1000;
  const speed = Math.round((lengths.reduce((sum, length) => sum + length, 0) / seconds) * 10) / 10;
  return [
    ...over('too-fast', index, charactersPerSecond, speed),
    ...over('line-too-long', index, charactersPerLine, longest),
    ...over('too-many-lines', index, lines, shown.length),
  ];
}

function checkTime(cue: Cue, index: number, durationMs: number | null): SubtitleFinding[] {
  const { shortestMs, longestMs } = subtitleRules;
  const lasts = cue.endMs - cue.startMs;
  const found = over('too-long', index, longestMs, lasts);
  if (lasts < shortestMs.value)
    found.push({ code: 'too-short', cue: index, params: { value: lasts, limit: shortestMs.value }, basis: shortestMs });
  if (durationMs !== null && cue.endMs > durationMs)
    found.push({ code: 'after-end', cue: index, params: { value: cue.endMs, limit: durationMs }, basis: null });
  return found;
}

function checkNeighbour(before: Cue | undefined, cue: Cue, index: number): SubtitleFinding[] {
  if (before === undefined) return [];
  if (cue.startMs < before.startMs) return [{ code: 'out-of-order', cue: index, params: {}, basis: null }];
  const gap = cue.startMs - before.endMs;
  if (gap < 0) return [{ code: 'overlap', cue: index, params: { value: -gap }, basis: null }];
  const { gapMs } = subtitleRules;
  if (gap === 0 || gap >= gapMs.value) return [];
  return [{ code: 'gap-too-small', cue: index, params: { value: gap, limit: gapMs.value }, basis: gapMs }];
}

function over(code: SubtitleFindingCode, cue: number, basis: SubtitleRule, value: number): SubtitleFinding[] {
  return value > basis.value ? [{ code, cue, params: { value, limit: basis.value }, basis }] : [];
}
