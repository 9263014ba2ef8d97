import { notifyUndo } from '../../../components/notify.ts';
import { newId } from '../../../new-id.ts';
import { useTexts } from '../../../texts.ts';
import type { MapView } from '../../../../shared/model/map-views.ts';
import { allChannels } from '../use-map-data.ts';
import { useMapStore } from '../map-store.ts';
import { changeMap } from '../use-map-changes.ts';
import { barTexts } from './bar-texts.ts';
import { createView, moveView, type ViewLook } from './view-changes.ts';

export interface MapViewActions {
  /** Looks at a view: its filter, its groups, its places. */
  readonly open: (view: MapView) => void;
  readonly saveAs: (name: string) => void;
  readonly save: (view: MapView) => void;
  readonly rename: (view: MapView, name: string) => void;
  readonly duplicate: (view: MapView, name: string) => void;
  readonly move: (view: MapView, by: -1 | 1) => void;
  readonly remove: (view: MapView) => void;
  readonly nameOf: (view: MapView) => string;
}

/** What is looked at now, as a view would keep it. */
export function presentLook(): ViewLook {
  const { filter, groupBy, folded } = useMapStore.getState();
  return { filter, groupBy, folded: { ...folded } };
}

/** Everything about named views, each one a step that can be taken back. */
export function useMapViewActions(views: readonly MapView[]): MapViewActions {
  const t = useTexts(barTexts);
  const nameOf = (view: MapView): string => (view.id === allChannels ? t('allChannels') : view.name);
  const named = views.filter((view) => view.id !== allChannels);
  const open = ({ id, filter, groupBy, folded }: MapView): void =>
    useMapStore.setState({ viewId: id, filter, groupBy, folded });
  const create = async (name: string, look: ViewLook, from: MapView | undefined): Promise<void> => {
    const id = newId('mapView');
    if (await changeMap(t('stepSaveAs', { name }), [createView(id, name, look, from, named)])) {
      useMapStore.setState({ ...look, viewId: id });
    }
  };
  const remove = async (view: MapView): Promise<void> => {
    const message = t('stepRemove', { name: view.name });
    const all = views.find(({ id }) => id === allChannels);
    if (!(await changeMap(message, [{ kind: 'remove', collection: 'mapViews', id: view.id }]))) return;
    if (useMapStore.getState().viewId === view.id && all !== undefined) open(all);
    notifyUndo(message, async () => {
      const back = { kind: 'create', collection: 'mapViews', record: view } as const;
      if (await changeMap(t('stepRestore', { name: view.name }), [back])) open(view);
    });
  };
  return {
    open,
    nameOf,
    saveAs: (name) => {
      const { viewId } = useMapStore.getState();
      void create(
        name,
        presentLook(),
        views.find(({ id }) => id === viewId),
      );
    },
    save: (view) =>
      void changeMap(t('stepSave', { name: view.name }), [
        { kind: 'change', collection: 'mapViews', id: view.id, fields: presentLook() },
      ]),
    rename: (view, name) =>
      void changeMap(t('stepRename', { name: view.name }), [
        { kind: 'change', collection: 'mapViews', id: view.id, fields: { name } },
      ]),
    duplicate: (view, name) =>
      void create(name, { filter: view.filter, groupBy: view.groupBy, folded: view.folded }, view),
    move: (view, by) => void changeMap(t('stepOrder'), moveView(named, view.id, by)),
    remove: (view) => void remove(view),
  };
}
