import { useLayoutEffect } from 'react';
import { mapFilterSchema } from '../../../shared/model/map-views.ts';
import { useStatus } from '../../hooks/use-settings.ts';
import { allChannels } from './all-channels.ts';
import { endDraft } from './draft.ts';
import { forgetHistory } from './map-history.ts';
import { nothing, useMapStore } from './map-store.ts';

let remembered: string | null = null;

/** What was selected, filtered, tried out and done in one workspace has no place in another. */
export function useForgetOtherWorkspace(): void {
  const folder = useStatus().data?.workspace?.folder;
  useLayoutEffect(() => {
    if (folder === undefined || folder === remembered) return;
    if (remembered !== null) forget();
    remembered = folder;
  }, [folder]);
}

function forget(): void {
  forgetHistory();
  endDraft();
  useMapStore.setState({
    viewId: allChannels,
    filter: mapFilterSchema.parse({}),
    groupBy: 'none',
    folded: {},
    selection: nothing,
    walk: null,
    lit: null,
    focusField: null,
  });
}
