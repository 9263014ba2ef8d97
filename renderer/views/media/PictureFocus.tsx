import { Button } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef, useState } from 'react';
import type { Focus } from '../../../shared/model/picture-use.ts';
import { mediaUrl } from '../../client.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { nameOf } from './alt-state.ts';
import { focusTexts } from './focus-texts.ts';
import type { MediaRow } from './media-row.ts';
import classes from './focus.module.css';

interface Props {
  readonly media: MediaRow;
  readonly readOnly: boolean;
}

const middle: Focus = { x: 0.5, y: 0.5 };
/** One press of an arrow key, as a share of the side. */
const step = 0.02;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The picture, and the point in it that stays in sight wherever it is cut by itself: clicked, dragged or moved by arrow keys. */
export function PictureFocus({ media, readOnly }: Props): ReactElement {
  const t = useTexts(focusTexts);
  const format = useFormat();
  const { mutate } = useCommand(['media', 'change']);
  const frame = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Focus | null>(null);
  const shown = dragged ?? media.focus;
  const save = (focus: Focus | null): void => mutate({ id: media.id, fields: { focus } });
  const at = ({ clientX, clientY }: PointerEvent): Focus => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || box.height === 0) return middle;
    return { x: share((clientX - box.left) / box.width), y: share((clientY - box.top) / box.height) };
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [x, y] = arrows[event.key] ?? [0, 0];
    if (x === 0 && y === 0) return;
    event.preventDefault();
    const from = media.focus ?? middle;
    save({ x: share(from.x + x), y: share(from.y + y) });
  };
  const point = shown ?? middle;
  const percent = (value: number): string => format.number(Math.round(value * 100));
  const words = t(shown === null ? 'automatic' : 'point', { x: percent(point.x), y: percent(point.y) });
  return (
    <figure className={classes['figure']}>
      <div
        ref={frame}
        className={classes['frame']}
        data-read-only={readOnly || undefined}
        {...(readOnly
          ? {}
          : {
              onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged(at(event));
              },
              onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
                if (dragged !== null) setDragged(at(event));
              },
              onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
                if (dragged !== null) save(at(event));
                setDragged(null);
              },
              onPointerCancel: () => setDragged(null),
            })}
      >
        <img src={mediaUrl(media.digest)} alt={media.altText.de || nameOf(media)} draggable={false} />
        {!readOnly && (
          <button
            type="button"
            className={classes['point']}
            data-automatic={shown === null || undefined}
            style={{ insetInlineStart: `${point.x * 100}%`, insetBlockStart: `${point.y * 100}%` }}
            aria-label={`${t('label')}: ${words}. ${t('keys')}`}
            onKeyDown={onKeyDown}
          />
        )}
      </div>
      <figcaption>
        {t('label')}: {words}
        {!readOnly && media.focus !== null && (
          <Button size="compact-xs" variant="subtle" onClick={() => save(null)}>
            {t('clear')}
          </Button>
        )}
      </figcaption>
    </figure>
  );
}

/** Within the picture, to a thousandth. */
function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
