import { Button, Collapse } from '@mantine/core';
import { IconCheck, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useViewActions } from '../../../actions/view-actions.ts';
import type { MapFinding, MapSeverity } from '../../../../shared/channel-graph/map-finding.ts';
import type { AcceptedMapFinding } from '../../../../shared/model/accepted-map-findings.ts';
import { mapFindingSentence } from '../../../../shared/texts/map-findings.ts';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { SkeletonText } from '../../../components/Skeletons.tsx';
import { useFormat, useLanguage, useTexts } from '../../../texts.ts';
import { select } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import { checkAgain, useMapFindings } from '../use-map-findings.ts';
import { FindingItem } from './FindingItem.tsx';
import { light, lightsUp } from './light.ts';
import { useRevoke } from './use-accept.ts';
import classes from './side.module.css';

const weights: readonly MapSeverity[] = ['warning', 'hint'];

/** All that the map knows against itself, by weight; F8 walks through it. What was let stand is folded below. */
export function FindingsPanel({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const t = useTexts(sideTexts);
  const findings = useMapFindings();
  const open = weights.flatMap((weight) => findings.open.filter(({ severity }) => severity === weight));
  const current = useFindingWalk(open);
  if (findings.kind === 'failed') return <Failed />;
  return (
    <div aria-busy={findings.kind === 'checking' || undefined}>
      {findings.kind === 'checking' && open.length === 0 && <SkeletonText lines={6} />}
      {findings.kind === 'ready' && open.length === 0 && <p className={classes['quiet']}>{t('findingsNone')}</p>}
      {weights.map((weight) => {
        const some = open.filter(({ severity }) => severity === weight);
        if (some.length === 0) return null;
        return (
          <section key={weight} className={classes['weight']}>
            <h2 className={classes['group']}>
              <FindingBadge severity={weight} count={some.length} />
            </h2>
            <ul className={classes['findings']}>
              {some.map((finding) => (
                <FindingItem
                  key={finding.key}
                  finding={finding}
                  readOnly={readOnly}
                  current={finding.key === current?.key}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Accepted readOnly={readOnly} />
    </div>
  );
}

function Failed(): ReactNode {
  const t = useTexts(sideTexts);
  return (
    <div role="alert">
      <p className={classes['quiet']}>{t('findingsFailed')}</p>
      <Button variant="default" size="compact-sm" onClick={checkAgain}>
        {t('findingsRetry')}
      </Button>
    </div>
  );
}

/** F8 goes to the next finding, with Shift to the one before; what it concerns is selected and lit. */
function useFindingWalk(open: readonly MapFinding[]): MapFinding | undefined {
  const t = useTexts(sideTexts);
  const [key, setKey] = useState<string | null>(null);
  const at = open.findIndex((finding) => finding.key === key);
  const step = (by: 1 | -1): void => {
    const next = open.at((at < 0 ? (by > 0 ? 0 : -1) : at + by) % open.length);
    if (next === undefined) return;
    setKey(next.key);
    select(next.nodeIds, next.nodeIds.length === 0 ? next.edgeIds : []);
    light(next);
  };
  const common = { isEnabled: open.length > 0 };
  useViewActions([
    { ...common, id: 'map.nextFinding', label: t('nextFinding'), shortcut: 'F8', run: () => step(1) },
    { ...common, id: 'map.previousFinding', label: t('previousFinding'), shortcut: 'Shift+F8', run: () => step(-1) },
  ]);
  return open[at];
}

function Accepted({ readOnly }: { readonly readOnly: boolean }): ReactNode {
  const t = useTexts(sideTexts);
  const { accepted, settled } = useMapFindings();
  const [opened, setOpened] = useState(false);
  const count = accepted.length + settled.length;
  if (count === 0) return null;
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes['part']}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-expanded={opened}
        leftSection={<Chevron size={15} stroke={1.5} aria-hidden />}
        onClick={() => setOpened(!opened)}
      >
        {t('accepted', { count })}
      </Button>
      <Collapse expanded={opened}>
        <ul className={classes['findings']}>
          {accepted.map(({ finding, acceptance }) => (
            <AcceptedItem key={acceptance.id} accepted={acceptance} finding={finding} readOnly={readOnly} />
          ))}
          {settled.map((one) => (
            <AcceptedItem key={one.id} accepted={one} finding={null} readOnly={readOnly} />
          ))}
        </ul>
      </Collapse>
    </section>
  );
}

interface AcceptedItemProps {
  readonly accepted: AcceptedMapFinding;
  /** Null where the map no longer finds it. */
  readonly finding: MapFinding | null;
  readonly readOnly: boolean;
}

function AcceptedItem({ accepted, finding, readOnly }: AcceptedItemProps): ReactNode {
  const t = useTexts(sideTexts);
  const language = useLanguage();
  const format = useFormat();
  const revoke = useRevoke();
  return (
    <li className={classes['finding']} {...(finding === null ? {} : lightsUp(finding))}>
      <IconCheck size={15} stroke={1.5} aria-hidden />
      <div>
        <span>{finding === null ? t('acceptedGone') : mapFindingSentence(finding, language)}</span>
        <p className={classes['why']}>{t('quoted', { words: accepted.reason })}</p>
        <p className={classes['why']}>
          {[accepted.by, format.date(accepted.at)].filter((part) => part !== '').join(', ')}
        </p>
        {!readOnly && (
          <button type="button" className={classes['leave']} onClick={() => revoke(accepted)}>
            {t(finding === null ? 'forget' : 'revoke')}
          </button>
        )}
      </div>
    </li>
  );
}
