import { type JSX, useCallback, useState } from 'react';
import type { Language } from '../../../../shared/model/common.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { textStatistics } from '../../../../shared/rich-text/text-statistics.ts';
import { useFormat, useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import { useRichText } from '../../use-rich-text.ts';

/** Words and minutes to read, kept up as soon as the page is idle. */
export function CountLine({ language }: { readonly language: Language }): JSX.Element {
  const t = useTexts(editorTexts);
  const format = useFormat();
  const [count, setCount] = useState<{ readonly words: number; readonly minutes: number } | null>(null);
  useRichText(
    useCallback(
      (text: RichText) => {
        const { words, readingMinutes } = textStatistics(text, language);
        setCount({ words, minutes: readingMinutes });
      },
      [language],
    ),
  );
  if (count === null) return <span />;
  const words = t('words', { count: count.words, value: format.number(count.words) });
  return <span className="tabular">{`${words} · ${t('minutes', { count: count.minutes })}`}</span>;
}
