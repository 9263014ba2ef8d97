import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import type { MediaId } from '../../../../shared/ids.ts';
import { useViewActions } from '../../../actions/view-actions.ts';
import { useTexts } from '../../../texts.ts';
import type { DeskVariant } from '../use-desk.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';
import { DocumentStrip } from './DocumentStrip.tsx';

/** The dialog comes when somebody designs cards. */
const CardsDialog = lazy(() => import('./CardsDialog.tsx'));

interface DesignProps {
  readonly current: DeskVariant;
  readonly readOnly: boolean;
  /** What begins the design of cards, anew with null. */
  readonly children: (design: (mediaId: MediaId | null) => void) => ReactNode;
}

/** Around the pictures of a variant: cards are designed from there, from the document of cards and from the palette. */
export function DesignCards({ current, readOnly, children }: DesignProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const [design, setDesign] = useState<{ readonly mediaId: MediaId | null } | null>(null);
  const open = (mediaId: MediaId | null): void => setDesign({ mediaId });
  const takesPictures = current.profile.images.max?.value !== 0;
  useViewActions([
    {
      id: 'desk.cards',
      label: t('designFor', { channel: current.channel.name }),
      shortcut: null,
      isEnabled: takesPictures && !readOnly,
      run: () => open(null),
    },
  ]);
  return (
    <>
      {children(open)}
      <DocumentStrip current={current} readOnly={readOnly} onEdit={open} />
      {design !== null && (
        <Suspense fallback={null}>
          <CardsDialog current={current} mediaId={design.mediaId} readOnly={readOnly} onClose={() => setDesign(null)} />
        </Suspense>
      )}
    </>
  );
}
