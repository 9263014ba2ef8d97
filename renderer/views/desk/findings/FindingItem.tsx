import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { canBeAccepted, type Finding } from '../../../../shared/platforms/finding.ts';
import { sourceName } from '../../../../shared/texts/fact-notes.ts';
import { findingSentence, fixLabel } from '../../../../shared/texts/findings.ts';
import { confidenceName } from '../../../../shared/texts/units.ts';
import { shortcutText } from '../../../actions/shortcuts.ts';
import { places } from '../../../components/list/places.ts';
import { ConfirmWithReason } from '../../../components/ConfirmWithReason.tsx';
import { SeverityIcon } from '../../../components/FindingBadge.tsx';
import { useCommand } from '../../../hooks/use-command.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import type { DeskVariant } from '../use-desk.ts';
import classes from './findings.module.css';
import type { Repair } from './use-repair.ts';

/** Carries out the first repair of the chosen finding, else of the first that has one. */
export const repairKey = 'F9';

interface FindingItemProps {
  readonly finding: Finding;
  readonly current: DeskVariant;
  readonly chosen: boolean;
  readonly readOnly: boolean;
  /** The repair key is meant for this one. */
  readonly isNext: boolean;
  readonly onShow: () => void;
  readonly onRepair: Repair;
}

/** A finding: what is the matter, the repairs that a program can make, and the way to let it stand. */
export function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, current, chosen, readOnly, isNext, onShow, onRepair } = props;
  const t = useTexts(deskTexts);
  const language = useLanguage();
  const item = useRef<HTMLLIElement>(null);
  const [showsBasis, setShowsBasis] = useState(false);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={item} className={classes['item']} data-severity={finding.severity} data-chosen={chosen || undefined}>
      <SeverityIcon severity={finding.severity} />
      <div>
        <button
          type="button"
          className={classes['sentence']}
          onClick={onShow}
          title={t('show')}
          aria-current={chosen || undefined}
        >
          {findingSentence(finding, language)}
        </button>
        <div className={classes['ways']}>
          {readOnly ? null : <Repairs finding={finding} isNext={isNext} onRepair={onRepair} />}
          {readOnly || !canBeAccepted(finding.code) ? null : <Accept finding={finding} current={current} />}
          <ToPicture finding={finding} current={current} />
          {finding.basis === null ? null : (
            <button
              type="button"
              className={classes['quiet']}
              aria-expanded={showsBasis}
              onClick={() => setShowsBasis(!showsBasis)}
            >
              {t('basis')}
            </button>
          )}
        </div>
        {showsBasis ? <Basis finding={finding} /> : null}
      </div>
    </li>
  );
}

interface PartProps {
  readonly finding: Finding;
  readonly current: DeskVariant;
}

/** What stands against the rights in a picture is settled where they are kept. */
function ToPicture({ finding, current }: PartProps): ReactElement | null {
  const t = useTexts(deskTexts);
  const image = finding.place.kind === 'image' ? current.view.content.images[finding.place.index] : undefined;
  if (canBeAccepted(finding.code) || image === undefined) return null;
  return (
    <Link className={classes['fix'] ?? ''} href={places.medium(image.mediaId)}>
      {t('toRights')}
    </Link>
  );
}

function Repairs({
  finding,
  isNext,
  onRepair,
}: Pick<FindingItemProps, 'finding' | 'isNext' | 'onRepair'>): ReactElement {
  const language = useLanguage();
  return (
    <>
      {finding.fixes.slice(0, 3).map((fix, index) => {
        const label = fixLabel(fix, language);
        return (
          <button
            key={label}
            type="button"
            className={classes['fix']}
            {...(isNext && index === 0
              ? { 'aria-keyshortcuts': repairKey, title: shortcutText(repairKey, language) }
              : {})}
            onClick={() => onRepair(finding, index)}
          >
            {label}
          </button>
        );
      })}
    </>
  );
}

function Accept({ finding, current }: PartProps): ReactElement {
  const t = useTexts(deskTexts);
  const command = useCommand(['variants', 'acceptFinding']);
  return (
    <ConfirmWithReason
      question={t('acceptQuestion')}
      confirmLabel={t('acceptConfirm')}
      onConfirm={(reason) => command.mutate({ id: current.view.variant.id, code: finding.code, reason })}
    >
      {(open) => (
        <button type="button" className={classes['quiet']} onClick={open}>
          {t('accept')}
        </button>
      )}
    </ConfirmWithReason>
  );
}

function Basis({ finding }: { readonly finding: Finding }): ReactElement | null {
  const t = useTexts(deskTexts);
  const language = useLanguage();
  const format = useFormat();
  if (finding.basis === null) return null;
  const { source, checkedAt, confidence } = finding.basis;
  const date = format.date(`${checkedAt}T12:00:00.000Z`);
  return (
    <p className={classes['basis']}>
      {t('basisText', { source: sourceName(source, language), date, confidence: confidenceName(confidence, language) })}
    </p>
  );
}
