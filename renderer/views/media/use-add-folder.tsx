import { Alert } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { FolderProgress } from '../../../shared/contract/areas/media-files.ts';
import { importRefusalText } from '../../../shared/texts/imports.ts';
import { client } from '../../client.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.ts';
import { useFolderChooser } from '../../components/use-folder-chooser.tsx';
import { endJob, reportJob } from '../../hooks/use-jobs.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { kindTexts } from './kind-texts.ts';
import classes from './media.module.css';

type Refused = Extract<FolderProgress, { kind: 'refused' }>;
type Done = Extract<FolderProgress, { kind: 'done' }>;

interface Report {
  readonly name: string;
  readonly done: Done;
  readonly refused: readonly Refused[];
}

interface AddFolder {
  readonly start: () => void;
  /** To be rendered somewhere in the view: the dialog, and what became of the last folder. */
  readonly dialog: ReactElement | null;
  readonly report: ReactElement | null;
}

/** Brings in a folder: chosen in a dialog, shown in the status bar, taken back in one step. */
export function useAddFolder(): AddFolder {
  const t = useTexts(kindTexts);
  const chooser = useFolderChooser();
  const [report, setReport] = useState<Report | null>(null);
  const run = async (folder: string): Promise<void> => {
    const control = new AbortController();
    const job = { id: 'add-folder', label: t('folderJob'), cancel: () => control.abort() };
    const refused: Refused[] = [];
    reportJob({ ...job, done: 0, of: 0 });
    try {
      for await (const item of await client.mediaFiles.addFolder({ folder }, { signal: control.signal })) {
        if (item.kind === 'progress') reportJob({ ...job, done: item.done, of: item.of });
        else if (item.kind === 'refused') refused.push(item);
        else {
          setReport({ name: folder.replace(/^.*[\\/](?=.)/, ''), done: item, refused });
          const { added } = item;
          if (added.length > 0)
            notifyUndo(t('folderAdded', { count: added.length }), () =>
              callOperation(['mediaFiles', 'putAway'], { ids: added }),
            );
        }
      }
    } catch (error) {
      if (!control.signal.aborted) notifyFailure(error);
    } finally {
      endJob(job.id);
    }
  };
  return {
    start: () => chooser.choose('import', (folder) => void run(folder)),
    dialog: chooser.dialog,
    report: report === null ? null : <FolderReport report={report} onClose={() => setReport(null)} />,
  };
}

function FolderReport({ report, onClose }: { readonly report: Report; readonly onClose: () => void }): ReactElement {
  const t = useTexts(kindTexts);
  const language = useLanguage();
  const { added, duplicates, refused, skipped } = report.done;
  const counts = [
    t('folderAdded', { count: added.length }),
    ...(duplicates > 0 ? [t('folderKnown', { count: duplicates })] : []),
    ...(refused > 0 ? [t('folderRefused', { count: refused })] : []),
    ...(skipped > 0 ? [t('folderSkipped', { count: skipped })] : []),
  ];
  return (
    <Alert
      className={classes['report']}
      withCloseButton
      closeButtonLabel={t('closeReport')}
      onClose={onClose}
      title={t('folderReport', { name: report.name })}
    >
      <output>{counts.join(' · ')}</output>
      {report.refused.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it
        <ul className={classes['reportList']} tabIndex={0} aria-label={t('folderRefused', { count: refused })}>
          {report.refused.map((item) => (
            <li key={item.fileName}>{importRefusalText(language, item)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
