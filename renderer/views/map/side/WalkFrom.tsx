import { type ReactNode, useMemo } from 'react';
import type { ChannelMap, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { useMapStore } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import { lightsUp } from './light.ts';
import { likeliestWalk, stopsOf } from './walk-help.ts';
import { WalkLine } from './WalkLine.tsx';
import classes from './side.module.css';

/** Where a reader who begins at this channel most likely ends up. Lit while one is at it. */
export function WalkFrom({ map, node }: { readonly map: ChannelMap; readonly node: MapNode }): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const found = useMemo(() => likeliestWalk(map, node.id), [map, node.id]);
  if (found === null) return null;
  const { goal, walk } = found;
  const title = t('walkHeading', { goal: words(`goal.${goal}`) });
  const edgeIds = walk.steps.map(({ linkId }) => linkId);
  return (
    <section className={classes['part']} aria-label={title} {...lightsUp({ nodeIds: walk.nodeIds, edgeIds })}>
      <SectionHeader title={title} />
      <WalkLine stops={stopsOf(map, walk)} goal={t('walkArrived', { goal: words(`goal.${goal}`) })} />
      <button
        type="button"
        className={classes['fix']}
        onClick={() => useMapStore.setState({ side: 'walk', walk: { fromId: node.id, goal } })}
      >
        {t('walkAll')}
      </button>
    </section>
  );
}
