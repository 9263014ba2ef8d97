/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows and columns that come and go by scrolling cannot be a table: browsers would lay it out anew */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { RouteRow } from '../../../shared/contract/areas/routes.ts';
import { useViewActions } from '../../actions/view-actions.ts';
import type { ListRows } from '../../components/list/paged-rows.ts';
import type { KnownChannel } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { useTexts } from '../../texts.ts';
import { type GridPlace, gridStep } from './grid-keys.ts';
import classes from './routes.module.css';
import { RoutesRow } from './RoutesRow.tsx';
import { routesTexts } from './texts.ts';

const rowHeight = 38;
const columnWidth = 44;
const overscan = 6;

interface RoutesGridProps {
  readonly rows: ListRows<RouteRow>;
  readonly channels: readonly KnownChannel[];
  /** Opens a variant, or the master where the channel has none. */
  readonly onOpen: (row: RouteRow, channelId: string | null) => void;
  /** Shows the routes of a master on the map. */
  readonly onMap: (row: RouteRow) => void;
}

/** Masters × channels, virtual in both directions, with the keyboard of a grid. */
export function RoutesGrid({ rows, channels, onOpen, onMap }: RoutesGridProps): ReactElement {
  const t = useTexts(routesTexts);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: -1 });
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not in use; the hooks re-render on their own
  const down = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: channels.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    overscan,
  });
  const lines = down.getVirtualItems();
  const columns = across.getVirtualItems();
  const first = lines[0]?.index ?? 0;
  const last = lines.at(-1)?.index ?? 0;
  const { show } = rows;
  useEffect(() => show(first, last), [show, first, last]);
  const cell = (place: GridPlace): string => `${id}-${place.row}-${place.column}`;
  const open = (place: GridPlace): void => {
    const row = rows.at(place.row);
    if (row !== undefined) onOpen(row, channels[place.column]?.channel.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 4);
    const next = gridStep(event, at, { rows: rows.total, columns: channels.length, page });
    if (next === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next === null) return open(at);
    setAt(next);
    down.scrollToIndex(next.row, { align: 'auto' });
    if (next.column < 0) scroller.current?.scrollTo({ left: 0 });
    else across.scrollToIndex(next.column, { align: 'auto' });
  };
  const current = rows.at(at.row);
  useViewActions([
    {
      id: 'routes.onMap',
      label: t('onMap', { title: current?.title === '' ? t('untitled') : (current?.title ?? '') }),
      shortcut: 'M',
      isEnabled: current !== undefined,
      run: () => {
        if (current !== undefined) onMap(current);
      },
    },
  ]);
  const style = { '--width': `${across.getTotalSize()}px` } as CSSProperties; // a custom property
  return (
    <div
      ref={scroller}
      className={classes['grid']}
      style={style}
      role="grid"
      aria-label={t('board')}
      aria-rowcount={rows.total + 1}
      aria-colcount={channels.length + 1}
      aria-activedescendant={at.row >= first && at.row <= last ? cell(at) : undefined}
      aria-busy={rows.former || undefined}
      data-former={rows.former || undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes['heads']}>
        <div role="row" aria-rowindex={1} className={classes['headRow']}>
          <div role="columnheader" aria-colindex={1} className={classes['corner']}>
            {t('masters')}
          </div>
          {columns.map(({ index, start }) => (
            <Head key={index} known={channels[index]} index={index} start={start} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes['body']} style={{ height: down.getTotalSize() }}>
        {lines.map((line) => (
          <RoutesRow
            key={rows.at(line.index)?.masterId ?? line.index}
            row={rows.at(line.index)}
            index={line.index}
            top={line.start}
            columns={columns}
            channels={channels}
            active={at.row === line.index ? at.column : null}
            onMap={onMap}
            idOf={(column) => cell({ row: line.index, column })}
            onPress={(column) => {
              setAt({ row: line.index, column });
              open({ row: line.index, column });
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly known: KnownChannel | undefined;
  readonly index: number;
  readonly start: number;
}

function Head({ known, index, start }: HeadProps): ReactElement | null {
  if (known === undefined) return null;
  const style = { '--start': `${start}px` } as CSSProperties; // a custom property
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      className={classes['head']}
      style={style}
      title={known.channel.name}
    >
      <span className={classes['headName']}>{known.channel.name}</span>
      {known.profile === null ? null : <PlatformGlyph profile={known.profile} size={15} />}
    </div>
  );
}
