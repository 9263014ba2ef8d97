import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import { linkTexts } from '../../../shared/texts/links.ts';
import type { TextKey } from '../../../shared/texts/texts.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { notifyUndo } from '../../components/notify.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly, useStatus } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import type { OutputOf } from '../../transport/operations.ts';
import { linksTexts } from './texts.ts';
import { changeEntries } from './use-change-entries.ts';
import classes from './links.module.css';

type Finding = OutputOf<'links', 'naming'>[number];

interface Props {
  /** Only those of this channel or entry; null shows those of the whole workspace. */
  readonly of: string | null;
}

/** What is wrong with the names of parameters, each with one key that repairs it where a program can. */
export function NamingFindings({ of }: Props): ReactElement | null {
  const t = useTexts(linksTexts);
  const words = useTexts(linkTexts);
  const readOnly = useReadOnly();
  const findings = (useRead(['links', 'naming']).data ?? []).filter(({ id }) => of === null || id === of);
  const repair = useRepair();
  if (findings.length === 0) return of === null ? <p className={classes['hint']}>{t('namingNone')}</p> : null;
  return (
    <ul className={classes['findings']}>
      {findings.map((finding) => (
        <li key={`${finding.level} ${finding.id ?? ''} ${finding.key} ${finding.code}`}>
          <FindingBadge severity={finding.severity} count={1} form="count" />
          <span>
            {of === null ? <b>{finding.level === 'workspace' ? t('level.workspace') : finding.name}: </b> : null}
            {/* codes come from shared/tracking; the test of the words walks all of them */}
            {words(`utm.${finding.key}`)}: {words(`utm.${finding.code}` as TextKey<typeof linkTexts>, finding.params)}
          </span>
          {finding.fix === null || readOnly ? null : (
            <Button size="compact-xs" variant="default" onClick={() => repair(finding)}>
              {t('fix', { value: finding.fix })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Writes the sound name where the other one was set; can be taken back. */
function useRepair(): (finding: Finding) => void {
  const t = useTexts(linksTexts);
  const words = useTexts(linkTexts);
  const workspace = useStatus().data?.workspace ?? null;
  const channels = useRead(['channels', 'list'], {}).data ?? [];
  const destinations = useRead(['links', 'destinations']).data ?? [];
  const change = useCommand(['studio', 'changeWorkspace']);
  return ({ level, id, key, fix }) => {
    if (fix === null) return;
    const done = t('namingFixed', { key: words(`utm.${key}`), value: fix });
    if (level === 'workspace') {
      const before = workspace?.utm ?? {};
      change.mutate(
        { utm: { ...before, [key]: fix } },
        { onSuccess: () => notifyUndo(done, () => change.mutateAsync({ utm: before })) },
      );
      return;
    }
    const owner = (level === 'channel' ? channels : destinations).find((one) => one.id === id);
    if (owner === undefined || id === null) return;
    const collection = level === 'channel' ? 'channels' : 'destinations';
    const step: MapChangeInput = { kind: 'change', collection, id, fields: { utm: { ...owner.utm, [key]: fix } } };
    void changeEntries([step], done);
  };
}
