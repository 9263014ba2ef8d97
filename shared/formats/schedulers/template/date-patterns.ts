import type { CellSource } from '../cell-source.ts';
import type { CellWriting } from '../cells.ts';

type Patterns = Pick<CellWriting, 'dateTime' | 'date' | 'time'>;

const usual: Patterns = { dateTime: 'YYYY-MM-DD HH:mm', date: 'YYYY-MM-DD', time: 'HH:mm' };

/**
 * How a template wants its times: as its header says in brackets, as a row of examples below it shows, as the tool does, or
 * as ISO 8601 has it.
 */
export function datePatterns(
  headers: readonly string[],
  sources: readonly (CellSource | null)[],
  sample: readonly string[],
  tool: Patterns | null,
): Patterns {
  const patternOf = (source: keyof Patterns): string => {
    const at = sources.indexOf(source);
    const fallback = (tool ?? usual)[source];
    return at < 0 ? fallback : (patternInHeader(headers[at] ?? '') ?? patternOfSample(sample[at] ?? '') ?? fallback);
  };
  return { dateTime: patternOf('dateTime'), date: patternOf('date'), time: patternOf('time') };
}

/** `postAtSpecificTime (yyyy-MM-dd HH:mm:ss)`: the pattern in ours. Months and minutes are told apart by what is around. */
function patternInHeader(header: string): string | null {
  const inside = /\(([^)]*)\)/u.exec(header)?.[1] ?? '';
  if (!/^[ymdhst :./,-]+$/iu.test(inside) || !/y{4}|h{1,2}/iu.test(inside)) return null;
  const pattern = inside
    .replaceAll(/y{4}/giu, 'YYYY')
    .replaceAll(/d{2}/giu, 'DD')
    .replaceAll(/(?<=h[:.])m{2}/giu, 'mm')
    .replaceAll(/h{2}/giu, 'HH')
    .replaceAll(/s{2}/giu, 'ss')
    .replaceAll(/m{2}(?![:.]ss)(?<!HH[:.]mm)/giu, 'MM');
  return /^(?:YYYY|MM|DD|HH|mm|ss|T|[ :./,-])+$/u.test(pattern) ? pattern.trim() : null;
}

/** What an example shows; day and month only where one of them cannot be the other. */
function patternOfSample(sample: string): string | null {
  const text = sample.trim();
  const [, time = ''] = /(\d{1,2}:\d{2}(?::\d{2})?)$/u.exec(text) ?? [];
  const timePattern = time === '' ? '' : time.split(':').length === 3 ? 'HH:mm:ss' : 'HH:mm';
  const rest = text.slice(0, text.length - time.length);
  const sign = rest.endsWith('T') ? 'T' : ' ';
  const dayPattern = dayPatternOf(rest.replace(/[ T,]+$/u, ''));
  if (dayPattern === null) return rest.trim() === '' && timePattern !== '' ? timePattern : null;
  return timePattern === '' ? dayPattern : `${dayPattern}${sign}${timePattern}`;
}

function dayPatternOf(day: string): string | null {
  const [, year, sign = ''] = /^(\d{4})([-/.])\d{2}\2\d{2}$/u.exec(day) ?? [];
  if (year !== undefined) return `YYYY${sign}MM${sign}DD`;
  const [, first = '', between = '', second = ''] = /^(\d{2})([-/.])(\d{2})\2\d{4}$/u.exec(day) ?? [];
  if (between === '.' || Number(first) > 12) return first === '' ? null : `DD${between}MM${between}YYYY`;
  return Number(second) > 12 ? `MM${between}DD${between}YYYY` : null;
}
