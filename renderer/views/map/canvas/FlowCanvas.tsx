import {
  Background,
  ConnectionMode,
  getViewportForBounds,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  type Viewport,
} from '@xyflow/react';
import { useComputedColorScheme } from '@mantine/core';
import { type ReactElement, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import type { ChannelId, ChannelLinkId, MapViewId } from '../../../../shared/ids.ts';
import { around, type Box, grown } from '../../../../shared/map-drawing/boxes.ts';
import { cardBox } from '../../../../shared/map-drawing/draw-card.ts';
import type { ShownMap } from '../../../../shared/map-drawing/shown-map.ts';
import type { Positions } from '../../../../shared/map-layout/arrange.ts';
import type { MapPosition } from '../../../../shared/model/map-views.ts';
import { Announcement } from '../../../components/Announcement.tsx';
import { usePeople } from '../../../components/list/use-lookups.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { useDraftMarks } from '../draft-marks.ts';
import { type MapSelection, useMapStore } from '../map-store.ts';
import { useFindingBadges } from '../use-map-findings.ts';
import { useMapSteps } from '../use-map-steps.ts';
import { type CanvasContext, Context } from './canvas-context.ts';
import { useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import { CanvasForms } from './CanvasForms.tsx';
import { CanvasLegend } from './CanvasLegend.tsx';
import { CanvasMenu } from './CanvasMenu.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { cardElementId, ChannelCard, FoldedCard, GroupArea } from './ChannelCard.tsx';
import { detailAt } from './detail.ts';
import { FarLayer } from './FarLayer.tsx';
import type { FlowEdge, FlowNode } from './flow-types.ts';
import { LinkEdge } from './LinkEdge.tsx';
import { RoutesLine } from './RoutesLine.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useFlow } from './use-flow.ts';
import { useLabelPlaces } from './use-label-places.ts';
import { useMouse } from './use-mouse.ts';
import { useRouteMarks } from './use-route-marks.ts';
import { type Size, useStayFitted } from './use-stay-fitted.ts';
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

/** Beside the whole map; below it stand the tools and the key. */
const padding = { top: 0.06, left: 0.06, right: 0.06, bottom: '76px' } as const;

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
  const [start, setStart] = useState<Start | null>(null);
  useLayoutEffect(() => {
    const size = sizeOf(ref.current);
    const viewport = lastViewports.get(props.viewId) ?? fitting(props.shown, size);
    setStart((before) => before ?? { size, viewport });
  }, [props.viewId, props.shown]);
  return start === null ? <div ref={ref} className={classes['canvas']} /> : <Flow {...props} start={start} />;
}

interface Start {
  readonly size: Size;
  readonly viewport: Viewport;
}

function sizeOf(element: HTMLElement | null): Size {
  return { width: Math.max(1, element?.clientWidth ?? 1), height: Math.max(1, element?.clientHeight ?? 1) };
}

function fitting(shown: ShownMap, { width, height }: Size): Viewport {
  const bounds = grown(around(shown.cards.map(cardBox)) ?? { x: -200, y: -100, width: 400, height: 200 }, 24);
  return getViewportForBounds(bounds, width, height, zooms.least, zooms.fit, padding);
}

function Flow({ map, shown, places, viewId, start }: FlowCanvasProps & { readonly start: Start }): ReactElement {
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
  const routes = useRouteMarks(map);
  const groupBy = useMapStore((state) => state.groupBy);
  const selection = useMapStore((state) => state.selection);
  const lit = useLit(shown, selection);
  const focusId = useCanvasStore((state) => state.focusId);
  const full = useCanvasStore((state) => state.full);
  const said = useCanvasStore((state) => state.said);
  // before React Flow has begun it knows nothing of the zoom, and would draw every card once for nothing
  const detail = useStore(({ panZoom, transform }) =>
    detailAt(panZoom === null ? start.viewport.zoom : transform[2], shown.cards.length),
  );
  const howTo = useId();
  const far = detail === 'far';
  const bounds = useMemo(() => around(shown.cards.map(cardBox)), [shown]);
  const partly = useStore(
    (state) => shown.cards.length <= mostInOverview && bounds !== null && !isWhole(bounds, state),
  );
  const labels = useLabelPlaces(shown, lit, routes, detail, language);
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
    labels,
    far,
  });

  const canvas = useMemo((): CanvasContext => {
    const fit = (): void => {
      void flow.setViewport(fitting(shown, sizeOf(ref.current)), { duration: motion() });
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
  const arranged = useCanvasStore((state) => state.arranged);
  const shownAfter = useRef(arranged);
  useEffect(() => {
    if (shownAfter.current === arranged) return;
    shownAfter.current = arranged;
    canvas.fit();
  }, [arranged, canvas]);
  useStayFitted(start.size, (size) => fitting(shown, size));
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
        data-routes={routes !== null || undefined}
        data-full={full || undefined}
        onKeyDown={onKeyDown}
        onDoubleClick={mouse.onDoubleClick}
        onContextMenu={mouse.onContextMenu}
      >
        <ReactFlow<FlowNode, FlowEdge>
          nodes={drawn.nodes}
          edges={drawn.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodeOrigin={[0.5, 0.5]}
          defaultViewport={start.viewport}
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
        <Announcement said={said} />
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
