import { type KeyboardEvent, useRef } from 'react';
import { asId, type ChannelId } from '../../../../shared/ids.ts';
import type { MapPosition } from '../../../../shared/model/map-views.ts';
import { useListedKeys } from '../../../actions/listed-keys.ts';
import { isMac } from '../../../actions/shortcuts.ts';
import { useTexts } from '../../../texts.ts';
import { select, useMapStore } from '../map-store.ts';
import { changeMap } from '../use-map-changes.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { type CanvasContext } from './canvas-context.ts';
import { canvasKeyOf, type CanvasKeyId, canvasKeys } from './canvas-keys.ts';
import { openForm, say, useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import { setFolded } from './ChannelCard.tsx';
import { type Direction, firstCard, nextInDirection, readingOrder } from './direction.ts';
import { nextWay, waysFrom } from './ways.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const shifts: Readonly<Record<Direction, MapPosition>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** By how much a key moves a card, in units of the map: fine, and with Shift coarse. */
const moveBy = { fine: 8, coarse: 40 };

interface Keys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** What can be done at the card with the focus, by key and by the menu alike. */
export interface CardActions {
  readonly open: () => void;
  readonly link: () => void;
  readonly rename: () => void;
  readonly startMove: () => void;
  readonly remove: () => void;
  readonly walk: () => void;
  readonly newChannel: () => void;
  readonly selectAll: () => void;
}

/** The canvas by keyboard: does what the table of `canvas-keys.ts` names, and lists it in the overview of shortcuts. */
export function useCanvasKeys(
  canvas: CanvasContext,
  steps: MapSteps,
  spotOf: (id: string | null) => { readonly x: number; readonly y: number; readonly place: MapPosition },
): Keys & { readonly actions: CardActions } {
  const t = useTexts(canvasTexts);
  const lastKey = useRef({ key: '', at: 0 });
  /** Where a link was followed from, and which one was taken there last. */
  const trail = useRef({ back: [] as string[], taken: new Map<string, string>() });
  const { shown, editable, viewId, centre } = canvas;
  const cards = (): (readonly [string, MapPosition])[] => shown.cards.map((card) => [card.id, card.centre] as const);
  const focused = (): ChannelId | null => {
    const { focusId } = useCanvasStore.getState();
    const card = shown.cards.find(({ id }) => id === focusId);
    return card === undefined || card.folded ? null : asId('channel', card.id);
  };
  /** The selection, or the card with the focus where nothing is selected. */
  const chosen = (): ReadonlySet<ChannelId> => {
    const { nodes } = useMapStore.getState().selection;
    const id = focused();
    return nodes.size > 0 || id === null ? nodes : new Set([id]);
  };

  const go = (id: string, extend: boolean): void => {
    useCanvasStore.setState({ focusId: id });
    centre(id);
    if (!extend) return;
    const { nodes } = useMapStore.getState().selection;
    const next = new Set([...nodes, asId('channel', id)]);
    select(next);
    say(t('saidSelected', { count: next.size }));
  };
  const walk = (direction: Direction, extend: boolean): void => {
    const { focusId } = useCanvasStore.getState();
    const from = shown.cards.find(({ id }) => id === focusId);
    const next = from === undefined ? firstCard(cards()) : nextInDirection(from.centre, cards(), direction);
    if (next === null) say(t('saidEdge'));
    else go(next, extend);
  };
  /** To the card `by` places on in reading order, or to the first or last one. */
  const turn = (by: 1 | -1 | 'first' | 'last'): void => {
    const order = readingOrder(cards());
    const at = order.indexOf(useCanvasStore.getState().focusId ?? '');
    const next = by === 'first' || (by === 1 && at < 0) ? 0 : by === 'last' ? order.length - 1 : at + by;
    const id = order[next];
    if (id !== undefined) go(id, false);
  };

  const startMove = (): void => {
    const ids = chosen();
    const [first] = ids;
    if (!editable || first === undefined) return;
    const from = Object.fromEntries(
      shown.cards.filter(({ id }) => ids.has(asId('channel', id))).map(({ id, centre }) => [id, centre]),
    );
    useCanvasStore.setState({ moving: from });
    say(t('saidMoving', { name: steps.nameOf(first) }));
  };
  const shift = (direction: Direction, coarse: boolean): void => {
    const { moving, overlay } = useCanvasStore.getState();
    if (moving === null) return;
    const by = coarse ? moveBy.coarse : moveBy.fine;
    const { x, y } = shifts[direction];
    const moved = Object.entries(moving).map(([id, start]): [string, MapPosition] => {
      const at = overlay[id] ?? start;
      return [id, { x: at.x + x * by, y: at.y + y * by }];
    });
    useCanvasStore.setState({ overlay: { ...overlay, ...Object.fromEntries(moved) } });
  };
  const endMove = (keep: boolean): void => {
    const { moving, overlay } = useCanvasStore.getState();
    if (moving === null) return;
    useCanvasStore.setState({ moving: null, ...(keep ? {} : { overlay: {} }) });
    if (!keep) {
      say(t('saidBack'));
      return;
    }
    const positions = Object.fromEntries(Object.keys(moving).flatMap((id) => (overlay[id] ? [[id, overlay[id]]] : [])));
    const count = Object.keys(positions).length;
    if (count === 0) return;
    void changeMap(t('stepMove', { count }), [{ kind: 'place', viewId, positions }]).then((done) => {
      if (done) say(t('saidMoved', { count }));
      else useCanvasStore.setState({ overlay: {} });
    });
  };

  const followLink = (): void => {
    const { focusId } = useCanvasStore.getState();
    if (focusId === null) return;
    const { back, taken } = trail.current;
    const next = nextWay(waysFrom(shown.links, focusId), taken.get(focusId));
    if (next === null) {
      say(t('saidNoLink'));
      return;
    }
    taken.set(focusId, next);
    back.push(focusId);
    go(next, false);
  };
  const goBack = (): void => {
    const { back } = trail.current;
    const isShown = (id: string): boolean => shown.cards.some((card) => card.id === id);
    let id = back.pop();
    while (id !== undefined && !isShown(id)) id = back.pop();
    if (id === undefined) say(t('saidNoWayBack'));
    else go(id, false);
  };

  const actions: CardActions = {
    open: () => {
      const { focusId } = useCanvasStore.getState();
      const card = shown.cards.find(({ id }) => id === focusId);
      if (card?.folded === true) setFolded(card.group, false);
      const id = focused();
      if (id === null) return;
      select([id]);
      useMapStore.setState({ side: 'selection', lit: null });
      say(t('saidSelected', { count: 1 }));
    },
    link: () => {
      const id = focused();
      if (!editable || id === null) return;
      openForm({ kind: 'link', ...spotOf(id), fromId: id, toId: null });
    },
    rename: () => {
      const id = focused();
      if (editable && id !== null) openForm({ kind: 'rename', ...spotOf(id), id });
    },
    startMove,
    remove: () => {
      const { nodes, edges } = useMapStore.getState().selection;
      const id = focused();
      if (!editable) return;
      if (nodes.size + edges.size > 0) steps.takeOff(nodes, edges);
      else if (id !== null) steps.takeOff(new Set([id]), new Set());
    },
    walk: () => {
      const id = focused();
      if (id !== null) select([id]);
      useMapStore.setState({ side: 'walk' });
    },
    newChannel: () => {
      if (editable) openForm({ kind: 'channel', ...spotOf(useCanvasStore.getState().focusId) });
    },
    selectAll: () => {
      const ids = shown.cards.flatMap(({ members }) => members.map(({ id }) => id));
      select(ids);
      say(t('saidSelected', { count: ids.length }));
    },
  };

  const toward = (event: KeyboardEvent, run: (direction: Direction) => void): void => {
    const direction = directions[event.key];
    if (direction !== undefined) run(direction);
  };
  const deeds: Readonly<Record<CanvasKeyId, (event: KeyboardEvent) => void>> = {
    walk: (event) => toward(event, (direction) => walk(direction, false)),
    extend: (event) => toward(event, (direction) => walk(direction, true)),
    turn: ({ key }) => turn(key === 'PageDown' ? 1 : -1),
    ends: ({ key }) => turn(key === 'Home' ? 'first' : 'last'),
    follow: followLink,
    back: goBack,
    find: () => openForm({ kind: 'find', ...spotOf(useCanvasStore.getState().focusId) }),
    open: actions.open,
    all: actions.selectAll,
    leave: () => {
      select([]);
      useMapStore.setState({ lit: null });
      useCanvasStore.setState({ full: false });
    },
    new: actions.newChannel,
    link: actions.link,
    rename: actions.rename,
    remove: actions.remove,
    move: startMove,
    shift: (event) => toward(event, (direction) => shift(direction, false)),
    shiftFar: (event) => toward(event, (direction) => shift(direction, true)),
    drop: () => endMove(true),
    giveUp: () => endMove(false),
    zoomIn: () => canvas.zoomBy(1.25),
    zoomOut: () => canvas.zoomBy(0.8),
    fit: canvas.fit,
    menu: () => openForm({ kind: 'menu', ...spotOf(useCanvasStore.getState().focusId), id: focused() }),
  };
  useListedKeys(
    t('keys'),
    canvasKeys.map(({ id, words, shortcuts, changes }) => ({
      id,
      label: t(words),
      shortcuts,
      isEnabled: editable || !changes,
    })),
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const before = lastKey.current;
    lastKey.current = { key: event.key, at: event.timeStamp };
    // the second key of "G M" belongs to the window
    if (before.key.toLowerCase() === 'g' && event.timeStamp - before.at < 1200) return;
    const id = canvasKeyOf(event, useCanvasStore.getState().moving !== null, isMac);
    if (id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    deeds[id](event);
  };
  return { onKeyDown, actions };
}
