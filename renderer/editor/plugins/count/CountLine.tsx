import { type JSX, useCallback, useMemo, useState } from 'react';
import type { Language } from '../../../../shared/model/common.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { blockWordCounter } from '../../../../shared/rich-text/block-word-counter.ts';
import { readingMinutes } from '../../../../shared/rich-text/count-words.ts';
import { useFormat, useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import { useRichText } from '../../use-rich-text.ts';

/** A count that follows the text once a second is as good as one that follows each key, milliseconds. */
const pause = 1000;

/** Words and minutes to read, kept up while the text is written. */
export function CountLine({ language }: { readonly language: Language }): JSX.Element {
  const t = useTexts(editorTexts);
  const format = useFormat();
  const [count, setCount] = useState<{ readonly words: number; readonly minutes: number } | null>(null);
  const countBlocks = useMemo(() => blockWordCounter(language), [language]);
  const show = useCallback(
    (text: RichText) => {
      const words = countBlocks(text);
      setCount({ words, minutes: readingMinutes(words, language) });
    },
    [countBlocks, language],
  );
  useRichText(show, pause);
  // Of an empty text there is nothing to say; and a text that is on its way seems empty at first.
  if (count === null || count.words === 0) return <span />;
  const words = t('words', { count: count.words, value: format.number(count.words) });
  return <span className="tabular">{`${words} · ${t('minutes', { count: count.minutes })}`}</span>;
}
