import { useCallback, useEffect, useRef, useState } from 'react';
import type { BringIn, IntakePreview } from '../../../shared/contract/areas/intake.ts';
import type { ColumnMapping } from '../../../shared/intake/column-mapping.ts';
import type { Intake } from '../../../shared/model/intakes.ts';
import { importRefusalText } from '../../../shared/texts/imports.ts';
import { client } from '../../client.ts';
import { notifyFailure } from '../../components/notify.ts';
import { useLocale } from '../../language.ts';

export interface Stock {
  readonly place: string;
  readonly mediaFolder: string | null;
  readonly mapping: ColumnMapping | null;
}

export type Chosen = Pick<BringIn, 'ways' | 'channelId' | 'includeAlike' | 'leaveOut'>;

export interface Progress {
  readonly step: 'reading' | 'saving';
  readonly done: number;
  readonly of: number;
  readonly found: number;
}

export type IntakeState =
  | { readonly kind: 'choosing'; readonly words: string | null; readonly cancelled: boolean }
  | { readonly kind: 'looking' | 'bringing'; readonly stock: Stock; readonly progress: Progress }
  | { readonly kind: 'seen'; readonly stock: Stock; readonly preview: IntakePreview; readonly isBusy: boolean }
  | { readonly kind: 'done'; readonly intake: Intake | null; readonly known: number };

export interface IntakeFlow {
  readonly state: IntakeState;
  readonly look: (stock: Stock) => void;
  readonly bringIn: (stock: Stock, chosen: Chosen) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

const start: IntakeState = { kind: 'choosing', words: null, cancelled: false };
const nothingYet: Progress = { step: 'reading', done: 0, of: 0, found: 0 };

/** One stock from the choice of its place to the report. Leaving the view cancels; the core leaves nothing behind. */
export function useIntake(): IntakeFlow {
  const [state, setState] = useState<IntakeState>(start);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const run = useCallback(async (work: (signal: AbortSignal) => Promise<void>) => {
    control.current?.abort();
    const abort = new AbortController();
    control.current = abort;
    try {
      await work(abort.signal);
    } catch (error) {
      if (control.current !== abort) return;
      const words = abort.signal.aborted ? null : refusalWords(error);
      setState({ kind: 'choosing', words, cancelled: abort.signal.aborted });
      if (!abort.signal.aborted && words === null) notifyFailure(error);
    }
  }, []);

  const look = useCallback(
    (stock: Stock) =>
      void run(async (signal) => {
        setState((before) => lookingAt(stock, before, nothingYet));
        for await (const event of await client.intake.preview(stock, { signal })) {
          if (event.kind === 'progress') setState((before) => lookingAt(stock, before, event));
          else setState({ kind: 'seen', stock, preview: event.preview, isBusy: false });
        }
      }),
    [run],
  );
  const bringIn = useCallback(
    (stock: Stock, chosen: Chosen) =>
      void run(async (signal) => {
        setState({ kind: 'bringing', stock, progress: nothingYet });
        for await (const event of await client.intake.bringIn({ ...stock, ...chosen }, { signal })) {
          if (event.kind === 'progress') setState({ kind: 'bringing', stock, progress: event });
          else setState({ kind: 'done', intake: event.intake, known: event.known });
        }
      }),
    [run],
  );
  const cancel = useCallback(() => control.current?.abort(), []);
  const reset = useCallback(() => setState(start), []);
  return { state, look, bringIn, cancel, reset };
}

/** What was seen of a stock stays in sight while it is read once more: people go on where they are. */
function lookingAt(stock: Stock, before: IntakeState, progress: Progress): IntakeState {
  const isSame = before.kind === 'seen' && before.stock.place === stock.place;
  return isSame ? { ...before, stock, isBusy: true } : { kind: 'looking', stock, progress };
}

/** The sentence for a stock that cannot be read; null for any other failure. */
function refusalWords(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'IMPORT_REFUSED') return null;
  const data = 'data' in error ? error.data : null;
  if (typeof data !== 'object' || data === null) return null;
  const refusal = data as Parameters<typeof importRefusalText>[1]; // of that code, by the contract
  return importRefusalText(useLocale.getState().language, refusal);
}
