import type { ReactNode } from 'react';
import type { MapEdge } from '../../../../shared/channel-graph/channel-map.ts';
import type { ChannelId } from '../../../../shared/ids.ts';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { sideTexts } from '../side-texts.ts';
import classes from './side.module.css';

/** A channel on the way, and the link by which readers go on; null at the end. */
export interface Stop {
  readonly id: ChannelId;
  readonly name: string;
  readonly onward: MapEdge | null;
  /** The next channel speaks another language. */
  readonly languageBreak: boolean;
}

interface WalkLineProps {
  readonly stops: readonly Stop[];
  /** The goal in words, at the last stop. */
  readonly goal: string;
}

/** The walk as a line with a ring at each channel, and the words that readers follow from there. */
export function WalkLine({ stops, goal }: WalkLineProps): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const says = ({ kind, callToAction }: MapEdge): string =>
    callToAction === ''
      ? `${words(`kind.${kind}`)}, ${t('walkNoCta')}`
      : `${words(`kind.${kind}`)} ${t('quoted', { words: callToAction })}`;
  return (
    <ol className={classes['walk']}>
      {stops.map(({ id, name, onward, languageBreak }) => (
        <li key={id} className={classes['stop']} data-goal={onward === null || undefined}>
          <span className={classes['stopName']}>{name}</span>
          <span className={classes['stopWords']}> · {onward === null ? goal : says(onward)}</span>
          {languageBreak && <span className={classes['break']}> · {t('walkLanguage')}</span>}
        </li>
      ))}
    </ol>
  );
}
