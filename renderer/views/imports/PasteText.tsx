import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormat, useTexts } from '../../texts.ts';
import { importFlowTexts } from './texts.ts';
import classes from './imports.module.css';

interface PasteTextProps {
  readonly onPaste: (fileName: string, text: string, html: string | undefined) => void;
}

/** A field for pasted text. The formatting that comes with it is kept beside, and given up once the text is edited. */
export function PasteText({ onPaste }: PasteTextProps): ReactNode {
  const t = useTexts(importFlowTexts);
  const format = useFormat();
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string | null>(null);
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return (
    <div className={classes['begin']}>
      <Textarea
        aria-label={t('pasteLabel')}
        description={html === null ? t('pasteHelp') : t('pasteKept', { words: format.number(words) })}
        placeholder={t('pastePlaceholder')}
        autosize
        minRows={12}
        maxRows={24}
        data-autofocus
        value={text}
        onPaste={(event) => {
          const rich = event.clipboardData.getData('text/html');
          const plain = event.clipboardData.getData('text/plain');
          if (rich === '' || text !== '') return;
          event.preventDefault();
          setText(plain);
          setHtml(rich);
        }}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setHtml(null);
        }}
      />
      <Button disabled={text.trim() === ''} onClick={() => onPaste(t('pastedText'), text, html ?? undefined)}>
        {t('pasteImport')}
      </Button>
    </div>
  );
}
