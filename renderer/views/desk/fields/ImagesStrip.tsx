import { Button, Popover, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCards, IconCrop, IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { MediaId } from '../../../../shared/ids.ts';
import { renditionSpec } from '../../../../shared/pictures/rendition-spec.ts';
import type { ContentImage } from '../../../../shared/platforms/variant-content.ts';
import { InlineField } from '../../../components/InlineField.tsx';
import { RenditionPicture } from '../../../components/RenditionPicture.tsx';
import { ToolButton } from '../../../components/ToolButton.tsx';
import { ImagePicker } from '../../../editor/plugins/image/ImagePicker.tsx';
import { useRead } from '../../../hooks/use-read.ts';
import { useTexts } from '../../../texts.ts';
import { cardDialogTexts } from '../cards/card-dialog-texts.ts';
import { cropTexts } from '../crop/crop-texts.ts';
import { deskTexts } from '../texts.ts';
import type { DeskVariant } from '../use-desk.ts';
import classes from './fields.module.css';
import type { Images } from './use-images.ts';

/** The crop tool comes when somebody cuts a picture. */
const CropDialog = lazy(() => import('../crop/CropDialog.tsx'));

interface ImagesStripProps {
  readonly current: DeskVariant;
  readonly images: Images;
  readonly readOnly: boolean;
  /** Opens the dialog for cards: anew, or with one that was made before. */
  readonly onDesign: (mediaId: MediaId | null) => void;
}

/** The pictures that go with the text: order, alt texts, where they come from. */
export function ImagesStrip({ current, images, readOnly, onDesign }: ImagesStripProps): ReactElement | null {
  const t = useTexts(deskTexts);
  const cards = useTexts(cardDialogTexts);
  const { content, imagesOrigin } = current.view;
  const most = current.profile.images.max?.value;
  if (most === 0) return null;
  return (
    <section className={classes['images']} aria-label={t('images')}>
      <div className={classes['imageHead']}>
        <span>
          {t('images')}{' '}
          <span className="tabular">
            {most === undefined ? content.images.length : `${content.images.length}/${most}`}
          </span>
        </span>
        <span>
          {imagesOrigin === 'master' ? (
            <span className={classes['origin']}>{t('imagesInherited')}</span>
          ) : (
            <span className={classes['changed']}>
              {t('changed')}
              {readOnly ? null : (
                <>
                  {' · '}
                  <button
                    type="button"
                    className={classes['back']}
                    aria-label={t('backOf', { field: t('images') })}
                    onClick={images.inherit}
                  >
                    {t('back')}
                  </button>
                </>
              )}
            </span>
          )}
          {readOnly ? null : (
            <>
              <AddImage images={images} />
              <Button
                ml="sm"
                variant="subtle"
                size="compact-xs"
                leftSection={<IconCards size={14} stroke={1.75} aria-hidden />}
                onClick={() => onDesign(null)}
              >
                {cards('design')}
              </Button>
            </>
          )}
        </span>
      </div>
      <ul className={classes['imageList']}>
        {content.images.map((image, index) => (
          <ImageItem
            key={`${image.mediaId} ${index}`}
            image={image}
            index={index}
            count={content.images.length}
            current={current}
            images={images}
            readOnly={readOnly}
            onDesign={onDesign}
          />
        ))}
      </ul>
    </section>
  );
}

function AddImage({ images }: { readonly images: Images }): ReactElement {
  const t = useTexts(deskTexts);
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="top-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          ml="sm"
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} stroke={1.75} />}
          onClick={() => setOpen(!open)}
        >
          {t('imageAdd')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {open ? (
          <ImagePicker
            onPick={(media) => {
              images.add([media]);
              setOpen(false);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ImageItemProps {
  readonly image: ContentImage;
  readonly index: number;
  readonly count: number;
  readonly current: DeskVariant;
  readonly images: Images;
  readonly readOnly: boolean;
  readonly onDesign: (mediaId: MediaId) => void;
}

function ImageItem({ image, index, count, current, images, readOnly, onDesign }: ImageItemProps): ReactElement {
  const t = useTexts(deskTexts);
  const cards = useTexts(cardDialogTexts);
  const isCard = (useRead(['media', 'get'], { id: image.mediaId }).data?.card ?? null) !== null;
  const crop = useTexts(cropTexts);
  const [cropping, setCropping] = useState(false);
  const spec = renditionSpec(current.profile, image, image.use);
  const number = index + 1;
  return (
    <li className={classes['imageItem']} data-image={index}>
      <span className={classes['thumb']}>
        <RenditionPicture mediaId={image.mediaId} spec={spec} alt="" />
      </span>
      <div>
        <InlineField
          label={t('imageAlt', { number })}
          labelVisible={false}
          value={image.decorative ? '' : image.alt}
          placeholder={t(image.decorative ? 'imageDecorative' : 'imageAltMissing')}
          readOnly={readOnly || image.decorative}
          onSave={(alt) => images.change(index, { alt })}
        />
        <Switch
          size="xs"
          label={t('imageDecorative')}
          disabled={readOnly}
          checked={image.decorative}
          onChange={(event) => images.change(index, { decorative: event.currentTarget.checked })}
        />
      </div>
      {readOnly ? null : (
        <div className={classes['imageTools']}>
          {isCard && (
            <ToolButton
              label={cards('edit', { number })}
              run={() => onDesign(image.mediaId)}
              icon={<IconPencil size={16} stroke={1.5} />}
            />
          )}
          <ToolButton
            label={crop('open', { number })}
            disabled={spec.source === null}
            run={() => setCropping(true)}
            icon={<IconCrop size={16} stroke={1.5} />}
          />
          <ToolButton
            label={t('imageEarlier', { number })}
            disabled={index === 0}
            run={() => images.move(index, -1)}
            icon={<IconArrowUp size={16} stroke={1.5} />}
          />
          <ToolButton
            label={t('imageLater', { number })}
            disabled={index === count - 1}
            run={() => images.move(index, 1)}
            icon={<IconArrowDown size={16} stroke={1.5} />}
          />
          <ToolButton
            label={t('imageRemove', { number })}
            run={() => images.remove(index)}
            icon={<IconX size={16} stroke={1.5} />}
          />
        </div>
      )}
      {cropping && (
        <Suspense fallback={null}>
          <CropDialog
            image={image}
            number={number}
            channelName={current.channel.name}
            profile={current.profile}
            onApply={(use) => {
              images.show(index, use);
              setCropping(false);
            }}
            onClose={() => setCropping(false)}
          />
        </Suspense>
      )}
    </li>
  );
}
