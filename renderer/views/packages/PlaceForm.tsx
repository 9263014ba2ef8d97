import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FolderField } from '../../components/FolderField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useReadOnly, useStatus } from '../../hooks/use-settings.ts';
import { useUsualFolder } from '../../hooks/use-usual-folder.ts';
import { useTexts } from '../../texts.ts';
import { isGoodName, packagePlace, suggestName } from './package-place.ts';
import { packagesTexts } from './texts.ts';
import type { Export } from './use-export.ts';
import classes from './packages.module.css';

interface PlaceFormProps {
  readonly count: number;
  readonly work: Export;
  /** A format for another program is a folder of files; a package may be a ZIP. */
  readonly isFolder?: boolean;
  /** Why nothing can be written, beside that nothing is chosen. */
  readonly isHeld?: boolean;
  readonly onWrite: (place: string, markHandedOver: boolean, bag: boolean) => void;
}

/** Where it goes, under which name, and the one button. */
export function PlaceForm({ count, work, isFolder = false, isHeld = false, onWrite }: PlaceFormProps): ReactNode {
  const t = useTexts(packagesTexts);
  const readOnly = useReadOnly();
  const usual = useUsualFolder();
  const workspace = useStatus().data?.workspace?.name ?? '';
  const [chosenFolder, setFolder] = useState<string | null>(null);
  const [typedName, setName] = useState<string | null>(null);
  const [form, setForm] = useState<'folder' | 'zip'>('folder');
  const [handedOver, setHandedOver] = useState(true);
  const [bag, setBag] = useState(false);
  const folder = chosenFolder ?? usual;
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const name = typedName ?? suggestName(workspace, day);
  const good = isGoodName(name);
  return (
    <form
      className={classes['placeForm']}
      onSubmit={(event) => {
        event.preventDefault();
        if (good && folder !== '' && count > 0 && !isHeld)
          onWrite(packagePlace(folder, name, isFolder ? 'folder' : form), handedOver, bag);
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
        {!isFolder && (
          <SegmentedControl
            aria-label={t('form')}
            value={form}
            onChange={(value) => setForm(value === 'zip' ? 'zip' : 'folder')}
            data={[
              { value: 'folder', label: t('form.folder') },
              { value: 'zip', label: t('form.zip') },
            ]}
          />
        )}
      </div>
      <Checkbox
        label={t('handedOver')}
        checked={handedOver}
        onChange={(event) => setHandedOver(event.currentTarget.checked)}
      />
      {!isFolder && (
        <Checkbox
          label={t('bag')}
          description={t('bagHelp')}
          checked={bag}
          onChange={(event) => setBag(event.currentTarget.checked)}
        />
      )}
      {work.state.kind === 'cancelled' && <output className={classes['help']}>{t('cancelled')}</output>}
      {readOnly && <p className={classes['help']}>{t('readOnly')}</p>}
      <Button
        type="submit"
        fullWidth
        disabled={readOnly || isHeld || count === 0 || folder === '' || !good}
        leftSection={<IconPackageExport size={17} stroke={1.5} aria-hidden />}
      >
        {count === 0 ? t('export') : t('exportCount', { count })}
      </Button>
    </form>
  );
}
