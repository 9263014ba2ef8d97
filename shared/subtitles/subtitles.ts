/** One subtitle on the screen. Times are whole milliseconds from the beginning of the video. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /**
   * One to many lines, joined by `\n`, none of them blank. Characters stand for themselves; only the tags `<b>`, `<i>`, `<u>` and
   * their ends mark what is bold, italic or underlined.
   */
  readonly text: string;
  /** Identifier of a WebVTT cue; empty where there is none. SRT has numbers instead. */
  readonly name: string;
  /** Placement of a WebVTT cue as it was written (`line:0 align:start`); empty where there is none. SRT has none. */
  readonly settings: string;
}

export type SubtitleFormat = 'srt' | 'vtt';

/** Of each kind, how often it was met and not taken over. */
export interface DroppedParts {
  /** Notes, style sheets and regions of WebVTT. */
  readonly blocks: number;
  /** Tags of colour, voice, class, language or time, without their text. */
  readonly tags: number;
  /** Coordinates of SRT and of its players (`{\an8}`). */
  readonly places: number;
}

/** Why a file is not read; `line` counts from 1. */
export interface SubtitleRefusal {
  readonly code:
    | 'not-subtitles'
    | 'subtitle-time'
    | 'subtitle-ends-before'
    | 'subtitle-empty'
    | 'too-many-subtitles'
    | 'subtitles-too-long';
  readonly line: number;
}

export type ReadSubtitles =
  | {
      readonly kind: 'subtitles';
      readonly format: SubtitleFormat;
      readonly cues: readonly Cue[];
      readonly dropped: DroppedParts;
    }
  | { readonly kind: 'refused'; readonly refusal: SubtitleRefusal };

/** A day of subtitles; beyond that a file is no hand-made one. */
export const mostCues = 20_000;
/** UTF-16 units of a file. */
export const longestFile = 5_000_000;

const shownTag = /<\/?[biu]>/g;

/** What is read on the screen: without tags. */
export function shownText(cue: Pick<Cue, 'text'>): string {
  return cue.text.replace(shownTag, '');
}

/** Text and tags in turn; tags stand at odd places. */
export function splitTags(text: string): string[] {
  return text.split(/(<\/?[biu]>)/);
}
