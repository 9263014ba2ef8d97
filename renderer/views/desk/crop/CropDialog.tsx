import 'react-image-crop/dist/ReactCrop.css';
import { ActionIcon, Button, ColorInput, Group, Modal, SegmentedControl, Select, Switch } from '@mantine/core';
import { IconRotate2, IconRotateClockwise2 } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { ReactCrop } from 'react-image-crop';
import type { PictureUse } from '../../../../shared/model/picture-use.ts';
import { sharesOf } from '../../../../shared/pictures/crop-box.ts';
import { isUpscaled, renditionSpec } from '../../../../shared/pictures/rendition-spec.ts';
import { safeZone } from '../../../../shared/pictures/safe-zones.ts';
import { targetSizes } from '../../../../shared/pictures/target-size.ts';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import type { ContentImage } from '../../../../shared/platforms/variant-content.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { RenditionPicture } from '../../../components/RenditionPicture.tsx';
import { useFormat, useTexts } from '../../../texts.ts';
import { cropTexts } from './crop-texts.ts';
import { fromPercent, quarterTurn, ratioWords, toPercent } from './crop-values.ts';
import { SafeArea } from './SafeArea.tsx';
import classes from './crop.module.css';

interface CropDialogProps {
  readonly image: ContentImage;
  readonly number: number;
  readonly channelName: string;
  readonly profile: PlatformProfile;
  readonly onApply: (use: PictureUse) => void;
  readonly onClose: () => void;
}

/** How one variant shows a picture: crop, turn, size and fit, with what goes out beside it. Nothing is changed before *Apply*. */
export default function CropDialog(props: CropDialogProps): ReactElement {
  const { image, number, channelName, profile, onApply, onClose } = props;
  const t = useTexts(cropTexts);
  const [use, setUse] = useState<PictureUse>(image.use);
  const change = (fields: Partial<PictureUse>): void => setUse((before) => ({ ...before, ...fields }));
  return (
    <Modal opened onClose={onClose} title={t('title', { number, channel: channelName })} size={1080}>
      <div className={classes['dialog']}>
        <div>
          <CropArea image={image} profile={profile} use={use} onChange={change} />
          <Group gap="xs" mt="sm">
            <ActionIcon
              variant="default"
              size={32}
              aria-label={t('turnLeft')}
              title={t('turnLeft')}
              onClick={() => change({ rotation: quarterTurn(use.rotation, -1) })}
            >
              <IconRotate2 size={18} stroke={1.5} />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size={32}
              aria-label={t('turnRight')}
              title={t('turnRight')}
              onClick={() => change({ rotation: quarterTurn(use.rotation, 1) })}
            >
              <IconRotateClockwise2 size={18} stroke={1.5} />
            </ActionIcon>
            <Button variant="default" disabled={use.crop === null} onClick={() => change({ crop: null })}>
              {t('automatic')}
            </Button>
          </Group>
        </div>
        <div className={classes['side']}>
          <Settings profile={profile} use={use} onChange={change} />
          <Outcome image={image} profile={profile} use={use} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button onClick={() => onApply(use)}>{t('apply')}</Button>
          </Group>
        </div>
      </div>
    </Modal>
  );
}

interface PartProps {
  readonly profile: PlatformProfile;
  readonly use: PictureUse;
}
interface EditProps extends PartProps {
  readonly onChange: (fields: Partial<PictureUse>) => void;
}

function CropArea({ image, profile, use, onChange }: EditProps & { readonly image: ContentImage }): ReactElement {
  const t = useTexts(cropTexts);
  const spec = renditionSpec(profile, image, use);
  const { source, crop } = spec;
  if (source === null || crop === null) return <MediaImage mediaId={image.mediaId} alt={image.alt} />;
  const isLying = use.rotation === 90 || use.rotation === 270;
  const ratio = isLying ? spec.size.height / spec.size.width : spec.size.width / spec.size.height;
  // whoever shows all of a picture, or has chosen no size, is free to cut as they like
  const isBound = use.fit === 'cover' && use.size !== null;
  const handle = t('handle');
  return (
    <ReactCrop
      className={classes['area'] ?? ''}
      crop={toPercent(use.crop ?? sharesOf(crop, source))}
      {...(isBound ? { aspect: ratio } : {})}
      keepSelection
      minWidth={24}
      minHeight={24}
      ruleOfThirds
      onChange={(_pixels, percent) => onChange({ crop: fromPercent(percent) })}
      ariaLabels={{
        cropArea: t('area'),
        nwDragHandle: handle,
        nDragHandle: handle,
        neDragHandle: handle,
        eDragHandle: handle,
        seDragHandle: handle,
        sDragHandle: handle,
        swDragHandle: handle,
        wDragHandle: handle,
      }}
    >
      <MediaImage mediaId={image.mediaId} alt={image.alt} className={classes['picture'] ?? ''} />
    </ReactCrop>
  );
}

function Settings({ profile, use, onChange }: EditProps): ReactElement {
  const t = useTexts(cropTexts);
  const sizes = targetSizes(profile.images);
  const keyOf = ({ width, height }: { readonly width: number; readonly height: number }): string =>
    `${width}x${height}`;
  return (
    <>
      {sizes.length > 0 && (
        <Select
          label={t('size')}
          placeholder={t(use.crop === null ? 'sizeAuto' : 'sizeFree')}
          clearable
          data={sizes.map((size) => ({ value: keyOf(size), label: t('sizeOf', { ...size, ratio: ratioWords(size) }) }))}
          value={use.size === null ? null : keyOf(use.size)}
          onChange={(key) => onChange({ size: sizes.find((size) => keyOf(size) === key) ?? null, crop: null })}
        />
      )}
      <div>
        <SegmentedControl
          aria-label={t('fit')}
          value={use.fit}
          onChange={(fit) => onChange({ fit: fit === 'contain' ? 'contain' : 'cover' })}
          data={(['cover', 'contain'] as const).map((value) => ({ value, label: t(`fit.${value}`) }))}
        />
      </div>
      {use.fit === 'contain' && (
        <ColorInput
          label={t('background')}
          format="hex"
          value={use.background}
          onChange={(background) => {
            if (/^#[0-9a-f]{6}$/iu.test(background)) onChange({ background: background.toLowerCase() });
          }}
        />
      )}
    </>
  );
}

/** The picture as it is written, its size, and what would make it look bad. */
function Outcome({ image, profile, use }: PartProps & { readonly image: ContentImage }): ReactElement {
  const t = useTexts(cropTexts);
  const format = useFormat();
  const [showsSafe, setShowsSafe] = useState(true);
  const spec = renditionSpec(profile, image, use);
  const zone = safeZone(profile);
  const words = { width: spec.size.width, height: spec.size.height, format: spec.format.toUpperCase() };
  return (
    <figure className={classes['outcome']}>
      <figcaption>{t('preview')}</figcaption>
      <div className={classes['written']} style={{ aspectRatio: `${spec.size.width} / ${spec.size.height}` }}>
        <RenditionPicture mediaId={image.mediaId} spec={spec} alt={image.alt} />
        {zone !== null && showsSafe && <SafeArea zone={zone.value} />}
      </div>
      <p className={classes['quiet']}>
        {t('facts', words)}
        {spec.maxBytes === null ? '' : t('atMost', { bytes: format.bytes(spec.maxBytes) })}
      </p>
      {isUpscaled(spec) && (
        <output className={classes['warning']}>{t('enlarged', { times: format.number(spec.enlarged, 1) })}</output>
      )}
      {zone !== null && (
        <Switch
          label={t('safe')}
          description={t('safeHelp')}
          checked={showsSafe}
          onChange={(event) => setShowsSafe(event.currentTarget.checked)}
        />
      )}
    </figure>
  );
}
