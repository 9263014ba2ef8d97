import { type Cue, splitTags, type SubtitleFormat } from './subtitles.ts';

/** SRT: numbered from 1, lines end in LF. Names and placements of cues have no room in it. Same cues, same text. */
export function writeSrt(cues: readonly Cue[]): string {
  return cues
    .map(({ startMs, endMs, text }, index) => `${index + 1}\n${time(startMs, ',')} --> ${time(endMs, ',')}\n${text}\n`)
    .join('\n');
}

/** WebVTT with names and placements. Same cues, same text. */
export function writeVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ startMs, endMs, text, name, settings }) => {
    const placed = settings === '' ? '' : ` ${settings}`;
    return `${name === '' ? '' : `${name}\n`}${time(startMs, '.')} --> ${time(endMs, '.')}${placed}\n${escaped(text)}\n`;
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}

export function writeSubtitles(cues: readonly Cue[], format: SubtitleFormat): string {
  return format === 'srt' ? writeSrt(cues) : writeVtt(cues);
}

/** `01:02:03,004`. */
function time(milliseconds: number, mark: ',' | '.'): string {
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  const seconds = milliseconds / 1000;
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${mark}${rest}`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return splitTags(text)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)))
    .join('');
}
