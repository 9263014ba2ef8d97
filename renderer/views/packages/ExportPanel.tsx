import { Button, Checkbox, Progress, SegmentedControl, TextInput } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { PackagePlan, PackageSelection } from '../../../shared/contract/areas/content.ts';
import { FolderField } from '../../components/FolderField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useReadOnly, useStatus } from '../../hooks/use-settings.ts';
import { useUsualFolder } from '../../hooks/use-usual-folder.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { ExportResult } from './ExportResult.tsx';
import { isGoodName, packagePlace, suggestName } from './package-place.ts';
import { PackageTree } from './PackageTree.tsx';
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
  const format = useFormat();
  const { state } = work;
  return (
    <aside className={classes['panel']} aria-label={t('tree')}>
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
            <div className={classes['running']}>
              <output>{t('exporting')}</output>
              <Progress
                value={state.of === 0 ? 0 : (100 * state.done) / state.of}
                size={6}
                aria-label={t('exporting')}
              />
              <span className={classes['runningFile']}>
                {t('exportingFile', { done: format.number(state.done), of: format.number(state.of), path: state.path })}
              </span>
              <Button variant="default" onClick={work.cancel}>
                {t('cancel')}
              </Button>
            </div>
          ) : (
            <PlaceForm count={plan?.items.length ?? 0} selection={selection} work={work} />
          )}
        </>
      )}
    </aside>
  );
}

interface PlaceFormProps {
  readonly count: number;
  readonly selection: PackageSelection;
  readonly work: Export;
}

function PlaceForm({ count, selection, work }: PlaceFormProps): ReactNode {
  const t = useTexts(packagesTexts);
  const readOnly = useReadOnly();
  const usual = useUsualFolder();
  const workspace = useStatus().data?.workspace?.name ?? '';
  const [chosenFolder, setFolder] = useState<string | null>(null);
  const [typedName, setName] = useState<string | null>(null);
  const [form, setForm] = useState<'folder' | 'zip'>('folder');
  const [handedOver, setHandedOver] = useState(true);
  const folder = chosenFolder ?? usual;
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const name = typedName ?? suggestName(workspace, day);
  const good = isGoodName(name);
  return (
    <form
      className={classes['placeForm']}
      onSubmit={(event) => {
        event.preventDefault();
        if (good && folder !== '' && count > 0) work.start(selection, packagePlace(folder, name, form), handedOver);
      }}
    >
      <SectionHeader title={t('place')} />
      <FolderField label={t('folder')} purpose="export" value={folder} onChange={setFolder} />
      <div className={classes['nameLine']}>
        <TextInput
          label={t('name')}
          value={name}
          error={!good ? t('badName') : work.state.kind === 'taken' ? t('taken') : undefined}
          onChange={(event) => {
            setName(event.currentTarget.value);
            if (work.state.kind === 'taken') work.reset();
          }}
        />
        <SegmentedControl
          aria-label={t('form')}
          value={form}
          onChange={(value) => setForm(value === 'zip' ? 'zip' : 'folder')}
          data={[
            { value: 'folder', label: t('form.folder') },
            { value: 'zip', label: t('form.zip') },
          ]}
        />
      </div>
      <Checkbox
        label={t('handedOver')}
        checked={handedOver}
        onChange={(event) => setHandedOver(event.currentTarget.checked)}
      />
      {work.state.kind === 'cancelled' && <output className={classes['help']}>{t('cancelled')}</output>}
      {readOnly && <p className={classes['help']}>{t('readOnly')}</p>}
      <Button
        type="submit"
        fullWidth
        disabled={readOnly || count === 0 || folder === '' || !good}
        leftSection={<IconPackageExport size={17} stroke={1.5} aria-hidden />}
      >
        {count === 0 ? t('export') : t('exportCount', { count })}
      </Button>
    </form>
  );
}
