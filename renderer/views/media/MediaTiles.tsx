/* oxlint-disable jsx-a11y/prefer-tag-over-role -- tiles with pictures cannot be options of a select */
import { useElementSize } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { readTileKey } from '../../components/list/list-keys.ts';
import type { ListRows } from '../../components/list/paged-rows.ts';
import type { ListSelection } from '../../components/list/use-list-selection.ts';
import { useTexts } from '../../texts.ts';
import { altState, isSeen, nameOf } from './alt-state.ts';
import type { MediaRow } from './media-row.ts';
import { MediaThumb } from './MediaThumb.tsx';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

interface MediaTilesProps {
  readonly rows: ListRows<MediaRow>;
  readonly selection: ListSelection;
  readonly onDelete: (keys: readonly string[]) => void;
}

const tileWidth = 176;
const tileHeight = 190;
const gap = 12;

/** Pictures as a grid of tiles, virtual by lines, with the keyboard of a list box. */
export function MediaTiles({ rows, selection, onDelete }: MediaTilesProps): ReactNode {
  const t = useTexts(mediaTexts);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref, width } = useElementSize();
  const perLine = Math.max(1, Math.floor((width - 2 * 20 + gap) / (tileWidth + gap)));
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not in use; the hook re-renders on its own
  const virtual = useVirtualizer({
    count: Math.ceil(rows.total / perLine),
    getScrollElement: () => scroller.current,
    estimateSize: () => tileHeight + gap,
    overscan: 2,
  });
  const lines = virtual.getVirtualItems();
  const first = (lines[0]?.index ?? 0) * perLine;
  const last = Math.min(rows.total - 1, ((lines.at(-1)?.index ?? 0) + 1) * perLine - 1);
  const { show } = rows;
  useEffect(() => show(first, Math.max(first, last)), [show, first, last]);
  const { cursor, keys } = selection.selection;
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = readTileKey(event, cursor, rows.total, perLine);
    if (command === null || (command.kind === 'clear' && keys.size === 0)) return;
    event.preventDefault();
    switch (command.kind) {
      case 'move':
        virtual.scrollToIndex(Math.floor(command.to / perLine), { align: 'auto' });
        if (command.extend) selection.extendTo(command.to);
        else selection.moveTo(command.to);
        return;
      case 'toggle':
        return selection.toggle(cursor);
      case 'all':
        return selection.selectAll();
      case 'clear':
        return selection.clear();
      case 'delete':
        return onDelete(selection.targets());
      case 'open':
      case 'carry':
        return;
    }
  };
  return (
    <div ref={ref} className={classes['tilesFrame']}>
      <div
        ref={scroller}
        className={classes['tiles']}
        role="listbox"
        aria-label={t('title')}
        aria-multiselectable
        aria-activedescendant={cursor >= first && cursor <= last ? `${id}-${cursor}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (cursor < 0) selection.moveTo(0);
        }}
      >
        <div className={classes['tilesBody']} style={{ height: virtual.getTotalSize() }} role="presentation">
          {lines.flatMap((line) =>
            Array.from({ length: perLine }, (_, place) => {
              const index = line.index * perLine + place;
              if (index >= rows.total) return null;
              const row = rows.at(index);
              return (
                <Tile
                  key={row?.id ?? `#${index}`}
                  id={`${id}-${index}`}
                  row={row}
                  index={index}
                  total={rows.total}
                  left={20 + place * (tileWidth + gap)}
                  top={line.start}
                  active={index === cursor}
                  chosen={row !== undefined && keys.has(row.id)}
                  selection={selection}
                />
              );
            }),
          )}
        </div>
      </div>
    </div>
  );
}

interface TileProps {
  readonly id: string;
  readonly row: MediaRow | undefined;
  readonly index: number;
  readonly total: number;
  readonly left: number;
  readonly top: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly selection: ListSelection;
}

function Tile({ id, row, index, total, left, top, active, chosen, selection }: TileProps): ReactNode {
  const t = useTexts(mediaTexts);
  const alt = row === undefined || !isSeen(row) ? null : altState(row);
  const press = (event: MouseEvent): void => {
    if (event.shiftKey) selection.extendTo(index);
    else if (event.ctrlKey || event.metaKey) selection.toggle(index);
    else selection.moveTo(index);
  };
  return (
    // The keyboard is on the list box around it, which names this tile as its active descendant.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes['tile']}
      data-active={active || undefined}
      data-chosen={chosen || undefined}
      style={{ width: tileWidth, height: tileHeight, transform: `translate(${left}px, ${top}px)` }}
      onClick={press}
    >
      <span className={classes['picture']}>
        {row !== undefined && <MediaThumb media={row} />}
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <span
          className={classes['tick']}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            selection.toggle(index);
          }}
        >
          {chosen && <IconCheck size={13} stroke={2.5} />}
        </span>
      </span>
      <span className={classes['tileName']}>{row === undefined ? '' : nameOf(row)}</span>
      {alt !== null && (
        <span className={classes['tileAlt']} data-alt={alt}>
          {alt === 'missing' && <IconAlertTriangle size={12} stroke={1.75} aria-hidden />}
          {altWords(t, alt)}
        </span>
      )}
    </div>
  );
}

/** On a tile the word stands alone, so "missing" says what is missing. */
function altWords(
  t: (key: 'altMissing' | 'alt.both' | 'alt.de' | 'alt.en' | 'alt.decorative') => string,
  alt: ReturnType<typeof altState>,
): string {
  return alt === 'missing' ? t('altMissing') : t(`alt.${alt}`);
}
