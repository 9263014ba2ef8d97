import type { ReactNode } from 'react';
import type { ChannelId, ChannelLinkId } from '../../../../shared/ids.ts';
import { SectionHeader } from '../../../components/SectionHeader.tsx';
import { useTexts } from '../../../texts.ts';
import { sideTexts } from '../side-texts.ts';
import { useMapFindings } from '../use-map-findings.ts';
import { FindingItem } from './FindingItem.tsx';
import classes from './side.module.css';

interface FindingsOfProps {
  readonly nodeIds?: readonly ChannelId[];
  readonly edgeIds?: readonly ChannelLinkId[];
  readonly readOnly: boolean;
}

/** The open findings that concern these channels or links. */
export function FindingsOf({ nodeIds = [], edgeIds = [], readOnly }: FindingsOfProps): ReactNode {
  const t = useTexts(sideTexts);
  const { open } = useMapFindings();
  const concerned = open.filter(
    (finding) =>
      finding.nodeIds.some((id) => nodeIds.includes(id)) || finding.edgeIds.some((id) => edgeIds.includes(id)),
  );
  // what is shown at the channel itself before what it only takes part in
  const sorted = concerned.toSorted((a, b) => first(a.nodeIds, nodeIds) - first(b.nodeIds, nodeIds));
  if (sorted.length === 0) return null;
  return (
    <section aria-label={t('tab.findings')} className={classes['part']}>
      <SectionHeader title={t('tab.findings')} count={sorted.length} />
      <ul className={classes['findings']}>
        {sorted.map((finding) => (
          <FindingItem key={finding.key} finding={finding} readOnly={readOnly} />
        ))}
      </ul>
    </section>
  );
}

function first(all: readonly ChannelId[], wanted: readonly ChannelId[]): number {
  const [head] = all;
  return head !== undefined && wanted.includes(head) ? 0 : 1;
}
