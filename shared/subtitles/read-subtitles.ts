import { readCueText } from './read-cue-text.ts';
import {
  type Cue,
  type DroppedParts,
  longestFile,
  mostCues,
  type ReadSubtitles,
  type SubtitleFormat,
  type SubtitleRefusal,
} from './subtitles.ts';

/** Lines that belong together, without the blank ones around them. `line` is that of the first, from 1. */
interface LineBlock {
  readonly line: number;
  readonly lines: readonly string[];
}

class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: SubtitleRefusal;

  constructor(code: SubtitleRefusal['code'], line: number) {
    super(`${code} ${line}`);
    this.refusal = { code, line };
  }
}

/**
 * Reads SRT or WebVTT (W3C, https://www.w3.org/TR/webvtt1/, 2026-11-23), told apart by the signature of the latter. Strict: a time
 * that cannot be read, or a subtitle without a text, refuses the file with its line, so that nothing disappears quietly.
 * What the model does not hold is counted in `dropped`.
 */
export function readSubtitles(text: string): ReadSubtitles {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
  const format: SubtitleFormat = /^WEBVTT(?:[ \t\n]|$)/.test(plain) ? 'vtt' : 'srt';
  try {
    if (plain.length > longestFile) throw new Refused('subtitles-too-long', 1);
    const dropped = { blocks: 0, tags: 0, places: 0 };
    const blocks = blocksOf(plain);
    const cues = (format === 'vtt' ? vttCueBlocks(blocks, dropped) : blocks).map((block) =>
      readCue(block, format, dropped),
    );
    if (cues.length === 0) throw new Refused('not-subtitles', 1);
    if (cues.length > mostCues) throw new Refused('too-many-subtitles', blocks[mostCues]?.line ?? 1);
    return { kind: 'subtitles', format, cues, dropped };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}

function blocksOf(text: string): LineBlock[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    if (!open) blocks.push({ line: index + 1, lines: [] });
    blocks.at(-1)?.lines.push(line);
    open = true;
  }
  return blocks;
}

/** Without the header, and without notes, style sheets and regions, which are counted. */
function vttCueBlocks(blocks: readonly LineBlock[], dropped: { blocks: number }): LineBlock[] {
  const [head, ...rest] = blocks;
  if (head?.lines.some((line) => line.includes('-->')) === true) throw new Refused('not-subtitles', head.line);
  return rest.filter(({ lines }) => {
    const [first = '', second = ''] = lines;
    const isCue = first.includes('-->') || second.includes('-->');
    if (isCue || !/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first)) return true;
    dropped.blocks += 1;
    return false;
  });
}

type Counted = { -readonly [K in keyof DroppedParts]: number };

function readCue({ line, lines }: LineBlock, format: SubtitleFormat, dropped: Counted): Cue {
  const at = lines[0]?.includes('-->') === true ? 0 : 1;
  const head = at === 0 ? '' : (lines[0] ?? '').trim();
  const timing = lines[at];
  if (timing === undefined || (format === 'srt' && at === 1 && !/^\d+$/.test(head)))
    throw new Refused(line === 1 ? 'not-subtitles' : 'subtitle-time', line);
  const { startMs, endMs, settings } = readTiming(timing, format, line + at);
  if (endMs <= startMs) throw new Refused('subtitle-ends-before', line + at);
  if (format === 'srt' && settings !== '') dropped.places += 1;
  const read = readCueText(lines.slice(at + 1), format);
  dropped.tags += read.tags;
  dropped.places += read.places;
  if (read.text === '') throw new Refused('subtitle-empty', line + at);
  const own = format === 'vtt' ? { name: head, settings } : { name: '', settings: '' };
  return { startMs, endMs, text: read.text, ...own };
}

const times: Readonly<Record<SubtitleFormat, RegExp>> = {
  // Many tools write a point for the comma, and one digit for the hour.
  srt: /^\s*(\d{1,3}):([0-5]\d):([0-5]\d)[,.](\d{3})\s*-->\s*(\d{1,3}):([0-5]\d):([0-5]\d)[,.](\d{3})(?:\s+(.*))?$/,
  vtt: /^\s*(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})\s+-->\s+(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:\s+(.*))?$/,
};

function readTiming(text: string, format: SubtitleFormat, line: number) {
  const found = times[format].exec(text);
  if (found === null) throw new Refused(line <= 2 && format === 'srt' ? 'not-subtitles' : 'subtitle-time', line);
  const [, h1, m1, s1, f1, h2, m2, s2, f2, settings = ''] = found;
  return { startMs: milliseconds(h1, m1, s1, f1), endMs: milliseconds(h2, m2, s2, f2), settings: settings.trim() };
}

function milliseconds(hours = '0', minutes = '0', seconds = '0', rest = '0'): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}
