import {
  Background,
  type Connection,
  ConnectionMode,
  type EdgeChange,
  getViewportForBounds,
  MiniMap,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  type Viewport,
} from '@xyflow/react';
import { useComputedColorScheme } from '@mantine/core';
import {
  type MouseEvent,
  type ReactElement,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { asId, type ChannelId, type ChannelLinkId, type MapViewId } from '../../../../shared/ids.ts';
import { around, type Box, grown } from '../../../../shared/map-drawing/boxes.ts';
import { cardBox } from '../../../../shared/map-drawing/draw-card.ts';
import type { ShownMap } from '../../../../shared/map-drawing/shown-map.ts';
import type { Positions } from '../../../../shared/map-layout/arrange.ts';
import type { MapPosition } from '../../../../shared/model/map-views.ts';
import { usePeople } from '../../../components/list/use-lookups.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { useDraftMarks } from '../draft-marks.ts';
import { type MapSelection, select, useMapStore } from '../map-store.ts';
import { changeMap } from '../use-map-changes.ts';
import { useFindingBadges } from '../use-map-findings.ts';
import { useMapSteps } from '../use-map-steps.ts';
import { type CanvasContext, Context } from './canvas-context.ts';
import { openForm, useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import { CanvasForms } from './CanvasForms.tsx';
import { CanvasLegend } from './CanvasLegend.tsx';
import { CanvasMenu } from './CanvasMenu.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { cardElementId, ChannelCard, FoldedCard, GroupArea, setFolded } from './ChannelCard.tsx';
import { detailAt } from './detail.ts';
import { FarLayer } from './FarLayer.tsx';
import type { FlowEdge, FlowNode } from './flow-types.ts';
import { LinkEdge } from './LinkEdge.tsx';
import { RoutesLine } from './RoutesLine.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useFlow } from './use-flow.ts';
import { useRouteMarks } from './use-route-marks.ts';
import classes from './canvas.module.css';

interface FlowCanvasProps {
  readonly map: ChannelMap;
  readonly shown: ShownMap;
  readonly places: Positions;
  readonly viewId: MapViewId;
}

const nodeTypes = { channel: ChannelCard, folded: FoldedCard, area: GroupArea };
const edgeTypes = { link: LinkEdge };
const multiKeys = ['Shift', 'Meta', 'Control'];
const zooms = { least: 0.05, most: 2, fit: 1.1 };
/** More cards than this make the small overview slower than it helps: from afar the map itself is one. */
const mostInOverview = 250;
const noNodes: FlowNode[] = [];
const noEdges: FlowEdge[] = [];

/** Where one looked at each view last, for as long as the window lives. */
const lastViewports = new Map<string, Viewport>();

export function FlowCanvas(props: FlowCanvasProps): ReactElement {
  return (
    <ReactFlowProvider>
      <Sized {...props} />
    </ReactFlowProvider>
  );
}

/** Waits for the size of the canvas, so that the first picture shows everything and nothing jumps. */
function Sized(props: FlowCanvasProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const { clientWidth: width, clientHeight: height } = ref.current ?? { clientWidth: 0, clientHeight: 0 };
    setStart((before) => before ?? lastViewports.get(props.viewId) ?? fitting(props.shown, width, height));
  }, [props.viewId, props.shown]);
  return start === null ? <div ref={ref} className={classes['canvas']} /> : <Flow {...props} start={start} />;
}

function fitting(shown: ShownMap, width: number, height: number): Viewport {
  const bounds = grown(around(shown.cards.map(cardBox)) ?? { x: -200, y: -100, width: 400, height: 200 }, 24);
  return getViewportForBounds(bounds, Math.max(1, width), Math.max(1, height), zooms.least, zooms.fit, 0.06);
}

function Flow({ map, shown, places, viewId, start }: FlowCanvasProps & { readonly start: Viewport }): ReactElement {
  const t = useTexts(canvasTexts);
  const language = useLanguage();
  const editable = !useReadOnly();
  const dark = useComputedColorScheme('light') === 'dark';
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const ref = useRef<HTMLDivElement>(null);
  const steps = useMapSteps(map);
  const people = usePeople();
  const personNames = useMemo(() => new Map<string, string>(people.map(({ id, name }) => [id, name])), [people]);
  const badges = useFindingBadges();
  const marks = useDraftMarks();
  const routes = useRouteMarks();
  const groupBy = useMapStore((state) => state.groupBy);
  const selection = useMapStore((state) => state.selection);
  const lit = useLit(shown, selection);
  const focusId = useCanvasStore((state) => state.focusId);
  const full = useCanvasStore((state) => state.full);
  const said = useCanvasStore((state) => state.said);
  const detail = useStore((state) => detailAt(state.transform[2], shown.cards.length));
  const howTo = useId();
  const far = detail === 'far';
  const bounds = useMemo(() => around(shown.cards.map(cardBox)), [shown]);
  const partly = useStore(
    (state) => shown.cards.length <= mostInOverview && bounds !== null && !isWhole(bounds, state),
  );
  const drawn = useFlow({
    map,
    shown,
    groupBy,
    language,
    personNames,
    badges,
    marks,
    routes,
    selection,
    lit,
    focusId,
    editable,
  });

  const canvas = useMemo((): CanvasContext => {
    const fit = (): void => {
      const { clientWidth = 1, clientHeight = 1 } = ref.current ?? {};
      void flow.setViewport(fitting(shown, clientWidth, clientHeight), { duration: motion() });
    };
    return {
      map,
      shown,
      viewId,
      places,
      editable,
      fit,
      focusCanvas: () => ref.current?.focus({ preventScroll: true }),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: motion() }),
      centre: (cardId) => {
        const card = shown.cards.find(({ id }) => id === cardId);
        if (card === undefined || isInSight(card.centre, flow.getViewport(), ref.current)) return;
        const { x, y } = card.centre;
        void flow.setCenter(x, y, { zoom: Math.max(0.7, flow.getZoom()), duration: motion() });
      },
    };
  }, [map, shown, viewId, places, editable, flow]);

  const spotOf = useCallback(
    (id: string | null) => {
      const { x, y, zoom } = flow.getViewport();
      const { clientWidth = 0, clientHeight = 0 } = ref.current ?? {};
      const card = shown.cards.find((one) => one.id === id);
      if (card !== undefined) {
        const place = { x: card.centre.x, y: card.centre.y + 112 };
        return { x: card.centre.x * zoom + x, y: (card.centre.y + 40) * zoom + y, place };
      }
      const [left, top] = [clientWidth / 2, clientHeight / 2];
      return { x: left, y: top, place: { x: Math.round((left - x) / zoom), y: Math.round((top - y) / zoom) } };
    },
    [flow, shown],
  );
  const { onKeyDown, actions } = useCanvasKeys(canvas, steps, spotOf);
  const mouse = useMouse(canvas, ref);

  return (
    <Context.Provider value={canvas}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- an application takes the keys itself */}
      <div
        ref={ref}
        className={classes['canvas']}
        role="application"
        aria-label={t('canvas')}
        aria-describedby={howTo}
        aria-activedescendant={focusId === null || far ? undefined : cardElementId(focusId)}
        tabIndex={0}
        data-detail={detail}
        data-whisper={lit !== null || undefined}
        data-full={full || undefined}
        onKeyDown={onKeyDown}
        onDoubleClick={mouse.onDoubleClick}
        onContextMenu={mouse.onContextMenu}
      >
        <ReactFlow<FlowNode, FlowEdge>
          nodes={far ? noNodes : drawn.nodes}
          edges={far ? noEdges : drawn.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodeOrigin={[0.5, 0.5]}
          defaultViewport={start}
          minZoom={zooms.least}
          maxZoom={zooms.most}
          onlyRenderVisibleElements
          nodesDraggable={editable}
          nodesConnectable={editable}
          nodesFocusable={false}
          edgesFocusable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          multiSelectionKeyCode={multiKeys}
          zoomOnDoubleClick={false}
          elevateNodesOnSelect={false}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={70}
          connectOnClick={false}
          proOptions={{ hideAttribution: true }}
          onNodesChange={mouse.onNodesChange}
          onEdgesChange={mouse.onEdgesChange}
          onNodeDragStop={mouse.onDragStop}
          onSelectionDragStop={mouse.onDragStop}
          onConnect={mouse.onConnect}
          onPaneClick={mouse.onPaneClick}
          onMoveEnd={(_event, viewport) => lastViewports.set(viewId, viewport)}
        >
          <Background gap={28} size={2} color="var(--line-strong)" />
          {far && <FarLayer shown={shown} lit={lit} selection={selection} dark={dark} />}
          {!far && partly && (
            <MiniMap
              className={classes['minimap'] ?? ''}
              style={{ width: 150, height: 96 }}
              ariaLabel={t('overview')}
              bgColor="var(--surface)"
              maskColor="color-mix(in srgb, var(--sunk) 75%, transparent)"
              nodeColor={miniColour}
              pannable
            />
          )}
        </ReactFlow>
        <span id={howTo} hidden>
          {t('howTo')}
        </span>
        <RoutesLine />
        <CanvasTools />
        <CanvasLegend routes={routes !== null} />
        <CanvasForms />
        <CanvasMenu actions={actions} />
        <output className="visually-hidden">{said}</output>
      </div>
    </Context.Provider>
  );
}

function miniColour(node: FlowNode): string {
  return node.data.kind === 'area' ? 'transparent' : node.selected === true ? 'var(--accent)' : 'var(--line-control)';
}

/** What is lit: a finding, a walk, or the selection with what it touches. Null lights everything alike. */
function useLit(shown: ShownMap, selection: MapSelection): MapSelection | null {
  const told = useMapStore((state) => state.lit);
  return useMemo(() => {
    if (told !== null) return told;
    if (selection.nodes.size + selection.edges.size === 0) return null;
    const nodes = new Set<ChannelId>(selection.nodes);
    const edges = new Set<ChannelLinkId>(selection.edges);
    for (const { edge } of shown.links) {
      const touched = selection.nodes.has(edge.fromId) || selection.nodes.has(edge.toId);
      if (!touched && !selection.edges.has(edge.id)) continue;
      edges.add(edge.id);
      nodes.add(edge.fromId).add(edge.toId);
    }
    return { nodes, edges };
  }, [told, selection, shown]);
}

function motion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
}

function isInSight({ x, y }: MapPosition, viewport: Viewport, element: HTMLElement | null): boolean {
  const { clientWidth = 0, clientHeight = 0 } = element ?? {};
  const [left, top] = [x * viewport.zoom + viewport.x, y * viewport.zoom + viewport.y];
  return viewport.zoom > 0.4 && left > 90 && top > 40 && left < clientWidth - 90 && top < clientHeight - 60;
}

/** Whether everything is in sight: an overview beside it would say nothing more. */
function isWhole(
  { x, y, width, height }: Box,
  state: { readonly width: number; readonly height: number; readonly transform: readonly [number, number, number] },
): boolean {
  const [left, top, zoom] = state.transform;
  const [x0, y0] = [x * zoom + left, y * zoom + top];
  return x0 >= 0 && y0 >= 0 && x0 + width * zoom <= state.width && y0 + height * zoom <= state.height;
}

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
function useMouse(canvas: CanvasContext, ref: { readonly current: HTMLDivElement | null }): MouseHandlers {
  const t = useTexts(canvasTexts);
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const { shown, places, viewId, editable } = canvas;
  const pick = (event: MouseEvent): { x: number; y: number; place: MapPosition } => {
    const { left = 0, top = 0 } = ref.current?.getBoundingClientRect() ?? {};
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    return { x: event.clientX - left, y: event.clientY - top, place: { x: Math.round(x), y: Math.round(y) } };
  };
  const cardAt = (event: MouseEvent): string | null => {
    const { place } = pick(event);
    const hit = shown.cards.find((card) => {
      const box = cardBox(card);
      return place.x >= box.x && place.x <= box.x + box.width && place.y >= box.y && place.y <= box.y + box.height;
    });
    return hit?.id ?? null;
  };
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
      const id = cardAt(event);
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
      const id = cardAt(event);
      const folded = shown.cards.find((card) => card.id === id && card.folded);
      if (folded !== undefined) setFolded(folded.group, false);
      else if (!editable || !isOnMap(event)) return;
      else if (id !== null) openForm({ kind: 'rename', ...at, id: asId('channel', id) });
      else openForm({ kind: 'channel', ...at });
    },
    onContextMenu: (event) => {
      if (!isOnMap(event)) return;
      event.preventDefault();
      const id = cardAt(event);
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
