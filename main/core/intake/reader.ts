import type { FoundItem } from '../../../shared/intake/found-item.ts';
import type { ColumnMapping } from '../../../shared/intake/column-mapping.ts';
import type { Notes } from '../import/notes.ts';
import type { FindPicture } from './item-pictures.ts';
import type { IntakeLimits } from './limits.ts';

export interface TableColumn {
  readonly header: string;
  readonly example: string;
}

/** What a reader is given. Everything it needs to say beside its things goes into `notes` and `advance`. */
export interface ReaderInput {
  /** The file or folder. */
  readonly place: string;
  readonly limits: IntakeLimits;
  /** Clocks that a date without a zone means. */
  readonly timeZone: string;
  /** Finds a picture by the address that a text shows it with, in the folder given for media. */
  readonly beside: FindPicture;
  /** Which column means what; null proposes one. */
  readonly mapping: ColumnMapping | null;
  /** Keeps bytes that are in no file of their own; null in a preview, where nothing is kept. */
  readonly unpack: ((bytes: Uint8Array) => string) | null;
  /** What was lost of the stock as a whole. */
  readonly notes: Notes;
  /** The columns of a table, each with an example, and what they are taken for. */
  readonly tellColumns: (columns: readonly TableColumn[], mapping: ColumnMapping) => void;
  /** So much of so much is done: bytes or files. */
  readonly advance: (done: number, of: number) => void;
}

/** Finds things one after the other. Throws `Refusal` for a stock that cannot be read. */
export type ReadItems = (input: ReaderInput) => AsyncGenerator<FoundItem, void, void>;
