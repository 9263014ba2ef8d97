import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { LinkRow } from '../../../shared/contract/areas/links.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import { useProblemWords } from './use-problem-words.ts';
import classes from './links.module.css';

interface Props {
  readonly row: LinkRow;
  readonly onFix: (fields: { url?: string; shortUrl?: string; redirectsTo?: string }) => void;
}

/** What is wrong with the address or its entry, with one key for what a program can repair. */
export function Problems({ row, onFix }: Props): ReactElement | null {
  const t = useTexts(linksTexts);
  const words = useProblemWords();
  const readOnly = useReadOnly();
  if (row.problems.length === 0) return null;
  return (
    <section aria-label={t('findings')}>
      <SectionHeader title={t('findings')} count={row.problems.length} />
      <ul className={classes['findings']}>
        {row.problems.map((problem) => (
          <li key={problem.code}>
            <FindingBadge severity={problem.severity} count={1} form="count" />
            <span>{words(problem)}</span>
            {problem.fix === null || readOnly ? null : <Fix fix={problem.fix} onFix={onFix} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fix({
  fix,
  onFix,
}: {
  readonly fix: NonNullable<LinkRow['problems'][number]['fix']>;
  readonly onFix: Props['onFix'];
}) {
  const t = useTexts(linksTexts);
  const fields = Object.fromEntries(Object.entries(fix).filter(([, value]) => value !== undefined));
  return (
    <Button size="compact-xs" variant="default" className={classes['fix'] ?? ''} onClick={() => onFix(fields)}>
      {t('fix', { value: Object.values(fields).join(' ') })}
    </Button>
  );
}
