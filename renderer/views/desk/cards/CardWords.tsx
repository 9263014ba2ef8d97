import { Button, Popover, Select, Textarea } from '@mantine/core';
import { type Dispatch, type ReactElement, type SetStateAction, useState } from 'react';
import { type CardPage, cardPageSchema } from '../../../../shared/model/card-pages.ts';
import type { Media } from '../../../../shared/model/media.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { ImagePicker } from '../../../editor/plugins/image/ImagePicker.tsx';
import { useTexts } from '../../../texts.ts';
import { type CardDesign, type DesignedPage, withPage } from './card-design.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';
import type { CardsPreview } from './use-card-preview.ts';

interface WordsProps {
  readonly design: CardDesign;
  readonly preview: CardsPreview | null;
  readonly readOnly: boolean;
  readonly onChange: Dispatch<SetStateAction<CardDesign>>;
}

const kinds = cardPageSchema.shape.kind.options;
const most = { heading: 2000, text: 20_000, alt: 10_000 };

/** What stands on the card in sight. */
export function CardWords({ design, preview, readOnly, onChange }: WordsProps): ReactElement | null {
  const t = useTexts(cardDialogTexts);
  const page = design.pages[design.at];
  if (page === undefined) return null;
  const change = (fields: Partial<DesignedPage>): void => onChange((before) => withPage(before, before.at, fields));
  const words = preview?.pages.find(({ index }) => index === design.at)?.words ?? '';
  return (
    <section className={classes['group']} aria-label={t('card', { number: design.at + 1 })}>
      <Select
        size="xs"
        label={t('kind')}
        allowDeselect={false}
        value={page.kind}
        readOnly={readOnly}
        data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        onChange={(kind) => change({ kind: kind as CardPage['kind'] })} // one of the four
      />
      <Textarea
        size="xs"
        label={t(page.kind === 'quote' ? 'speaker' : 'heading')}
        autosize
        maxRows={4}
        maxLength={most.heading}
        value={page.heading}
        readOnly={readOnly}
        onChange={(event) => change({ heading: event.currentTarget.value })}
      />
      <Textarea
        size="xs"
        label={t('text')}
        description={t('textHelp')}
        autosize
        minRows={3}
        maxRows={9}
        maxLength={most.text}
        value={page.text}
        readOnly={readOnly}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {design.template.withPicture && <PagePicture page={page} readOnly={readOnly} onChange={change} />}
      <Textarea
        size="xs"
        label={t('alt')}
        description={t('altHelp')}
        placeholder={words}
        autosize
        maxRows={4}
        maxLength={most.alt}
        value={page.alt}
        readOnly={readOnly}
        onChange={(event) => change({ alt: event.currentTarget.value })}
      />
    </section>
  );
}

interface PictureProps {
  readonly page: DesignedPage;
  readonly readOnly: boolean;
  readonly onChange: (fields: Partial<DesignedPage>) => void;
}

/** The picture below the text; its focal point says what stays in sight. */
function PagePicture({ page: { picture }, readOnly, onChange }: PictureProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  return (
    <div className={classes['pictureRow']}>
      <span className={classes['label']}>{t('picture')}</span>
      {picture !== null && (
        <span className={classes['pictureSmall']}>
          <MediaImage mediaId={picture.mediaId} alt="" />
        </span>
      )}
      {readOnly ? null : (
        <>
          <ChoosePicture
            label={t(picture === null ? 'choosePicture' : 'otherPicture')}
            onPick={({ id }) => onChange({ picture: { mediaId: id, crop: null } })}
          />
          {picture !== null && (
            <Button variant="subtle" size="compact-xs" onClick={() => onChange({ picture: null })}>
              {t('noPicture')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly onPick: (media: Media) => void;
}

/** A picture of the library in a popover. */
export function ChoosePicture({ label, onPick }: ChooseProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-xs" onClick={() => setOpen(!open)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {open ? (
          <ImagePicker
            onPick={(media) => {
              setOpen(false);
              onPick(media);
            }}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
