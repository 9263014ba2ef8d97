import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChannelMap, MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import type { Importance } from '../../../../shared/channel-graph/importance.ts';
import { reasonWords } from '../../../../shared/texts/map-findings.ts';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { useLanguage, useTexts } from '../../../texts.ts';
import { select } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import { useMapFindings } from '../use-map-findings.ts';
import { lightsUp } from './light.ts';
import classes from './side.module.css';

/** How much of the map hangs on one channel, and why. */
export function ImportanceOf({ node }: { readonly node: MapNode }): ReactNode {
  const t = useTexts(sideTexts);
  const { importance } = useMapFindings();
  const found = importance.get(node.id);
  if (found === undefined) return null;
  const rank = 1 + [...importance.values()].filter(({ value }) => value > found.value).length;
  return (
    <section className={classes['part']} aria-label={t('importance')}>
      <SectionHeader title={t('importance')} count={t('rank', { rank, of: importance.size })} />
      <div className={classes['rank']}>
        <div className={classes['rankHead']}>
          <Bar value={found.value} />
          <span className="tabular">{t('points', { value: found.value })}</span>
        </div>
        <Reasons importance={found} />
      </div>
    </section>
  );
}

/** How many are named where the map as a whole is shown. */
const shown = 5;

/** The channels on which the most hangs, each with its reasons. */
export function MostImportant({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(sideTexts);
  const { importance } = useMapFindings();
  const ranked = map.nodes
    .flatMap((node) => {
      const found = importance.get(node.id);
      return found === undefined ? [] : [{ node, found }];
    })
    .toSorted((a, b) => b.found.value - a.found.value)
    .slice(0, shown);
  if (ranked.length === 0) return null;
  return (
    <section className={classes['part']} aria-label={t('mostImportant')}>
      <SectionHeader title={t('mostImportant')} />
      <ol className={classes['ranks']}>
        {ranked.map(({ node, found }) => (
          <li key={node.id} className={classes['rank']} {...lightsUp({ nodeIds: [node.id], edgeIds: [] })}>
            <div className={classes['rankHead']}>
              <UnstyledButton className={classes['linkName']} onClick={() => select([node.id])}>
                {node.name}
              </UnstyledButton>
              <Bar value={found.value} />
              <span className="tabular">{found.value}</span>
            </div>
            <Reasons importance={found} most={2} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Bar({ value }: { readonly value: number }): ReactNode {
  return (
    <span className={classes['bar']} aria-hidden>
      <span className={classes['barFill']} style={{ width: `${value}%` }} />
    </span>
  );
}

function Reasons({ importance, most = 5 }: { readonly importance: Importance; readonly most?: number }): ReactNode {
  const t = useTexts(sideTexts);
  const language = useLanguage();
  if (importance.reasons.length === 0) return <p className={classes['why']}>{t('importanceNone')}</p>;
  return (
    <ul className={classes['reasons']}>
      {importance.reasons.slice(0, most).map((reason) => (
        <li key={reason.part}>{reasonWords(reason, importance, language)}</li>
      ))}
    </ul>
  );
}
