import type { ReactNode } from 'react';
import type { PackagePlan, PackageSelection } from '../../../shared/contract/areas/content.ts';
import { client } from '../../client.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useTexts } from '../../texts.ts';
import { ExportResult } from './ExportResult.tsx';
import { ExportRunning } from './ExportRunning.tsx';
import { PackageTree } from './PackageTree.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { packagesTexts } from './texts.ts';
import type { Export } from './use-export.ts';
import classes from './packages.module.css';

interface ExportPanelProps {
  readonly plan: PackagePlan | undefined;
  readonly selection: PackageSelection;
  readonly work: Export;
  readonly onLog: () => void;
}

/** The tree of the package, where it goes, and the one button. */
export function ExportPanel({ plan, selection, work, onLog }: ExportPanelProps): ReactNode {
  const t = useTexts(packagesTexts);
  const { state } = work;
  return (
    <>
      {state.kind === 'finished' ? (
        <ExportResult result={state.result} onAgain={work.reset} onLog={onLog} />
      ) : (
        <>
          <div className={classes['treePart']}>
            <SectionHeader
              title={t('tree')}
              {...(plan === undefined ? {} : { count: t('treeFiles', { count: plan.tree.length }) })}
            />
            {plan !== undefined && plan.items.length > 0 && <PackageTree paths={plan.tree} />}
          </div>
          {state.kind === 'running' ? (
            <ExportRunning state={state} onCancel={work.cancel} />
          ) : (
            <PlaceForm
              count={plan?.items.length ?? 0}
              work={work}
              onWrite={(place, markHandedOver, bag) =>
                work.start((signal) => client.packages.export({ ...selection, place, markHandedOver, bag }, { signal }))
              }
            />
          )}
        </>
      )}
    </>
  );
}
