import { useStoreApi } from '@xyflow/react';
import { type ReactElement, useEffect, useRef } from 'react';
import { measures } from '../../../../shared/map-drawing/measures.ts';
import { palettes, type Palette } from '../../../../shared/map-drawing/palette.ts';
import type { Card, ShownMap } from '../../../../shared/map-drawing/shown-map.ts';
import { findProfile } from '../../../../shared/platforms/index.ts';
import type { MapSelection } from '../map-store.ts';
import { FarName } from './FarName.tsx';
import classes from './canvas.module.css';

interface FarLayerProps {
  readonly shown: ShownMap;
  readonly lit: MapSelection | null;
  readonly selection: MapSelection;
  readonly dark: boolean;
}

type Transform = readonly [x: number, y: number, zoom: number];

/** How long the zoom must rest before what was stretched is drawn sharp again, milliseconds. */
const rest = 90;

/**
 * The map from afar as one picture: cards as shapes in the colour of their platform, links as lines. Moving moves the
 * picture; it is drawn anew only when the zoom has changed or its edge comes into sight. The table says the same in words.
 */
export function FarLayer({ shown, lit, selection, dark }: FarLayerProps): ReactElement {
  const ref = useRef<HTMLCanvasElement>(null);
  const api = useStoreApi();
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return undefined;
    let drawn: Transform = [0, 0, 1];
    let timer: ReturnType<typeof setTimeout> | null = null;
    const draw = (): void => {
      timer = null;
      const { width, height, transform } = api.getState();
      drawn = transform;
      canvas.style.transform = 'none';
      drawMap(canvas, { width, height, transform, shown, lit, selection, palette: palettes[dark ? 'dark' : 'light'] });
    };
    const follow = ({ width, height, transform: [x, y, zoom] }: ReturnType<typeof api.getState>): void => {
      const [fromX, fromY, fromZoom] = drawn;
      const scale = zoom / fromZoom;
      const [dx, dy] = [x - scale * (fromX + width / 2) + width / 2, y - scale * (fromY + height / 2) + height / 2];
      canvas.style.transform = `translate(${dx}px, ${dy}px) scale(${scale})`;
      const isOut = Math.abs(dx) > width / 2 || Math.abs(dy) > height / 2;
      if (scale === 1 && isOut) draw();
      else if (scale !== 1) {
        if (timer !== null) clearTimeout(timer);
        timer = setTimeout(draw, rest);
      }
    };
    draw();
    const stop = api.subscribe((state, before) => {
      if (state.width !== before.width || state.height !== before.height) draw();
      else if (state.transform !== before.transform) follow(state);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [api, shown, lit, selection, dark]);
  return (
    <div className={classes['far']} aria-hidden>
      <canvas ref={ref} />
      <FarName shown={shown} />
    </div>
  );
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly transform: Transform;
  readonly shown: ShownMap;
  readonly lit: MapSelection | null;
  readonly selection: MapSelection;
  readonly palette: Palette;
}

/** The picture is twice as wide and high as the window onto it, so that one can move for a while. */
function drawMap(canvas: HTMLCanvasElement, drawing: Drawing): void {
  const { width, height, transform, shown, lit, palette } = drawing;
  const sharpness = Math.min(2, window.devicePixelRatio);
  canvas.width = width * 2 * sharpness;
  canvas.height = height * 2 * sharpness;
  Object.assign(canvas.style, {
    left: `${-width / 2}px`,
    top: `${-height / 2}px`,
    width: `${width * 2}px`,
    height: `${height * 2}px`,
  });
  const context = canvas.getContext('2d');
  if (context === null) return;
  const [x, y, zoom] = transform;
  const [left, top] = [(x + width / 2) * sharpness, (y + height / 2) * sharpness];
  context.setTransform(zoom * sharpness, 0, 0, zoom * sharpness, left, top);
  drawLinks(context, drawing);
  const whisper = (card: Card): boolean => lit !== null && !card.members.some(({ id }) => lit.nodes.has(id));
  for (const card of shown.cards) drawCard(context, card, whisper(card), drawing, palette);
  context.globalAlpha = 1;
}

function drawLinks(context: CanvasRenderingContext2D, { shown, lit, palette, transform }: Drawing): void {
  context.lineWidth = 1 / transform[2];
  // many lines are a haze behind the cards, few are lines
  const strength = Math.min(0.5, Math.max(0.14, 8 / Math.sqrt(shown.links.length)));
  for (const state of ['active', 'planned', 'broken'] as const) {
    for (const isLit of [false, true]) {
      context.beginPath();
      for (const { edge, from, to } of shown.links) {
        if (edge.state !== state || (lit === null || lit.edges.has(edge.id)) !== isLit) continue;
        context.moveTo(from.centre.x, from.centre.y);
        context.lineTo(to.centre.x, to.centre.y);
      }
      context.strokeStyle = state === 'broken' ? palette.blocking : state === 'planned' ? palette.ink3 : palette.ink2;
      context.globalAlpha = isLit ? (lit === null ? strength : 0.7) : strength / 4;
      context.stroke();
    }
  }
}

function drawCard(
  context: CanvasRenderingContext2D,
  { centre, members, folded }: Card,
  isWhisper: boolean,
  { selection }: Drawing,
  palette: Palette,
): void {
  const [node] = members;
  if (node === undefined) return;
  const { width, height } = measures.card;
  const hub = node.role === 'hub' && !folded;
  // a hub is seen from afar by its size
  const [w, h] = hub ? [width * 1.15, height * 1.6] : [width, height];
  context.globalAlpha = isWhisper ? 0.18 : 1;
  context.fillStyle = folded ? palette.ink2 : palette.hues[findProfile(node.platformId)?.hue ?? 'ink'];
  context.beginPath();
  context.roundRect(centre.x - w / 2, centre.y - h / 2, w, h, node.role === 'community' ? h / 2 : 8);
  context.fill();
  if (!selection.nodes.has(node.id)) return;
  context.lineWidth = 24;
  context.strokeStyle = palette.accent;
  context.stroke();
}
