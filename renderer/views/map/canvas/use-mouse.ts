import { type Connection, type EdgeChange, type NodeChange, useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { asId, type ChannelId, type ChannelLinkId } from '../../../../shared/ids.ts';
import type { MapPosition } from '../../../../shared/model/map-views.ts';
import { useTexts } from '../../../texts.ts';
import { select, useMapStore } from '../map-store.ts';
import { changeMap } from '../use-map-changes.ts';
import type { CanvasContext } from './canvas-context.ts';
import { openForm, useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import { cardAt } from './card-at.ts';
import { setFolded } from './ChannelCard.tsx';
import type { FlowEdge, FlowNode } from './flow-types.ts';

interface MouseHandlers {
  readonly onNodesChange: (changes: NodeChange<FlowNode>[]) => void;
  readonly onEdgesChange: (changes: EdgeChange<FlowEdge>[]) => void;
  readonly onDragStop: () => void;
  readonly onConnect: (connection: Connection) => void;
  readonly onPaneClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** What the mouse does; the keys do the same in `use-canvas-keys.ts`. */
export function useMouse(canvas: CanvasContext, ref: { readonly current: HTMLDivElement | null }): MouseHandlers {
  const t = useTexts(canvasTexts);
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const { shown, places, viewId, editable } = canvas;
  const pick = (event: MouseEvent): { x: number; y: number; place: MapPosition } => {
    const { left = 0, top = 0 } = ref.current?.getBoundingClientRect() ?? {};
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    return { x: event.clientX - left, y: event.clientY - top, place: { x: Math.round(x), y: Math.round(y) } };
  };
  const idAt = (event: MouseEvent): string | null => cardAt(shown.cards, pick(event).place)?.id ?? null;
  return {
    onNodesChange: (changes) => {
      const moved = changes.flatMap((change) =>
        change.type === 'position' && change.position !== undefined && change.dragging === true
          ? [[change.id, { x: Math.round(change.position.x), y: Math.round(change.position.y) }] as const]
          : [],
      );
      if (moved.length > 0) {
        useCanvasStore.setState(({ overlay, moving }) => ({
          overlay: { ...overlay, ...Object.fromEntries(moved) },
          moving: moving ?? Object.fromEntries(moved.map(([id]) => [id, places[id] ?? { x: 0, y: 0 }])),
        }));
      }
      const picked = changes.filter((change) => change.type === 'select');
      if (picked.length === 0) return;
      const { selection } = useMapStore.getState();
      const nodes = new Set<ChannelId>(selection.nodes);
      for (const { id, selected } of picked) {
        if (selected) nodes.add(asId('channel', id));
        else nodes.delete(asId('channel', id));
      }
      const last = picked.findLast(({ selected }) => selected);
      useMapStore.setState({ selection: { nodes, edges: selection.edges }, lit: null, focusField: null });
      if (last !== undefined) useCanvasStore.setState({ focusId: last.id });
    },
    onEdgesChange: (changes) => {
      const picked = changes.filter((change) => change.type === 'select');
      if (picked.length === 0) return;
      const { selection } = useMapStore.getState();
      const edges = new Set<ChannelLinkId>(selection.edges);
      for (const { id, selected } of picked) {
        if (selected) edges.add(asId('channelLink', id));
        else edges.delete(asId('channelLink', id));
      }
      useMapStore.setState({ selection: { nodes: selection.nodes, edges }, lit: null });
    },
    onDragStop: () => {
      const { moving, overlay } = useCanvasStore.getState();
      useCanvasStore.setState({ moving: null });
      if (moving === null) return;
      const positions = Object.fromEntries(
        Object.keys(moving).flatMap((id) => (overlay[id] ? [[id, overlay[id]]] : [])),
      );
      const count = Object.keys(positions).length;
      if (count === 0) return;
      void changeMap(t('stepMove', { count }), [{ kind: 'place', viewId, positions }]).then((done) => {
        if (!done) useCanvasStore.setState({ overlay: {} });
      });
    },
    onConnect: ({ source, target }) => {
      if (source === target || source.startsWith('group ') || target.startsWith('group ')) return;
      const card = shown.cards.find(({ id }) => id === target);
      const { x, y, zoom } = flow.getViewport();
      const at =
        card === undefined ? { x: 80, y: 80 } : { x: card.centre.x * zoom + x, y: (card.centre.y + 40) * zoom + y };
      openForm({ kind: 'link', ...at, fromId: asId('channel', source), toId: asId('channel', target) });
    },
    onPaneClick: (event) => {
      const id = idAt(event);
      if (id === null) {
        select([]);
        useMapStore.setState({ lit: null });
        return;
      }
      select([asId('channel', id)]);
      useCanvasStore.setState({ focusId: id });
    },
    onDoubleClick: (event) => {
      const at = pick(event);
      const id = idAt(event);
      const folded = shown.cards.find((card) => card.id === id && card.folded);
      if (folded !== undefined) setFolded(folded.group, false);
      else if (!editable || !isOnMap(event)) return;
      else if (id !== null) openForm({ kind: 'rename', ...at, id: asId('channel', id) });
      else openForm({ kind: 'channel', ...at });
    },
    onContextMenu: (event) => {
      if (!isOnMap(event)) return;
      event.preventDefault();
      const id = idAt(event);
      if (id !== null) useCanvasStore.setState({ focusId: id });
      const isChannel = id !== null && !id.startsWith('group ');
      openForm({ kind: 'menu', ...pick(event), id: isChannel ? asId('channel', id) : null });
    },
  };
}

/** Not on the tools, forms or legend that lie over it. */
function isOnMap(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('.react-flow__renderer') !== null;
}
