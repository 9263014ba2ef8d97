import { Button, FileButton, Group, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type JSX, useState } from 'react';
import type { Media } from '../../../../shared/model/media.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { notifyDone } from '../../../components/notify.ts';
import { useRead } from '../../../hooks/use-read.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { editorTexts } from '../../texts.ts';
import classes from './ImagePicker.module.css';
import { uploadImages } from './upload-images.ts';

interface ImagePickerProps {
  readonly onPick: (media: Media) => void;
}

/** Pictures of the media store as a grid, a search, and a way to bring in a file. For popovers. */
export function ImagePicker({ onPick }: ImagePickerProps): JSX.Element {
  const t = useTexts(editorTexts);
  const language = useLanguage();
  const [text, setText] = useState('');
  const list = useRead(['media', 'list'], { text, kind: 'picture', limit: 60 }, { keepPrevious: true });
  const pictures = list.data?.rows ?? [];
  const upload = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const [media] = await uploadImages([{ name: file.name, blob: file }], (name) =>
      notifyDone(t('imageFailed', { name })),
    );
    if (media !== undefined) onPick(media);
  };
  return (
    <div className={classes.picker}>
      <Group gap="sm" wrap="nowrap">
        <TextInput
          className={classes.search}
          size="xs"
          data-autofocus
          aria-label={t('imageSearch')}
          placeholder={t('imageSearch')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <FileButton
          accept="image/png,image/jpeg,image/gif,image/webp,image/avif"
          onChange={(file) => void upload(file)}
        >
          {(properties) => (
            <Button
              {...properties}
              size="compact-sm"
              variant="default"
              leftSection={<IconUpload size={15} stroke={1.5} />}
            >
              {t('imageUpload')}
            </Button>
          )}
        </FileButton>
      </Group>
      {pictures.length === 0 && list.isSuccess ? <p className={classes.none}>{t('imageNone')}</p> : null}
      <ul className={classes.grid}>
        {pictures.map((media) => (
          <li key={media.id}>
            <button
              type="button"
              className={classes.tile}
              onClick={() => onPick(media)}
              title={media.title || media.fileName}
            >
              <MediaImage mediaId={media.id} alt={media.altText[language] || media.title || media.fileName} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
