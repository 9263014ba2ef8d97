import { createContext, useContext } from 'react';
import type { MeasuredPart } from './measure-parts.ts';

/** What the parts of the text in this editor measure, and which one the cursor is in. */
export interface Parts {
  readonly parts: readonly MeasuredPart[];
  /** Keys of the breaks: break n ends part n. */
  readonly breaks: readonly string[];
  readonly active: number;
}

export const noParts: Parts = { parts: [], breaks: [], active: 0 };

export const PartsContext = createContext<Parts>(noParts);

export function useParts(): Parts {
  return useContext(PartsContext);
}
