import { Modal } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { asId, type MediaId } from '../../../../shared/ids.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useRead } from '../../../hooks/use-read.ts';
import { useTexts } from '../../../texts.ts';
import type { DeskVariant } from '../use-desk.ts';
import { type CardDesign, designed } from './card-design.ts';
import { forgetDesign, keptDesign } from './card-drafts.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import { CardsEditor } from './CardsEditor.tsx';
import classes from './cards.module.css';

interface DialogProps {
  readonly current: DeskVariant;
  /** A card made before, to go on with; null begins with the text of the variant. */
  readonly mediaId: MediaId | null;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** Title cards and carousels of one variant: pages, their looks, what goes out. Nothing is changed before they are inserted. */
export default function CardsDialog({ current, mediaId, readOnly, onClose }: DialogProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('designFor', { channel: current.channel.name })}
      size={1240}
      closeOnClickOutside={false}
      classNames={{ body: classes['body'] ?? '' }}
    >
      {mediaId === null ? (
        <FromText current={current} readOnly={readOnly} onClose={onClose} />
      ) : (
        <FromCard current={current} mediaId={mediaId} readOnly={readOnly} onClose={onClose} />
      )}
    </Modal>
  );
}

type PartProps = Omit<DialogProps, 'mediaId'>;

function FromText({ current, readOnly, onClose }: PartProps): ReactElement {
  const as = (current.profile.documents ?? null) === null ? 'pictures' : 'document';
  const composed = useRead(['cards', 'compose'], { variantId: current.view.variant.id, as });
  const templates = useRead(['cards', 'templates']);
  const failed = composed.error ?? templates.error;
  if (failed !== null) return <ErrorState error={failed} onRetry={() => void composed.refetch()} />;
  const [first] = templates.data?.templates ?? [];
  if (composed.data === undefined || first === undefined) return <div className={classes['empty']} aria-busy />;
  const { pages, leftOut, size } = composed.data;
  const begin: CardDesign = {
    as,
    template: { ...first.template, size },
    pages: designed(pages),
    at: 0,
    title: '',
    others: as === 'document' ? 'drop' : 'keep',
    replaces: [],
    leftOut,
    touched: false,
  };
  const key = `${current.view.variant.id} new`;
  return <Continued keep={key} current={current} begin={begin} readOnly={readOnly} onClose={onClose} />;
}

function FromCard({ current, mediaId, readOnly, onClose }: PartProps & { readonly mediaId: MediaId }): ReactElement {
  const opened = useRead(['cards', 'open'], { mediaId: asId('media', mediaId) });
  const templates = useRead(['cards', 'templates']);
  const failed = opened.error ?? templates.error;
  if (failed !== null) return <ErrorState error={failed} onRetry={() => void opened.refetch()} />;
  if (opened.data === undefined || templates.data === undefined) return <div className={classes['empty']} aria-busy />;
  const { as, template, pages, altTexts, title, mediaIds } = opened.data;
  const begin: CardDesign = {
    as,
    template,
    pages: designed(pages, altTexts),
    at: Math.max(0, mediaIds.indexOf(mediaId)),
    title,
    others: 'keep',
    replaces: mediaIds,
    leftOut: 0,
    touched: true,
  };
  const key = `${current.view.variant.id} ${mediaIds.join(' ')}`;
  return <Continued keep={key} current={current} begin={begin} readOnly={readOnly} onClose={onClose} />;
}

interface ContinuedProps extends PartProps {
  readonly keep: string;
  readonly begin: CardDesign;
}

/** Goes on where somebody left before inserting, and says so. */
function Continued({ keep, begin, ...rest }: ContinuedProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState(() => keptDesign(keep));
  const startAnew = (): void => {
    forgetDesign(keep);
    setKept(undefined);
    setRound(round + 1);
  };
  return (
    <>
      {kept !== undefined && (
        <p className={classes['continued']}>
          {t('continued')}{' '}
          <button type="button" className={classes['link']} onClick={startAnew}>
            {t('startAnew')}
          </button>
        </p>
      )}
      <CardsEditor key={round} keep={keep} begin={kept ?? begin} {...rest} />
    </>
  );
}
