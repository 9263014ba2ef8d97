import type { ReactNode } from 'react';
import type { PackageSelection } from '../../../shared/contract/areas/content.ts';
import type { FormatDescription, FormatPlan } from '../../../shared/contract/areas/formats.ts';
import { formatAbout } from '../../../shared/texts/format-words.ts';
import { client } from '../../client.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useLanguage, useTexts } from '../../texts.ts';
import { ExportResult } from './ExportResult.tsx';
import { ExportRunning } from './ExportRunning.tsx';
import { FormatSettings } from './FormatSettings.tsx';
import { formatTexts } from './format-texts.ts';
import { PackageTree } from './PackageTree.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import type { Export } from './use-export.ts';
import type { FormatWork } from './use-format.ts';
import classes from './formats.module.css';
import packageClasses from './packages.module.css';

interface Props {
  readonly format: FormatDescription;
  readonly selection: PackageSelection;
  readonly work: Export;
  readonly formatWork: FormatWork;
  readonly onLog: () => void;
}

/** One format: how it is written, which files that gives, where they go. */
export function FormatPanel({ format, selection, work, formatWork, onLog }: Props): ReactNode {
  const { state } = work;
  if (state.kind === 'finished') {
    return <ExportResult result={state.result} isPackage={false} onAgain={work.reset} onLog={onLog} />;
  }
  const { plan, choice } = formatWork;
  return (
    <>
      <div className={packageClasses['treePart']}>
        <About format={format} />
        <FormatSettings key={format.id} format={format} choice={choice} onChange={formatWork.change} />
        {plan.isError && <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />}
        {plan.data !== undefined && <Files plan={plan.data} />}
      </div>
      {state.kind === 'running' ? (
        <ExportRunning state={state} onCancel={work.cancel} />
      ) : (
        <PlaceForm
          count={plan.data?.variantIds.length ?? 0}
          work={work}
          isFolder
          isHeld={plan.data === undefined || plan.isPlaceholderData || plan.data.refusals.length > 0}
          onWrite={(place, markHandedOver) =>
            work.start((signal) =>
              client.formats.write({ ...selection, formatId: format.id, choice, place, markHandedOver }, { signal }),
            )
          }
        />
      )}
    </>
  );
}

function About({ format }: { readonly format: FormatDescription }): ReactNode {
  const t = useTexts(formatTexts);
  const about = formatAbout(format, useLanguage());
  return (
    <p className={classes['about']}>
      {about} {t(/^\d{4}-\d\d-\d\d$/u.test(format.version) ? 'asOf' : 'version', { version: format.version })}
    </p>
  );
}

function Files({ plan }: { readonly plan: FormatPlan }): ReactNode {
  const t = useTexts(formatTexts);
  const items = plan.variantIds.length;
  const all = items + plan.other;
  return (
    <>
      {plan.other > 0 && <p className={classes['about']}>{t('takes', { items, all })}</p>}
      {plan.files.length > 0 && (
        <>
          <SectionHeader title={t('files')} count={t('fileCount', { count: plan.files.length })} />
          <PackageTree paths={plan.files} />
        </>
      )}
    </>
  );
}
