import type { Finding } from '../../../../shared/platforms/finding.ts';
import { fixLabel } from '../../../../shared/texts/findings.ts';
import type { LexicalEditor } from 'lexical';
import { type ReactElement, useEffect, useState } from 'react';
import { useViewActions } from '../../../actions/view-actions.ts';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { useRouteQuery } from '../../../components/list/use-route-query.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import { type DeskVariant, openFindings } from '../use-desk.ts';
import { AcceptedItem } from './AcceptedItem.tsx';
import { FindingItem, repairKey } from './FindingItem.tsx';
import classes from './findings.module.css';
import { markFindings } from './mark-findings.ts';
import { showPlace } from './show-place.ts';
import { useRepair } from './use-repair.ts';

interface FindingsProps {
  readonly current: DeskVariant;
  readonly editor: LexicalEditor | null;
  readonly readOnly: boolean;
}

function repairable(finding: Finding | undefined): Finding | undefined {
  return finding !== undefined && finding.fixes.length > 0 ? finding : undefined;
}

/** What the board of routes leads here for. */
function isAboutLinks({ code }: Finding): boolean {
  return /^(?:promised-|goal-)?link-/u.test(code) && code !== 'link-after-fold' && code !== 'link-card-lost';
}

/** Findings as sentences, each with its place and its repair. F8 walks through them from anywhere, F9 repairs. */
export function Findings({ current, editor, readOnly }: FindingsProps): ReactElement {
  const t = useTexts(deskTexts);
  const language = useLanguage();
  const open = openFindings(current.view);
  const repair = useRepair(current, editor);
  const wanted = useRouteQuery().get('findings');
  const [chosen, setChosen] = useState(() => (wanted === 'links' ? open.findIndex(isAboutLinks) : -1));
  const index = Math.min(chosen, open.length - 1);
  useEffect(() => {
    if (editor !== null) markFindings(editor, current.view.content.body, open);
  });
  useEffect(() => {
    if (editor === null) return undefined;
    return () => markFindings(editor, { blocks: [] }, []);
  }, [editor]);
  const show = (next: number): void => {
    const finding = open[next];
    setChosen(next);
    if (finding !== undefined) showPlace(finding.place, editor, current.view.content.body);
  };
  const step = (by: number): void =>
    show(open.length === 0 ? -1 : (Math.max(index, by > 0 ? -1 : 0) + by + open.length) % open.length);
  const next = readOnly
    ? undefined
    : (repairable(open[index]) ?? open.map(repairable).find((one) => one !== undefined));
  const nextFix = next?.fixes[0];
  useViewActions([
    {
      id: 'desk.repair',
      label: nextFix === undefined ? t('repairNone') : t('repair', { what: fixLabel(nextFix, language) }),
      shortcut: repairKey,
      isEnabled: next !== undefined,
      run: () => {
        if (next !== undefined) repair(next, 0);
      },
    },
    { id: 'desk.nextFinding', label: t('nextFinding'), shortcut: 'F8', isEnabled: open.length > 0, run: () => step(1) },
    {
      id: 'desk.previousFinding',
      label: t('previousFinding'),
      shortcut: 'Shift+F8',
      isEnabled: open.length > 0,
      run: () => step(-1),
    },
  ]);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return (
    <section className={classes['findings']} aria-label={t('findings')}>
      <h2 className={classes['head']}>
        {t('findings')}
        <FindingBadge severity="blocking" count={count('blocking')} form="count" />
        <FindingBadge severity="warning" count={count('warning')} form="count" />
        <FindingBadge severity="hint" count={count('hint')} form="count" />
      </h2>
      {open.length === 0 ? <p className={classes['none']}>{t('findingsNone')}</p> : null}
      <ul className={classes['list']}>
        {open.map((finding, at) => (
          <FindingItem
            key={`${finding.code} ${JSON.stringify(finding.place)}`}
            finding={finding}
            current={current}
            chosen={at === index}
            readOnly={readOnly}
            isNext={finding === next}
            onShow={() => show(at)}
            onRepair={repair}
          />
        ))}
      </ul>
      {current.view.variant.acceptedFindings.length === 0 ? null : (
        <>
          <h2 className={classes['head']}>{t('findingsAccepted')}</h2>
          <ul className={classes['list']}>
            {current.view.variant.acceptedFindings.map((accepted) => (
              <AcceptedItem key={accepted.code} accepted={accepted} current={current} readOnly={readOnly} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
