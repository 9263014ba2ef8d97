import { type ReactNode, useState } from 'react';
import type { MapFinding } from '../../../../shared/channel-graph/map-finding.ts';
import {
  mapFindingFix,
  mapFindingSentence,
  mapFindingWhy,
  mapFixLabel,
} from '../../../../shared/texts/map-findings.ts';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason.tsx';
import { SeverityIcon } from '../../../components/FindingBadge.tsx';
import { useLanguage, useTexts } from '../../../texts.ts';
import { select } from '../map-store.ts';
import { sideTexts } from '../side-texts.ts';
import { lightsUp } from './light.ts';
import { useAccept } from './use-accept.ts';
import { useFix } from './use-fix.ts';
import classes from './side.module.css';

interface FindingItemProps {
  readonly finding: MapFinding;
  readonly readOnly: boolean;
  /** The keyboard's walk through the findings stands here. */
  readonly current?: boolean;
}

/** A finding: what is the matter and why, what helps in one key, and the way to let it stand. Shown on the map while one is at it. */
export function FindingItem({ finding, readOnly, current = false }: FindingItemProps): ReactNode {
  const t = useTexts(sideTexts);
  const language = useLanguage();
  const fix = useFix();
  const accept = useAccept();
  const [asksWhy, setAsksWhy] = useState(false);
  return (
    <li
      className={classes['finding']}
      data-severity={finding.severity}
      data-lit={current || undefined}
      {...lightsUp(finding)}
    >
      <SeverityIcon severity={finding.severity} />
      <div>
        <button
          type="button"
          className={classes['sentence']}
          title={t('show')}
          aria-current={current || undefined}
          onClick={() => select(finding.nodeIds, finding.nodeIds.length === 0 ? finding.edgeIds : [])}
        >
          {mapFindingSentence(finding, language)}
        </button>
        {asksWhy && (
          <p className={classes['why']}>
            {mapFindingWhy(finding, language)} {mapFindingFix(finding, language)}
          </p>
        )}
        <div className={classes['answers']}>
          {!readOnly && finding.fix !== null && (
            <button type="button" className={classes['fix']} onClick={() => fix(finding)}>
              {mapFixLabel(finding, language)}
            </button>
          )}
          {!readOnly && (
            <ConfirmWithReason
              question={t('acceptQuestion')}
              confirmLabel={t('acceptConfirm')}
              onConfirm={(reason) => accept(finding, reason)}
            >
              {(open) => (
                <button type="button" className={classes['leave']} onClick={open}>
                  {t('accept')}
                </button>
              )}
            </ConfirmWithReason>
          )}
          <button
            type="button"
            className={classes['leave']}
            aria-expanded={asksWhy}
            onClick={() => setAsksWhy(!asksWhy)}
          >
            {t('why')}
          </button>
        </div>
      </div>
    </li>
  );
}
