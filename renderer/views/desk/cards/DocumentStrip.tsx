import { IconFileTypePdf, IconPencil, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { MediaId } from '../../../../shared/ids.ts';
import type { ContentDocument } from '../../../../shared/platforms/variant-content.ts';
import { InlineField } from '../../../components/InlineField.tsx';
import { notifyFailure, notifyUndo } from '../../../components/notify.ts';
import { ToolButton } from '../../../components/ToolButton.tsx';
import { useRead } from '../../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../../texts.ts';
import { callOperation, type InputOf } from '../../../transport/operations.ts';
import fields from '../fields/fields.module.css';
import type { DeskVariant } from '../use-desk.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import classes from './cards.module.css';

interface StripProps {
  readonly current: DeskVariant;
  readonly readOnly: boolean;
  readonly onEdit: (mediaId: MediaId) => void;
}

/** The document that readers leaf through, where there is one. */
export function DocumentStrip({ current, readOnly, onEdit }: StripProps): ReactElement | null {
  const t = useTexts(cardDialogTexts);
  const { variant, content } = current.view;
  const { document } = content;
  if (document === undefined || variant.document === null) return null;
  const before = variant.document;
  const set = (next: InputOf<'variants', 'setDocument'>['document']): Promise<unknown> =>
    callOperation(['variants', 'setDocument'], { id: variant.id, document: next });
  const remove = (): void => {
    set(null)
      .then(() => notifyUndo(t('documentRemoved'), () => set(before)))
      .catch(notifyFailure);
  };
  return (
    <section className={fields['images']} aria-label={t('documentOf')}>
      <div className={fields['imageHead']}>
        <span>{t('documentOf')}</span>
      </div>
      <div className={classes['document']}>
        <IconFileTypePdf size={28} stroke={1.25} aria-hidden />
        <div>
          <InlineField
            label={t('documentTitle')}
            labelVisible={false}
            placeholder={t('documentTitleMissing')}
            value={document.title}
            readOnly={readOnly}
            maxLength={500}
            onSave={(title) => void set({ ...before, title }).catch(notifyFailure)}
          />
          <Facts document={document} />
        </div>
        {readOnly ? null : (
          <div className={fields['imageTools']}>
            <EditCards mediaId={document.mediaId} onEdit={onEdit} />
            <ToolButton label={t('documentRemove')} run={remove} icon={<IconX size={16} stroke={1.5} />} />
          </div>
        )}
      </div>
    </section>
  );
}

function Facts({ document }: { readonly document: ContentDocument }): ReactElement {
  const t = useTexts(cardDialogTexts);
  const format = useFormat();
  const facts = [
    ...(document.pages === null ? [] : [t('pages', { count: document.pages })]),
    format.bytes(document.bytes),
  ];
  return <span className={fields['origin']}>{facts.join(' · ')}</span>;
}

function EditCards({
  mediaId,
  onEdit,
}: { readonly mediaId: MediaId } & Pick<StripProps, 'onEdit'>): ReactElement | null {
  const t = useTexts(cardDialogTexts);
  const isCard = (useRead(['media', 'get'], { id: mediaId }).data?.card ?? null) !== null;
  if (!isCard) return null;
  return (
    <ToolButton label={t('documentEdit')} run={() => onEdit(mediaId)} icon={<IconPencil size={16} stroke={1.5} />} />
  );
}
