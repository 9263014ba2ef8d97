import { IconAt, IconHash, IconHistory, IconLink, IconMoodSmile, IconPhoto, IconReplace } from '@tabler/icons-react';
import type { LexicalEditor } from 'lexical';
import { type JSX, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { MasterId, PassageId, VariantId } from '../../shared/ids.ts';
import type { Language } from '../../shared/model/common.ts';
import type { Media } from '../../shared/model/media.ts';
import type { RichText } from '../../shared/rich-text/rich-text.ts';
import { useTexts } from '../texts.ts';
import { type Capabilities, variantCapabilities } from './capabilities.ts';
import classes from './editors.module.css';
import { type CursorPlace, CursorPlugin } from './plugins/cursor/CursorPlugin.ts';
import { EmojiPicker } from './plugins/emoji/EmojiPicker.tsx';
import { FindBar } from './plugins/find/FindBar.tsx';
import { ImagePicker } from './plugins/image/ImagePicker.tsx';
import { InsertButton } from './plugins/insert-menu/InsertButton.tsx';
import { readAddress, readHashtag, readMention } from './plugins/insert-word/read-word.ts';
import { WordForm } from './plugins/insert-word/WordForm.tsx';
import { WordTool } from './plugins/insert-word/WordTool.tsx';
import { KeyboardPlugin } from './plugins/keyboard/KeyboardPlugin.tsx';
import { LitPassages } from './plugins/passages/LitPassages.ts';
import { PastePlugin } from './plugins/paste/PastePlugin.tsx';
import type { MeasureContext } from './plugins/parts/measure-parts.ts';
import { MeasuredParts } from './plugins/parts/MeasuredParts.tsx';
import { PartFrames } from './plugins/parts/PartFrames.tsx';
import { SplitMenu, type SplitMenuProps } from './plugins/parts/SplitMenu.tsx';
import { Toolbar } from './plugins/toolbar/Toolbar.tsx';
import { RichTextEditor } from './RichTextEditor.tsx';
import { editorTexts } from './texts.ts';
import { useRichText } from './use-rich-text.ts';
import { useSaveVersion } from './use-save-version.ts';

interface VariantEditorProps {
  readonly masterId: MasterId;
  readonly variantId: VariantId;
  readonly channelName: string;
  readonly language: Language;
  readonly context: MeasureContext;
  readonly readOnly: boolean;
  readonly lit: PassageId | null;
  /** Own channels on the same platform and their like, for mentions. */
  readonly mentions: readonly { readonly label: string; readonly text: string }[];
  readonly split: Pick<SplitMenuProps, 'numbering' | 'pinned' | 'onPin'>;
  readonly onCursor: (place: CursorPlace) => void;
  readonly onText: (text: RichText) => void;
  readonly onVersions: () => void;
  /** Pictures beside the text, where the text itself holds none. */
  readonly onImages: (media: readonly Media[]) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onReady: (editor: LexicalEditor | null) => void;
}

/** Where text stands in cards with their measure; longer kinds are one page. */
const cardFamilies: ReadonlySet<string> = new Set([
  'microblog',
  'post',
  'picture',
  'story',
  'video',
  'message',
  'custom',
]);

/** The editor of a variant: only what its platform can show, each part measured while one types. */
export function VariantEditor(properties: VariantEditorProps): JSX.Element {
  const { masterId, variantId, language, context, readOnly, lit, onCursor, onText, onReady } = properties;
  const { profile } = context;
  const t = useTexts(editorTexts);
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  const [finding, setFinding] = useState(false);
  const divisible = profile.thread.value || profile.carousel !== null;
  const capabilities = useMemo(
    () => variantCapabilities(profile.text.formatting.value, divisible),
    [profile.text.formatting.value, divisible],
  );
  const saveVersion = useSaveVersion(masterId, variantId);
  const find = useCallback(() => setFinding(true), []);
  const ready = useCallback(
    (next: LexicalEditor | null) => {
      setEditor(next);
      onReady(next);
    },
    [onReady],
  );
  return (
    <MeasuredParts editor={editor} context={context}>
      <RichTextEditor
        document={`master:${masterId}`}
        root={`variant:${variantId}`}
        label={properties.channelName}
        language={language}
        capabilities={capabilities}
        placeholder={t('placeholderVariant')}
        readOnly={readOnly}
        look={cardFamilies.has(profile.family) ? 'kw-parts' : 'kw-plain'}
        onReady={ready}
        above={
          readOnly ? null : (
            <div className={classes.variantAbove}>
              <VariantToolbar {...properties} capabilities={capabilities} divisible={divisible} onFind={find} />
              {finding ? <FindBar onClose={() => setFinding(false)} /> : null}
            </div>
          )
        }
        under={<PartFrames />}
      >
        <LitPassages passage={lit} />
        <CursorPlugin onMove={onCursor} />
        <KeyboardPlugin links={capabilities.namedLinks} onFind={find} />
        <PastePlugin
          capabilities={capabilities}
          language={language}
          onLargePaste={saveVersion}
          onFiles={properties.onFiles}
        />
        {editor === null ? null : <TextReporter onText={onText} />}
      </RichTextEditor>
    </MeasuredParts>
  );
}

/** Mounted once the text is there, so that nobody takes an empty editor for an empty text. */
function TextReporter({ onText }: { readonly onText: (text: RichText) => void }): null {
  useRichText(onText);
  return null;
}

interface VariantToolbarProps extends VariantEditorProps {
  readonly capabilities: Capabilities;
  readonly divisible: boolean;
  readonly onFind: () => void;
}

function VariantToolbar(properties: VariantToolbarProps): JSX.Element {
  const { capabilities, divisible, context, language, split, onVersions, onFind } = properties;
  const t = useTexts(editorTexts);
  const holdsBlocks = capabilities.blocks.length > 0 || capabilities.parts;
  return (
    <Toolbar
      capabilities={capabilities}
      more={[
        { label: t('find'), keys: 'Mod+F', icon: IconReplace, run: onFind },
        { label: t('versions'), icon: IconHistory, run: onVersions },
      ]}
    >
      <WordTools {...properties} />
      {holdsBlocks ? <InsertButton capabilities={capabilities} /> : null}
      {divisible ? <SplitMenu profile={context.profile} track={context.track} language={language} {...split} /> : null}
    </Toolbar>
  );
}

function WordTools({ capabilities, context, mentions, onImages }: VariantToolbarProps): ReactNode {
  const t = useTexts(editorTexts);
  const { profile } = context;
  return (
    <>
      {capabilities.namedLinks ? null : (
        <WordTool label={t('address')} icon={IconLink} spacing="word">
          {(insert) => (
            <WordForm label={t('addressHint')} read={readAddress} invalid={t('linkInvalid')} onInsert={insert} />
          )}
        </WordTool>
      )}
      {profile.mentions.supported.value ? (
        <WordTool label={t('mention')} icon={IconAt} spacing="word">
          {(insert) => (
            <WordForm
              label={t('mentionHint')}
              read={readMention}
              invalid={t('mentionHint')}
              suggestions={mentions}
              onInsert={insert}
            />
          )}
        </WordTool>
      ) : null}
      {profile.hashtags.supported.value ? (
        <WordTool label={t('hashtag')} icon={IconHash} spacing="word">
          {(insert) => (
            <WordForm label={t('hashtagHint')} read={readHashtag} invalid={t('hashtagInvalid')} onInsert={insert} />
          )}
        </WordTool>
      ) : null}
      <WordTool label={t('emoji')} icon={IconMoodSmile} spacing="none">
        {(insert) => <EmojiPicker onPick={insert} />}
      </WordTool>
      {capabilities.blocks.includes('image') || profile.images.max?.value === 0 ? null : (
        <WordTool label={t('addImage')} icon={IconPhoto} spacing="none">
          {(insert) => (
            <ImagePicker
              onPick={(media) => {
                onImages([media]);
                insert('');
              }}
            />
          )}
        </WordTool>
      )}
    </>
  );
}
