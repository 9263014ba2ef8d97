import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { Button, Checkbox, Popover, Stack, Textarea, TextInput } from '@mantine/core';
import { $getNodeByKey, type NodeKey } from 'lexical';
import { type JSX, useState } from 'react';
import { $isImageNode, type ImageFields } from '../../../../shared/rich-text/nodes/image-node.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import classes from './ImageView.module.css';

interface ImageViewProps {
  readonly nodeKey: NodeKey;
  readonly fields: ImageFields;
}

/** A picture in the text. Pressing it opens its alt text, caption and whether it is only decoration. */
export function ImageView({ nodeKey, fields }: ImageViewProps): JSX.Element {
  const t = useTexts(editorTexts);
  const editable = useLexicalEditable();
  const [selected, setSelected, clearSelection] = useLexicalNodeSelection(nodeKey);
  const [open, setOpen] = useState(false);
  const missing = fields.alt === '' && !fields.decorative;
  return (
    <figure className={classes.figure} data-selected={selected || undefined}>
      <Popover
        opened={open}
        onDismiss={() => setOpen(false)}
        position="bottom"
        width={360}
        trapFocus
        returnFocus
        withinPortal
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.picture}
            aria-label={`${t('imageEdit')}${fields.alt === '' ? '' : `: ${fields.alt}`}`}
            aria-expanded={open}
            disabled={!editable}
            onClick={() => {
              clearSelection();
              setSelected(true);
              setOpen(true);
            }}
          >
            <MediaImage mediaId={fields.mediaId} alt="" />
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <ImageForm nodeKey={nodeKey} fields={fields} />
        </Popover.Dropdown>
      </Popover>
      <figcaption className={classes.caption}>
        {fields.caption === '' ? null : <span>{fields.caption}</span>}
        <span className={classes.alt} data-missing={missing || undefined}>
          {missing ? t('imageMissingAlt') : fields.decorative ? t('imageDecorative') : `ALT ${fields.alt}`}
        </span>
      </figcaption>
    </figure>
  );
}

function ImageForm({ nodeKey, fields }: ImageViewProps): JSX.Element {
  const t = useTexts(editorTexts);
  const [editor] = useLexicalComposerContext();
  // The fields keep their own copy: a value that came back through the editor would move the cursor while typing.
  const [draft, setDraft] = useState(fields);
  const set = (change: Partial<ImageFields>): void => {
    setDraft({ ...draft, ...change });
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if ($isImageNode(node)) node.setFields(change);
    });
  };
  const remove = (): void =>
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      node?.selectPrevious();
      node?.remove();
    });
  return (
    <Stack gap="sm" onKeyDown={(event) => event.stopPropagation()}>
      <Textarea
        label={t('imageAlt')}
        description={t('imageAltHint')}
        autosize
        minRows={2}
        data-autofocus
        disabled={draft.decorative}
        value={draft.alt}
        onChange={(event) => set({ alt: event.currentTarget.value })}
      />
      <Checkbox
        label={t('imageDecorative')}
        checked={draft.decorative}
        onChange={(event) => set({ decorative: event.currentTarget.checked })}
      />
      <TextInput
        label={t('imageCaption')}
        value={draft.caption}
        onChange={(event) => set({ caption: event.currentTarget.value })}
      />
      <Button size="compact-sm" variant="subtle" color="blocking" onClick={remove}>
        {t('imageRemove')}
      </Button>
    </Stack>
  );
}
