/* oxlint-disable jsx-a11y/prefer-tag-over-role -- see RoutesGrid.tsx */
import { ActionIcon } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { CSSProperties, ReactElement } from 'react';
import type { RouteCell, RouteRow } from '../../../shared/contract/areas/routes.ts';
import type { KnownChannel } from '../../components/list/use-lookups.ts';
import { componentTexts } from '../../components/texts.ts';
import { useTexts } from '../../texts.ts';
import { LinkMark, shownState } from './LinkMark.tsx';
import classes from './routes.module.css';
import { routesTexts } from './texts.ts';

interface RoutesRowProps {
  readonly row: RouteRow | undefined;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly VirtualItem[];
  readonly channels: readonly KnownChannel[];
  /** The column the keyboard stands in; null in other rows. */
  readonly active: number | null;
  readonly idOf: (column: number) => string;
  readonly onPress: (column: number) => void;
  readonly onMap: (row: RouteRow) => void;
}

/** A master and how the links of its variants stand. */
export function RoutesRow(props: RoutesRowProps): ReactElement {
  const { row, index, top, columns, channels, active, idOf, onPress, onMap } = props;
  const t = useTexts(routesTexts);
  const cells = new Map<string, RouteCell>(row?.cells.map((cell) => [cell.channelId, cell]));
  const title = row === undefined || row.title === '' ? t('untitled') : row.title;
  return (
    <div role="row" aria-rowindex={index + 2} className={classes['row']} style={{ transform: `translateY(${top}px)` }}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys */}
      <div
        role="rowheader"
        tabIndex={-1}
        id={idOf(-1)}
        aria-colindex={1}
        className={classes['master']}
        data-active={active === -1 || undefined}
        title={row === undefined ? undefined : title}
        onClick={() => onPress(-1)}
      >
        <span className={classes['masterTitle']}>{row === undefined ? '' : title}</span>
        {row === undefined ? null : (
          <ActionIcon
            className={classes['toMap'] ?? ''}
            tabIndex={-1}
            aria-label={t('onMap', { title })}
            title={`${t('onMap', { title })} (M)`}
            onClick={(event) => {
              event.stopPropagation();
              onMap(row);
            }}
          >
            <IconSitemap size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {row === undefined
        ? null
        : columns.map(({ index: column, start }) => {
            const channel = channels[column]?.channel;
            return channel === undefined ? null : (
              <Cell
                key={column}
                id={idOf(column)}
                column={column}
                start={start}
                channelName={channel.name}
                cell={cells.get(channel.id)}
                active={active === column}
                onPress={() => onPress(column)}
              />
            );
          })}
    </div>
  );
}

interface CellProps {
  readonly id: string;
  readonly column: number;
  readonly start: number;
  readonly channelName: string;
  readonly cell: RouteCell | undefined;
  readonly active: boolean;
  readonly onPress: () => void;
}

function Cell({ id, column, start, channelName, cell, active, onPress }: CellProps): ReactElement {
  const words = useCellWords(channelName, cell);
  const style = { '--start': `${start}px` } as CSSProperties; // a custom property
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <div
      role="gridcell"
      tabIndex={-1}
      id={id}
      aria-colindex={column + 2}
      aria-label={words}
      title={words}
      className={classes['cell']}
      style={style}
      data-active={active || undefined}
      data-gap={cell !== undefined && ['missing', 'wrong'].includes(shownState(cell)) ? true : undefined}
      onClick={onPress}
    >
      {cell === undefined ? null : <LinkMark state={shownState(cell)} />}
    </div>
  );
}

function useCellWords(channel: string, cell: RouteCell | undefined): string {
  const t = useTexts(routesTexts);
  const states = useTexts(componentTexts);
  if (cell === undefined) return t('cellNone', { channel });
  const word = t(`state.${shownState(cell)}`);
  const state = states(`state.${cell.variantState}`);
  if (cell.promised === 0) return t('cell', { channel, word, state });
  return t('cellCount', { channel, word, state, carried: cell.carried, promised: cell.promised });
}
