import type { JSX } from 'react';
import { useTexts } from '../texts.ts';
import { editorTexts } from './texts.ts';

/** Stands for a block of a newer program: it stays as it is. */
export function UnknownView(): JSX.Element {
  const t = useTexts(editorTexts);
  return <span>{t('unknownBlock')}</span>;
}
