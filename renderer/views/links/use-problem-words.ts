import { useCallback } from 'react';
import { linkTexts } from '../../../shared/texts/links.ts';
import { type TextKey, translate } from '../../../shared/texts/texts.ts';
import { useLanguage } from '../../texts.ts';

/** What `shared` says about a link by its code. */
interface Coded {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A problem of an address or an entry as a sentence; one of the short address says so. */
export function useProblemWords(): (problem: Coded) => string {
  const language = useLanguage();
  return useCallback(
    ({ code, params }) => {
      const plain = code.replace(/^short-/u, '');
      // Codes come from shared/link-register; the test of the words walks all of them.
      const text = translate(linkTexts, language, `problem.${plain}` as TextKey<typeof linkTexts>, params);
      return plain === code ? text : translate(linkTexts, language, 'problem.short', { text });
    },
    [language],
  );
}
