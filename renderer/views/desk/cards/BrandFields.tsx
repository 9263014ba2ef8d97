import { Button, Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { type Brand, cardFontSchema } from '../../../../shared/model/brand.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { notifyUndo } from '../../../components/notify.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useDraft } from '../../../hooks/use-draft.ts';
import { useTexts } from '../../../texts.ts';
import { callOperation } from '../../../transport/operations.ts';
import { ChoosePicture } from './CardWords.tsx';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';
import { Colour } from './Colour.tsx';

interface BrandProps {
  readonly brand: Brand;
  readonly readOnly: boolean;
}

/** While a colour is dragged, many come in a moment: the last is kept. */
const calm = 400;

/** Colours, typefaces and logo of the organisation. Kept at once, and can be taken back. */
export function BrandFields({ brand, readOnly }: BrandProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const [draft, setDraft] = useDraft(brand);
  const { mutate } = useCommand(['cards', 'changeBrand'], {
    onSuccess: ({ before }) =>
      notifyUndo(t('brandChanged'), () => callOperation(['cards', 'changeBrand'], { fields: before })),
  });
  const later = useDebouncedCallback((fields: Partial<Brand>) => mutate({ fields }), {
    delay: calm,
    flushOnUnmount: true,
  });
  const change = (fields: Partial<Brand>, isCalm: boolean): void => {
    setDraft((before) => ({ ...before, ...fields }));
    if (isCalm) mutate({ fields });
    else later(fields);
  };
  return (
    <>
      <p className={classes['quiet']}>{t('brandHelp')}</p>
      <div className={classes['pairs']}>
        {(['background', 'text', 'accent'] as const).map((field) => (
          <Colour
            key={field}
            label={t(field === 'text' ? 'ink' : field)}
            value={draft[field]}
            inherited={null}
            readOnly={readOnly}
            onChange={(colour) => colour !== null && change({ [field]: colour }, false)}
          />
        ))}
        {(['headingFont', 'textFont'] as const).map((field) => (
          <Select
            key={field}
            size="xs"
            label={t(field === 'headingFont' ? 'brandHeading' : 'brandText')}
            allowDeselect={false}
            readOnly={readOnly}
            data={cardFontSchema.options.map((value) => ({ value, label: t(`font.${value}`) }))}
            value={draft[field]}
            onChange={(value) => value !== null && change({ [field]: cardFontSchema.parse(value) }, true)}
          />
        ))}
      </div>
      <div className={classes['pictureRow']}>
        <span className={classes['label']}>{t('logo')}</span>
        {draft.logoId !== null && (
          <span className={classes['pictureSmall']}>
            <MediaImage mediaId={draft.logoId} alt="" />
          </span>
        )}
        {readOnly ? null : (
          <>
            <ChoosePicture label={t('chooseLogo')} onPick={({ id }) => change({ logoId: id }, true)} />
            {draft.logoId !== null && (
              <Button variant="subtle" size="compact-xs" onClick={() => change({ logoId: null }, true)}>
                {t('noLogo')}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
