import type { ColumnMapping } from '../../../shared/intake/column-mapping.ts';
import type { FoundHead, FoundLoss } from '../../../shared/intake/found-item.ts';
import type { IntakeFormat } from '../../../shared/texts/intake.ts';
import type { IntakeLimits } from './limits.ts';
import type { TableColumn } from './reader.ts';

/** What the worker is started with. */
export interface IntakeTask {
  readonly place: string;
  readonly mediaFolder: string | null;
  readonly mapping: ColumnMapping | null;
  readonly timeZone: string;
  readonly limits: IntakeLimits;
  /** Where pictures of archives are written; null for a preview, which needs no texts either. */
  readonly unpackInto: string | null;
}

/** What of a stock is no single thing. */
export interface StockFacts {
  readonly format: IntakeFormat;
  readonly losses: readonly FoundLoss[];
  /** The columns of a table and what they are taken for; null for what is no table. */
  readonly columns: readonly TableColumn[] | null;
  readonly mapping: ColumnMapping | null;
}

/** A thing on its way: its head, and the whole as JSON where texts are wanted. */
export interface SentItem {
  readonly head: FoundHead;
  readonly line: string;
}

export type IntakeAnswer =
  | { readonly kind: 'batch'; readonly items: readonly SentItem[]; readonly done: number; readonly of: number }
  | { readonly kind: 'end'; readonly facts: StockFacts }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string };
