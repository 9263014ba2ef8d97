import { useMemo } from 'react';
import type { MapViewId } from '../../../../shared/ids.ts';
import { keepMiddle, type LayoutInput, type Positions } from '../../../../shared/map-layout/arrange.ts';
import { notifyFailure } from '../../../components/notify.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useTexts } from '../../../texts.ts';
import { arrangeCards } from '../layout/arrange-cards.ts';
import { changeMap, keepPlaces } from '../use-map-changes.ts';
import { say, useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';

interface Arranging {
  /** The first arrangement of a view: kept, but no step that one would take back. */
  readonly arrangeFirst: (viewId: MapViewId, input: LayoutInput) => void;
  /** As one step. Cards that are not among them stay where they are. */
  readonly arrange: (viewId: MapViewId, input: LayoutInput, before: Positions, isPart: boolean) => void;
  readonly cancel: () => void;
}

/** Shows the cards at once where they were found to go; null where that was cancelled or failed, which has been told. */
async function run(
  input: LayoutInput,
  before: Positions,
  isPart: boolean,
  cancelled: string,
): Promise<Positions | null> {
  useCanvasStore.getState().arranging?.abort();
  const controller = new AbortController();
  useCanvasStore.setState({ arranging: controller });
  const isOurs = (): boolean => useCanvasStore.getState().arranging === controller;
  try {
    const found = keepMiddle(await arrangeCards(input, controller.signal), before);
    if (!isOurs()) return null;
    useCanvasStore.setState(({ overlay, arranged }) => ({
      arranging: null,
      arranged: isPart ? arranged : arranged + 1,
      overlay: { ...overlay, ...found },
    }));
    return found;
  } catch (error) {
    if (isOurs()) useCanvasStore.setState({ arranging: null });
    if (!controller.signal.aborted) notifyFailure(error);
    else say(cancelled);
    return null;
  }
}

/** Arranging in a worker, with a way to stop it. */
export function useArranging(): Arranging {
  const t = useTexts(canvasTexts);
  const readOnly = useReadOnly();
  return useMemo((): Arranging => {
    return {
      arrangeFirst: (viewId, input) => {
        void run(input, {}, false, t('arrangeCancelled')).then((positions) => {
          if (positions !== null && !readOnly)
            void keepPlaces([{ kind: 'place', viewId, positions: { ...positions } }]);
        });
      },
      arrange: (viewId, input, before, isPart) => {
        void run(input, before, isPart, t('arrangeCancelled')).then(async (positions) => {
          if (positions === null) return;
          const label = isPart ? t('stepArrangePart', { count: input.cards.length }) : t('stepArrange');
          const kept = await changeMap(label, [{ kind: 'place', viewId, positions: { ...positions } }]);
          if (kept) say(t('arranged', { count: input.cards.length }));
          else useCanvasStore.setState({ overlay: {} });
        });
      },
      cancel: () => useCanvasStore.getState().arranging?.abort(new DOMException('Cancelled', 'AbortError')),
    };
  }, [t, readOnly]);
}
