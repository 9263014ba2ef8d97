import type { ReactElement } from 'react';
import type { AcceptedFinding } from '../../../../shared/model/variants.ts';
import { findingSentence } from '../../../../shared/texts/findings.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import type { DeskVariant } from '../use-desk.ts';
import classes from './findings.module.css';

interface AcceptedItemProps {
  readonly accepted: AcceptedFinding;
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}

/** A finding that somebody let stand: who, why, and the way back. */
export function AcceptedItem({ accepted, current, readOnly }: AcceptedItemProps): ReactElement {
  const t = useTexts(deskTexts);
  const language = useLanguage();
  const command = useCommand(['variants', 'withdrawAcceptance']);
  const finding = current.view.findings.find(({ code }) => code === accepted.code);
  return (
    <li className={classes['item']}>
      <span aria-hidden className={classes['tick']}>
        ✓
      </span>
      <div>
        {finding === undefined ? null : <p className={classes['was']}>{findingSentence(finding, language)}</p>}
        <p className={classes['basis']}>
          {accepted.by === '' ? accepted.reason : t('acceptedBy', { by: accepted.by, reason: accepted.reason })}
        </p>
        {readOnly ? null : (
          <div className={classes['ways']}>
            <button
              type="button"
              className={classes['quiet']}
              onClick={() => command.mutate({ id: current.view.variant.id, code: accepted.code })}
            >
              {t('withdraw')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
