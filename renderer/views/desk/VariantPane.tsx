import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import type { LexicalEditor } from 'lexical';
import { type CSSProperties, memo, type ReactElement, useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { findRecipe, resolveSettings } from '../../../shared/adaptation/index.ts';
import type { PassageId } from '../../../shared/ids.ts';
import type { Media } from '../../../shared/model/media.ts';
import { countedFieldText } from '../../../shared/platforms/counted-fields.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { notifyDone } from '../../components/notify.ts';
import { uploadImages } from '../../editor/plugins/image/upload-images.ts';
import type { CursorPlace } from '../../editor/plugins/cursor/CursorPlugin.ts';
import { editorTexts } from '../../editor/texts.ts';
import { VariantEditor } from '../../editor/VariantEditor.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { hueVariable } from '../../theme/theme.ts';
import { useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { useDeskMemory } from './desk-store.ts';
import { Fields } from './fields/Fields.tsx';
import { DesignCards } from './cards/DesignCards.tsx';
import { ImagesStrip } from './fields/ImagesStrip.tsx';
import { VideoStrip } from './video/VideoStrip.tsx';
import { useImages } from './fields/use-images.ts';
import { MasterChanges } from './MasterChanges.tsx';
import { deskTexts } from './texts.ts';
import type { DeskMaster, DeskVariant } from './use-desk.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { VariantBar } from './VariantBar.tsx';
import { versionsPlace } from './versions-place.ts';

interface VariantPaneProps {
  readonly master: DeskMaster;
  readonly current: DeskVariant;
  readonly variants: readonly DeskVariant[];
  readonly readOnly: boolean;
  readonly lit: PassageId | null;
  readonly onCursor: (place: CursorPlace) => void;
  readonly onText: (text: RichText) => void;
  readonly onReady: (editor: LexicalEditor | null) => void;
}

/** The variant at work: its state and recipe in a line, its fields, its text, its pictures. */
export const VariantPane = memo(function VariantPane(properties: VariantPaneProps): ReactElement {
  const { master, current, variants, readOnly, lit, onCursor, onText } = properties;
  const { view, channel, profile, track } = current;
  const { variant, content } = view;
  const t = useTexts(deskTexts);
  const words = useTexts(editorTexts);
  const [, navigate] = useLocation();
  const folded = useDeskMemory((memory) => memory.masterFolded);
  const images = useImages(view);
  const pin = useCommand(['variants', 'setSplitPinned']);
  const { pane, onEditor } = useKeptPlace(variant.id, properties.onReady);
  const counted = countedFieldText(profile, content.fields);
  const hasImages = content.images.length > 0;
  const context = useMemo(
    () => ({ profile, hasImages, countedText: counted, track }),
    [profile, hasImages, counted, track],
  );
  const mentions = useMemo(
    () =>
      variants
        .filter((other) => other.channel.handle !== '')
        .map((other) => ({ label: other.channel.name, text: other.channel.handle })),
    [variants],
  );
  const recipe = findRecipe(variant.recipeId);
  const numbering = recipe === null ? 'none' : resolveSettings(recipe, channel, variant.recipeSettings).numbering;
  const { add } = images;
  const addFiles = useCallback(
    (files: readonly File[]) => {
      const named = files.map((file) => ({ name: file.name, blob: file }));
      void uploadImages(named, (name) => notifyDone(words('imageFailed', { name }))).then((media: readonly Media[]) =>
        add(media),
      );
    },
    [add, words],
  );
  const style = {
    '--variant-hue': hueVariable(profile.hue),
    '--lit-colour': hueVariable(profile.hue),
  } as CSSProperties; // custom properties are no known styles
  return (
    <section
      ref={pane}
      className={classes['pane']}
      data-pane="variant"
      style={style}
      aria-label={t('variantPane', { name: channel.name })}
      tabIndex={-1}
    >
      <div className={classes['variantHead']}>
        {folded ? (
          <Tooltip label={t('unfoldMaster')}>
            <ActionIcon aria-label={t('unfoldMaster')} onClick={() => useDeskMemory.setState({ masterFolded: false })}>
              <IconLayoutSidebarLeftExpand size={17} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        <VariantBar master={master} current={current} readOnly={readOnly} />
      </div>
      <MasterChanges key={variant.id} current={current} readOnly={readOnly} />
      <Fields current={current} readOnly={readOnly} />
      {profile.text.present ? null : <p className={classes['note']}>{t('storyText')}</p>}
      <VariantEditor
        masterId={master.id}
        variantId={variant.id}
        channelName={channel.name}
        language={content.language}
        context={context}
        readOnly={readOnly}
        lit={lit}
        mentions={mentions}
        split={{ numbering, pinned: variant.splitPinned, onPin: (pinned) => pin.mutate({ id: variant.id, pinned }) }}
        onCursor={onCursor}
        onText={onText}
        onReady={onEditor}
        onVersions={() => navigate(versionsPlace(master.id, variant.id))}
        onImages={images.add}
        onFiles={addFiles}
      />
      <DesignCards key={variant.id} current={current} readOnly={readOnly}>
        {(design) => <ImagesStrip current={current} images={images} readOnly={readOnly} onDesign={design} />}
      </DesignCards>
      <VideoStrip current={current} readOnly={readOnly} />
    </section>
  );
});
