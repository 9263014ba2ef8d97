import { type ReactNode, useEffect, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import type { MapComparison, ValueChange } from '../../../../shared/channel-graph/compare-maps.ts';
import type { MapFinding } from '../../../../shared/channel-graph/map-finding.ts';
import { mapFindingSentence } from '../../../../shared/texts/map-findings.ts';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { SkeletonText } from '../../../components/Skeletons.tsx';
import { useFormat, useLanguage, useTexts } from '../../../texts.ts';
import { compare } from '../analysis.ts';
import { useDraft } from '../draft.ts';
import { select } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import { DiffRecords } from './DiffRecords.tsx';
import { lightsUp } from './light.ts';
import classes from './side.module.css';

/** What the tried map does that the saved one does not: findings, ways to the goal, importance. */
export function WhatIfPanel({ map }: { readonly map: ChannelMap }): ReactNode {
  const t = useTexts(sideTexts);
  const draft = useDraft((state) => state.draft);
  const base = draft?.base ?? map;
  const comparison = useComparison(base, map);
  const count = draft?.done.length ?? 0;
  if (count === 0) return <p className={classes['quiet']}>{t('diffNone')}</p>;
  return (
    <section aria-label={t('tab.whatIf')}>
      <p className={classes['quiet']}>{t('diffIntro')}</p>
      {comparison === null ? <SkeletonText lines={5} /> : <Effects comparison={comparison} map={map} base={base} />}
      <DiffRecords base={base} draft={map} />
    </section>
  );
}

/** Null while a big map is being compared; the former answer stands as long as it is about the same try. */
function useComparison(before: ChannelMap, after: ChannelMap): MapComparison | null {
  const [comparison, setComparison] = useState<MapComparison | null>(null);
  useEffect(() => {
    let current = true;
    const take = (found: MapComparison): void => {
      if (current) setComparison(found);
    };
    const found = compare(before, after);
    if (found instanceof Promise) found.then(take, () => undefined);
    else take(found);
    return () => {
      current = false;
    };
  }, [before, after]);
  return comparison;
}

interface EffectsProps {
  readonly comparison: MapComparison;
  readonly map: ChannelMap;
  readonly base: ChannelMap;
}

function Effects({ comparison, map, base }: EffectsProps): ReactNode {
  const t = useTexts(sideTexts);
  const { findings, steps, importance, reach } = comparison;
  const silent = findings.gone.length + findings.fresh.length + steps.length + importance.length === 0;
  const { before, after } = reach;
  return (
    <>
      {silent && <p className={classes['quiet']}>{t('diffSame')}</p>}
      <FindingChanges gone={findings.gone} fresh={findings.fresh} />
      <StepChanges steps={steps} map={map} base={base} />
      <p className={classes['quiet']}>
        {before.channels === after.channels
          ? t('reachSame', { after: after.channels, of: after.ofChannels })
          : t('reachDiff', { before: before.channels, after: after.channels })}
      </p>
      <ImportanceChanges changes={importance} map={map} base={base} />
    </>
  );
}

function FindingChanges({
  gone,
  fresh,
}: {
  readonly gone: readonly MapFinding[];
  readonly fresh: readonly MapFinding[];
}): ReactNode {
  const t = useTexts(sideTexts);
  const language = useLanguage();
  if (gone.length + fresh.length === 0) return null;
  const line = (finding: MapFinding, better: boolean): ReactNode => (
    <li key={finding.key} {...(better ? {} : lightsUp(finding))}>
      <span className={classes['mark']} data-mark={better ? 'better' : 'worse'} aria-hidden>
        {better ? '✓' : '+'}
      </span>
      <span>{mapFindingSentence(finding, language)}</span>
      <span className={classes['tone']}>{t(better ? 'gone' : 'appeared')}</span>
    </li>
  );
  return (
    <section className={classes['part']} aria-label={t('diff.findings')}>
      <SectionHeader
        title={t('diff.findings')}
        count={t('findingsBalance', { fresh: fresh.length, gone: gone.length })}
      />
      <ul className={classes['diff']}>
        {fresh.map((finding) => line(finding, false))}
        {gone.map((finding) => line(finding, true))}
      </ul>
    </section>
  );
}

interface ChangesProps {
  readonly map: ChannelMap;
  readonly base: ChannelMap;
}

function nameIn({ map, base }: ChangesProps, { channelId }: ValueChange): string {
  return [...map.nodes, ...base.nodes].find(({ id }) => id === channelId)?.name ?? '';
}

function StepChanges({ steps, ...maps }: ChangesProps & { readonly steps: readonly ValueChange[] }): ReactNode {
  const t = useTexts(sideTexts);
  // channels that came or went have no way to compare
  const known = steps.filter(({ channelId }) =>
    [maps.map, maps.base].every(({ nodes }) => nodes.some(({ id, archived }) => id === channelId && !archived)),
  );
  if (known.length === 0) return null;
  const say = (value: number | null): string => (value === null ? t('stepsNone') : t('steps', { count: value }));
  return (
    <section className={classes['part']} aria-label={t('diff.goals')}>
      <SectionHeader title={t('diff.goals')} count={known.length} />
      <ul className={classes['diff']}>
        {known.map((change) => {
          const better = (change.after ?? Infinity) < (change.before ?? Infinity);
          return (
            <li key={change.channelId}>
              <span className={classes['mark']} data-mark={better ? 'better' : 'worse'} aria-hidden>
                {better ? '↑' : '↓'}
              </span>
              <button type="button" className={classes['sentence']} onClick={() => select([change.channelId])}>
                {nameIn(maps, change)}
              </button>
              <span className={classes['tone']}>
                {t('stepsBetween', { before: say(change.before), after: say(change.after) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** So many differences in importance are named; the rest is small. */
const shown = 5;

function ImportanceChanges({
  changes,
  ...maps
}: ChangesProps & { readonly changes: readonly ValueChange[] }): ReactNode {
  const t = useTexts(sideTexts);
  const format = useFormat();
  if (changes.length === 0) return null;
  const say = (value: number | null): string => (value === null ? '–' : format.number(value));
  return (
    <section className={classes['part']} aria-label={t('diff.importance')}>
      <SectionHeader title={t('diff.importance')} count={changes.length} />
      <ul className={classes['diff']}>
        {changes.slice(0, shown).map((change) => (
          <li key={change.channelId}>
            <span className={classes['mark']} data-mark="changed" aria-hidden>
              ~
            </span>
            <span>{nameIn(maps, change)}</span>
            <span className={classes['tone']}>
              {t('stepsBetween', { before: say(change.before), after: say(change.after) })}
            </span>
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <p className={classes['quiet']}>{t('moreLines', { count: changes.length - shown })}</p>
      )}
    </section>
  );
}
