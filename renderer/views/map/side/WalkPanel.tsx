import { Select, Switch } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { findWalks, type NoWalk, type Walk } from '../../../../shared/channel-graph/find-walks.ts';
import { asId } from '../../../../shared/ids.ts';
import { goalSchema } from '../../../../shared/model/channels.ts';
import { useFormat, useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { useMapStore, type WalkQuestion } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import type { MapSteps } from '../use-map-steps.ts';
import { light } from './light.ts';
import { useFixOf } from './use-fix.ts';
import { goalsOf, stopsOf, walkHelp } from './walk-help.ts';
import { WalkLine } from './WalkLine.tsx';
import classes from './side.module.css';

interface WalkPanelProps {
  readonly map: ChannelMap;
  readonly steps: MapSteps;
  readonly readOnly: boolean;
}

/** From where somebody first meets the organisation to what they should do: the likely ways, and what is missing where there is none. */
export function WalkPanel({ map, steps, readOnly }: WalkPanelProps): ReactNode {
  const t = useTexts(sideTexts);
  const [includePlanned, setIncludePlanned] = useState(false);
  const question = useQuestion(map);
  return (
    <section aria-label={t('walkTitle')}>
      <h2 className={classes['title']}>{t('walkTitle')}</h2>
      <p className={classes['quiet']}>{t('walkIntro')}</p>
      <Question map={map} question={question} />
      <Switch
        size="xs"
        label={t('walkPlanned')}
        checked={includePlanned}
        onChange={(event) => setIncludePlanned(event.currentTarget.checked)}
      />
      {question.fromId !== null && (
        <Answer
          map={map}
          question={{ fromId: question.fromId, goal: question.goal }}
          includePlanned={includePlanned}
          steps={steps}
          readOnly={readOnly}
        />
      )}
    </section>
  );
}

type OpenQuestion = Omit<WalkQuestion, 'fromId'> & { readonly fromId: WalkQuestion['fromId'] | null };

/** What was asked, or begun by what is selected. */
function useQuestion(map: ChannelMap): OpenQuestion {
  const walk = useMapStore((state) => state.walk);
  const nodes = useMapStore((state) => state.selection.nodes);
  if (walk !== null) return walk;
  const [selected] = nodes;
  return { fromId: nodes.size === 1 ? (selected ?? null) : null, goal: goalsOf(map)[0] ?? 'site' };
}

function Question({ map, question }: { readonly map: ChannelMap; readonly question: OpenQuestion }): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const present = new Set(goalsOf(map));
  const ask = (next: OpenQuestion): void => {
    const { fromId, goal } = next;
    if (fromId !== null) useMapStore.setState({ walk: { fromId, goal } });
  };
  // goals that a channel carries come first
  const goals = goalSchema.options.toSorted((a, b) => Number(present.has(b)) - Number(present.has(a)));
  const [goal, setGoal] = useState(question.goal);
  const asked = question.fromId === null ? goal : question.goal;
  return (
    <div className={classes['questions']}>
      <Select
        size="xs"
        label={t('walkFrom')}
        placeholder={t('walkPick')}
        searchable
        allowDeselect={false}
        data={map.nodes.filter(({ archived }) => !archived).map(({ id, name }) => ({ value: String(id), label: name }))}
        value={question.fromId}
        onChange={(id) => id !== null && ask({ fromId: asId('channel', id), goal: asked })}
      />
      <Select
        size="xs"
        label={t('walkGoal')}
        allowDeselect={false}
        data={goals.map((value) => ({ value, label: words(`goal.${value}`) }))}
        value={asked}
        onChange={(next) => {
          const chosen = goalSchema.parse(next);
          setGoal(chosen);
          ask({ fromId: question.fromId, goal: chosen });
        }}
      />
    </div>
  );
}

interface AnswerProps extends WalkPanelProps {
  readonly question: WalkQuestion;
  readonly includePlanned: boolean;
}

function Answer({ map, question, includePlanned, steps, readOnly }: AnswerProps): ReactNode {
  const t = useTexts(sideTexts);
  const { fromId, goal } = question;
  const [chosen, setChosen] = useState(0);
  const { walks, reason } = useMemo(
    () => findWalks(map, { fromId, goal, includePlanned }),
    [map, fromId, goal, includePlanned],
  );
  const at = Math.min(chosen, Math.max(0, walks.length - 1));
  const walk = walks[at];
  useEffect(() => {
    if (walk !== undefined) light({ nodeIds: walk.nodeIds, edgeIds: walk.steps.map(({ linkId }) => linkId) });
    return () => light(null);
  }, [walk]);
  if (reason !== null) {
    return <Nothing reason={reason} map={map} question={question} steps={steps} readOnly={readOnly} />;
  }
  return (
    <>
      {walks.map((one, index) => (
        <Path
          key={one.nodeIds.join(' ')}
          number={index + 1}
          walk={one}
          map={map}
          goal={goal}
          lit={index === at}
          onShow={() => setChosen(index)}
        />
      ))}
      <p className={classes['quiet']}>{t('walkTrust')}</p>
    </>
  );
}

interface PathProps {
  readonly number: number;
  readonly walk: Walk;
  readonly map: ChannelMap;
  readonly goal: WalkQuestion['goal'];
  readonly lit: boolean;
  readonly onShow: () => void;
}

function Path({ number, walk, map, goal, lit, onShow }: PathProps): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const format = useFormat();
  const perThousand = walk.likelihood * 1000;
  const share = t('walkShare', { count: format.number(perThousand, perThousand < 10 ? 1 : 0) });
  return (
    <div className={classes['path']} data-lit={lit || undefined}>
      <button type="button" className={classes['pathHead']} aria-pressed={lit} title={t('show')} onClick={onShow}>
        <span>
          {t('walkPath', { number })} · {t('walkSteps', { count: walk.friction })}
        </span>
        <span>{share}</span>
      </button>
      <WalkLine stops={stopsOf(map, walk)} goal={t('walkArrived', { goal: words(`goal.${goal}`) })} />
    </div>
  );
}

interface NothingProps extends WalkPanelProps {
  readonly reason: NoWalk;
  readonly question: WalkQuestion;
}

/** Why nobody gets there, and what would help. */
function Nothing({ reason, map, question, steps, readOnly }: NothingProps): ReactNode {
  const t = useTexts(sideTexts);
  const words = useTexts(channelsTexts);
  const fix = useFixOf();
  const help = useMemo(() => (reason === 'no-way' ? walkHelp(map, question) : []), [reason, map, question]);
  const values = { from: steps.nameOf(question.fromId), goal: words(`goal.${question.goal}`) };
  const sentence = (): string => {
    switch (reason) {
      case 'no-entry':
        return t('walkNotInUse', values);
      case 'no-goal':
        return t('walkNoGoal', values);
      case 'at-goal':
        return t('walkHere', values);
      case 'no-way':
        return t('walkNo', values);
      default:
        return assertNever(reason);
    }
  };
  return (
    <>
      <output className={classes['answer']}>{sentence()}</output>
      {help.length > 0 && !readOnly && (
        <>
          <h3 className={classes['group']}>{t('walkHelp')}</h3>
          {help.map((one) => {
            const label = helpWords(one, map, steps, t);
            return (
              <button key={label} type="button" className={classes['fix']} onClick={() => fix(one, label)}>
                {label}
              </button>
            );
          })}
        </>
      )}
    </>
  );
}

function helpWords(
  fix: ReturnType<typeof walkHelp>[number],
  map: ChannelMap,
  steps: MapSteps,
  t: ReturnType<typeof useTexts<typeof sideTexts>>,
): string {
  if (fix.kind === 'add-link') {
    return t('walkHelpLink', { from: steps.nameOf(fix.fromId), to: steps.nameOf(fix.toId) });
  }
  const edge = 'linkId' in fix ? map.edges.find(({ id }) => id === fix.linkId) : undefined;
  if (edge === undefined) return '';
  return t('walkHelpRevive', { from: steps.nameOf(edge.fromId), to: steps.nameOf(edge.toId) });
}
