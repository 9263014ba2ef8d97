import { IconFocus2, IconHistory, IconReplace } from '@tabler/icons-react';
import type { LexicalEditor } from 'lexical';
import { type JSX, type ReactNode, useCallback, useState } from 'react';
import type { MasterId, PassageId } from '../../shared/ids.ts';
import type { Language } from '../../shared/model/common.ts';
import { useTexts } from '../texts.ts';
import { masterCapabilities } from './capabilities.ts';
import classes from './editors.module.css';
import { CalloutMenu } from './plugins/callout/CalloutMenu.tsx';
import { CountLine } from './plugins/count/CountLine.tsx';
import { CursorPlugin } from './plugins/cursor/CursorPlugin.ts';
import { FindBar } from './plugins/find/FindBar.tsx';
import { FocusModePlugin } from './plugins/focus/FocusModePlugin.ts';
import { InsertButton } from './plugins/insert-menu/InsertButton.tsx';
import { KeyboardPlugin } from './plugins/keyboard/KeyboardPlugin.tsx';
import { OutlineMenu } from './plugins/outline/OutlineMenu.tsx';
import { LitPassages } from './plugins/passages/LitPassages.ts';
import { PassagesPlugin } from './plugins/passages/PassagesPlugin.ts';
import { PastePlugin } from './plugins/paste/PastePlugin.tsx';
import { Toolbar } from './plugins/toolbar/Toolbar.tsx';
import { RichTextEditor } from './RichTextEditor.tsx';
import { editorTexts } from './texts.ts';
import { useSaveVersion } from './use-save-version.ts';

interface MasterEditorProps {
  readonly masterId: MasterId;
  readonly title: string;
  readonly language: Language;
  readonly readOnly: boolean;
  readonly lit: PassageId | null;
  readonly focus: boolean;
  readonly onFocusMode: (on: boolean) => void;
  readonly onPassage: (passage: PassageId | null) => void;
  readonly onVersions: () => void;
  readonly onReady?: (editor: LexicalEditor | null) => void;
  /** What stands at the left of the line above the text. */
  readonly heading?: ReactNode;
}

/** The editor of a master: everything a text can hold, for reading and writing at length. */
export function MasterEditor(properties: MasterEditorProps): JSX.Element {
  const { masterId, title, language, readOnly, lit, focus, onPassage } = properties;
  const t = useTexts(editorTexts);
  const [finding, setFinding] = useState(false);
  const saveVersion = useSaveVersion(masterId, null);
  const find = useCallback(() => setFinding(true), []);
  const move = useCallback(({ passage }: { readonly passage: PassageId | null }) => onPassage(passage), [onPassage]);
  return (
    <div className={focus ? `${classes.master} kw-focus` : classes.master}>
      <RichTextEditor
        document={`master:${masterId}`}
        root="body"
        label={title}
        language={language}
        capabilities={masterCapabilities}
        placeholder={t('placeholderMaster')}
        readOnly={readOnly}
        look="kw-reading"
        {...(properties.onReady === undefined ? {} : { onReady: properties.onReady })}
        above={
          <div className={classes.above}>
            <div className={classes.line}>
              {properties.heading}
              <CountLine language={language} />
            </div>
            {readOnly ? null : <MasterToolbar {...properties} onFind={find} />}
            {finding ? <FindBar onClose={() => setFinding(false)} /> : null}
          </div>
        }
      >
        <PassagesPlugin />
        <LitPassages passage={lit} />
        <CursorPlugin onMove={move} />
        <KeyboardPlugin links onFind={find} />
        <PastePlugin capabilities={masterCapabilities} language={language} onLargePaste={saveVersion} />
        {focus ? <FocusModePlugin /> : null}
      </RichTextEditor>
    </div>
  );
}

function MasterToolbar({
  focus,
  onFocusMode,
  onVersions,
  onFind,
}: MasterEditorProps & { readonly onFind: () => void }): JSX.Element {
  const t = useTexts(editorTexts);
  return (
    <Toolbar
      capabilities={masterCapabilities}
      more={[
        { label: t('find'), keys: 'Mod+F', icon: IconReplace, run: onFind },
        { label: t(focus ? 'focusModeEnd' : 'focusMode'), icon: IconFocus2, run: () => onFocusMode(!focus) },
        { label: t('versions'), icon: IconHistory, run: onVersions },
      ]}
    >
      <InsertButton capabilities={masterCapabilities} />
      <CalloutMenu />
      <OutlineMenu />
    </Toolbar>
  );
}
