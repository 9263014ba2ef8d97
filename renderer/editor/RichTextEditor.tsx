import { CheckListPlugin } from '@lexical/react/LexicalCheckListPlugin';
import { type InitialConfigType, LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HorizontalRulePlugin } from '@lexical/react/LexicalHorizontalRulePlugin';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { Alert, Button } from '@mantine/core';
import type { LexicalEditor } from 'lexical';
import { type JSX, type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import type { Language } from '../../shared/model/common.ts';
import { linkTarget } from '../../shared/links/link-gate.ts';
import { studioNodes } from '../../shared/rich-text/nodes/studio-nodes.ts';
import { SkeletonText } from '../components/Skeletons.tsx';
import { useTexts } from '../texts.ts';
import type { Capabilities } from './capabilities.ts';
import { Collaboration, CollaborationScope, useSession } from './collaboration/Collaboration.tsx';
import { type OpenDocument, useDocument } from './collaboration/use-document.ts';
import './decorators.tsx';
import { editorTheme } from './editor-theme.ts';
import './editor.css';
import { ImagePlugin } from './plugins/image/ImagePlugin.tsx';
import { SlashMenu } from './plugins/insert-menu/SlashMenu.tsx';
import { LinkPopover } from './plugins/link/LinkPopover.tsx';
import { shortcutsFor } from './plugins/markdown/transformers.ts';
import { TableSupport } from './plugins/table/TableSupport.tsx';
import { editorTexts } from './texts.ts';

export interface RichTextEditorProps {
  /** `master:<id>`. */
  readonly document: string;
  /** `body` or `variant:<id>`. */
  readonly root: string;
  readonly label: string;
  readonly language: Language;
  readonly capabilities: Capabilities;
  readonly placeholder: string;
  readonly readOnly: boolean;
  /** Class of the frame: how the text looks. */
  readonly look: 'kw-reading' | 'kw-plain' | 'kw-parts';
  readonly onReady?: (editor: LexicalEditor | null) => void;
  /** Above the text: toolbar and search. Inside the composer. */
  readonly above?: ReactNode;
  /** Behind and under the text, inside the frame. */
  readonly under?: ReactNode;
  /** Plugins. */
  readonly children?: ReactNode;
}

/** An editor over one stored text: opens it, shows why it cannot, and keeps it read-only until it is there. */
export function RichTextEditor(properties: RichTextEditorProps): JSX.Element {
  const [opening, setOpening] = useState(0);
  const key = `${properties.document}/${properties.root}/${opening}`;
  return <OpeningEditor key={key} {...properties} onReopen={() => setOpening(opening + 1)} />;
}

function OpeningEditor(properties: RichTextEditorProps & { readonly onReopen: () => void }): JSX.Element {
  const t = useTexts(editorTexts);
  const opened = useDocument(properties.document, properties.root);
  switch (opened.kind) {
    case 'loading':
      return <SkeletonText lines={9} />;
    case 'refused':
      return <Alert color="attention">{t(opened.reason === 'newer' ? 'refusedNewer' : 'refusedDamaged')}</Alert>;
    case 'failed':
      return (
        <Button variant="default" onClick={opened.retry}>
          {t('reopen')}
        </Button>
      );
    case 'ready':
      return <BoundEditor {...properties} opened={opened} />;
    default:
      return assertNever(opened);
  }
}

interface BoundEditorProps extends RichTextEditorProps {
  readonly opened: Extract<OpenDocument, { kind: 'ready' }>;
  readonly onReopen: () => void;
}

function BoundEditor(properties: BoundEditorProps): JSX.Element {
  const { opened, document, root } = properties;
  const t = useTexts(editorTexts);
  const [crashed, setCrashed] = useState(false);
  const initialConfig = useMemo<InitialConfigType>(
    () => ({
      namespace: `${document}/${root}`,
      editorState: null,
      editable: false,
      theme: editorTheme,
      nodes: [...studioNodes, ...opened.unknownNodes],
      // An error inside an update leaves text and document apart: nothing more may be written until it is opened anew.
      onError: (error) => {
        setCrashed(true);
        reportError(error);
      },
    }),
    [document, root, opened.unknownNodes],
  );
  if (crashed) {
    return (
      <Alert color="attention" title={t('crashed')}>
        <Button variant="default" onClick={properties.onReopen}>
          {t('reopen')}
        </Button>
      </Alert>
    );
  }
  return (
    <CollaborationScope>
      <LexicalComposer initialConfig={initialConfig}>
        <EditorBody {...properties} />
      </LexicalComposer>
    </CollaborationScope>
  );
}

function EditorBody(properties: BoundEditorProps): JSX.Element {
  const { opened, root, readOnly, capabilities, look, above, under, children, onReady } = properties;
  const [editor] = useLexicalComposerContext();
  const t = useTexts(editorTexts);
  const { failing, loaded } = useSession(opened.session);
  useEffect(() => {
    if (!loaded) return undefined;
    onReady?.(editor);
    return () => onReady?.(null);
  }, [editor, loaded, onReady]);
  return (
    <>
      {above}
      {failing ? <Alert color="attention">{t('failing')}</Alert> : null}
      <div className={`kw-frame ${look}`} data-editor-frame tabIndex={-1} aria-busy={!loaded}>
        <RichTextPlugin
          contentEditable={<TextArea {...properties} />}
          placeholder={null}
          ErrorBoundary={LexicalErrorBoundary}
        />
        {under}
      </div>
      <Collaboration session={opened.session} root={root} editable={loaded && !readOnly} />
      <BlockPlugins capabilities={capabilities} />
      {capabilities.blocks.includes('image') ? <ImagePlugin language={properties.language} /> : null}
      {loaded && !readOnly ? <SlashMenu capabilities={capabilities} /> : null}
      {children}
    </>
  );
}

function TextArea({ label, placeholder, language }: BoundEditorProps): JSX.Element {
  const t = useTexts(editorTexts);
  const hint = useId();
  return (
    <>
      <ContentEditable
        className="kw-text"
        aria-label={t('textOf', { name: label })}
        aria-describedby={hint}
        lang={language}
        spellCheck
        aria-placeholder={placeholder}
        placeholder={<div className="kw-placeholder">{placeholder}</div>}
      />
      <span id={hint} className="visually-hidden">
        {t('leaveHint')}
      </span>
    </>
  );
}

function BlockPlugins({ capabilities }: { readonly capabilities: Capabilities }): JSX.Element {
  const { blocks, namedLinks } = capabilities;
  const shortcuts = useMemo(() => shortcutsFor(capabilities), [capabilities]);
  return (
    <>
      <MarkdownShortcutPlugin transformers={shortcuts} />
      {blocks.includes('list') || blocks.includes('check-list') ? <ListPlugin /> : null}
      {blocks.includes('check-list') ? <CheckListPlugin /> : null}
      {blocks.includes('table') ? <TableSupport /> : null}
      {blocks.includes('divider') ? <HorizontalRulePlugin /> : null}
      {namedLinks ? (
        <>
          <LinkPlugin validateUrl={(url) => linkTarget(url) !== null} />
          <LinkPopover />
        </>
      ) : null}
    </>
  );
}
