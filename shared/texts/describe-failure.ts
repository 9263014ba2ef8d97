import type { FailureCode } from '../contract/failures.ts';
import type { Language } from '../model/common.ts';
import { failureTexts } from './failures.ts';
import { type TextKey, type TextValues, translate } from './texts.ts';

/** A failure in words: what happened, and what is safe and what to do. `reference` is set for defects: it finds the log entry. */
export interface FailureWords {
  readonly code: FailureCode | 'unexpected' | 'connection';
  readonly title: string;
  readonly help: string;
}

type Key = TextKey<typeof failureTexts>;

function isFailureCode(code: string): code is FailureCode {
  // by the words, not by the schemas: the page's first script does without the schema library
  return /^[A-Z_]+$/.test(code) && `${code}.help` in failureTexts.de;
}

/** Words for an expected failure by its code and data. */
export function describeFailure(code: FailureCode, data: unknown, language: Language): FailureWords {
  const values = valuesOf(data);
  const reason = values['reason'];
  const specific = `${code}.${String(reason)}`;
  // keys are built from codes and reasons; the test of this module walks all of them
  const helpKey = (reason !== undefined && specific in failureTexts.de ? specific : `${code}.help`) as Key;
  return {
    code,
    title: translate(failureTexts, language, code as Key, values),
    help: translate(failureTexts, language, helpKey, values).trim(),
  };
}

/** Words for anything that was thrown: named failures by their text, everything else as unexpected. */
export function describeError(error: unknown, language: Language): FailureWords {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    if (isFailureCode(error.code))
      return describeFailure(error.code, 'data' in error ? error.data : undefined, language);
  }
  const code = isDisconnection(error) ? 'connection' : 'unexpected';
  return {
    code,
    title: translate(failureTexts, language, code),
    help: translate(failureTexts, language, `${code}.help`),
  };
}

function isDisconnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    /WebSocket is not open|connection was closed|AbortError: .*closed/i.test(`${error.name}: ${error.message}`)
  );
}

function valuesOf(data: unknown): TextValues {
  if (typeof data !== 'object' || data === null) return {};
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string' || typeof value === 'number') values[key] = value;
  }
  if (typeof values['findings'] === 'number') values['count'] = values['findings'];
  if (typeof values['reasons'] === 'number') values['count'] = values['reasons'];
  return values;
}
