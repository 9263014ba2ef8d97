import type { Confidence } from '../../platforms/platform-profile.ts';
import type { ImageFormat } from '../../pictures/rendition-format.ts';
import type { CellSource } from './cell-source.ts';
import type { CellWriting } from './cells.ts';

/** A column of a table; without `source` and `byPlatform` it stays empty. */
export interface Column {
  /** The header, sign for sign. Only a name for people where the file has no header row. */
  readonly name: string;
  readonly source?: CellSource;
  /** The column holds for posts on these platforms only. */
  readonly only?: readonly string[];
  /** A word of the tool for posts on these platforms. */
  readonly byPlatform?: Readonly<Record<string, string>>;
  /** Most characters, counted as UTF-16 units. */
  readonly max?: number;
  /** Written in quotation marks, needed or not. */
  readonly quoted?: boolean;
  /** Each picture in a field of its own: rows are as wide as their posts need. */
  readonly spread?: boolean;
}

/** How a tool deals with drafts and times. */
export interface ReleaseRules {
  /** Whether something is published because of the file. If so, times that have passed are refused. */
  readonly publishes: boolean;
  /** `column`: the file says so. `dialog`: a person chooses while uploading. `none`: what is uploaded is planned at once. */
  readonly drafts: 'column' | 'dialog' | 'none';
  /** What becomes of a row without a time. */
  readonly withoutTime: 'queued' | 'published' | 'refused' | 'draft';
  /** Whether the file can hold times at all; otherwise a person sets them. */
  readonly times: boolean;
  /** How long before its time a post has to be there, in minutes. */
  readonly leadMinutes: number;
  /** Times stand on multiples of so many minutes. */
  readonly stepMinutes: number;
  /** Shortest distance between two posts of a file, in minutes. */
  readonly apartMinutes: number;
  readonly maxDaysAhead: number | null;
}

/** The dated rules of a tool's bulk upload. Data only. */
export interface SchedulerProfile {
  readonly id: string;
  /** As its makers write it; null for ours. */
  readonly name: string | null;
  /** Day on which the facts were last looked at, `YYYY-MM-DD`. */
  readonly version: string;
  readonly source: string;
  /** Of the columns. Below `H` the result tells people to compare with the tool's own template. */
  readonly confidence: Confidence;
  readonly header: boolean;
  readonly columns: readonly Column[];
  readonly writing: CellWriting;
  readonly bom: boolean;
  readonly lineEnd: 'crlf' | 'lf';
  readonly maxRows: number | null;
  /** `channel`: one file for each, because the account is chosen while uploading. */
  readonly fileFor: 'channel' | 'all';
  /** The tool's word for each platform it takes; null where it takes any short post and has no words. */
  readonly networks: Readonly<Record<string, string>> | null;
  /** `posts`: what a network shows as a post; no stories, articles or mails. */
  readonly takes: 'posts' | 'everything';
  readonly release: ReleaseRules;
  readonly pictures: { readonly max: number; readonly formats: readonly ImageFormat[] };
  /** Titles that occur twice in a file are refused. */
  readonly uniqueTitles?: boolean;
  /** Days and months stand in an order that a person chooses in the tool; which one it has at first. */
  readonly dateOrder?: 'day-first' | 'month-first';
  /** Whether cells are made harmless for spreadsheets unless somebody sets it otherwise. */
  readonly forSpreadsheets?: boolean;
  /** Rows above the header, as they were. */
  readonly preface?: readonly (readonly string[])[];
  /** A comma unless told otherwise. */
  readonly delimiter?: string;
}
