import { Button, Checkbox, Radio, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MapFormat } from '../../../shared/contract/areas/map.ts';
import { FolderField } from '../../components/FolderField.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useStatus } from '../../hooks/use-settings.ts';
import { useUsualFolder } from '../../hooks/use-usual-folder.ts';
import { useTexts } from '../../texts.ts';
import { isGoodName, suggestName } from '../packages/package-place.ts';
import { useDraft } from './draft.ts';
import { exportInput, formats, isDrawn, withEnding } from './export-choice.ts';
import { fileTexts } from './file-texts.ts';
import { useMapStore } from './map-store.ts';
import { allChannels } from './all-channels.ts';
import classes from './files.module.css';

interface ExportFormProps {
  /** A file of that name is there. */
  readonly taken: boolean;
  readonly onChange: () => void;
  readonly onStart: (input: ReturnType<typeof exportInput>) => void;
}

/** Format, view, looks and place of the file. */
export function ExportForm({ taken, onChange, onStart }: ExportFormProps): ReactNode {
  const t = useTexts(fileTexts);
  const shownId = useMapStore((state) => state.viewId);
  const [format, setFormat] = useState<MapFormat>('pdf');
  const [chosenView, setView] = useState<string | null>(null);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [legend, setLegend] = useState(true);
  const [paper, setPaper] = useState<'a4' | 'a3'>('a4');
  const [replace, setReplace] = useState(false);
  const place = usePlace();
  const trying = useDraft((state) => state.draft !== null);
  const viewId = chosenView ?? shownId;
  const good = isGoodName(place.name);
  const fileName = withEnding(place.name, format);
  const changed = (): void => {
    setReplace(false);
    onChange();
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!good || place.folder === '') return;
        const { folder, name } = place;
        onStart(
          exportInput({ format, viewId, theme, legend, paper, folder, name, replace: taken && replace }, shownId),
        );
      }}
    >
      <Radio.Group
        label={t('format')}
        value={format}
        onChange={(value) => {
          setFormat(formats.find((one) => one === value) ?? 'pdf');
          changed();
        }}
      >
        <div className={classes['formats']}>
          {formats.map((one) => (
            <Radio key={one} value={one} label={t(`format.${one}`)} description={t(`format.${one}.for`)} />
          ))}
        </div>
      </Radio.Group>
      <ViewSelect value={viewId} shownId={shownId} onChange={setView} />
      {isDrawn(format) && (
        <div className={classes['pair']}>
          <SegmentedControl
            aria-label={t('theme')}
            value={theme}
            onChange={(value) => setTheme(value === 'dark' ? 'dark' : 'light')}
            data={[
              { value: 'light', label: t('theme.light') },
              { value: 'dark', label: t('theme.dark') },
            ]}
          />
          {format === 'pdf' && (
            <SegmentedControl
              aria-label={t('paper')}
              value={paper}
              onChange={(value) => setPaper(value === 'a3' ? 'a3' : 'a4')}
              data={[
                { value: 'a4', label: 'A4' },
                { value: 'a3', label: 'A3' },
              ]}
            />
          )}
          <Checkbox label={t('legend')} checked={legend} onChange={(event) => setLegend(event.currentTarget.checked)} />
        </div>
      )}
      <FolderField
        label={t('folder')}
        purpose="export"
        value={place.folder}
        onChange={(folder) => {
          place.setFolder(folder);
          changed();
        }}
      />
      <TextInput
        label={t('name')}
        description={good ? fileName : undefined}
        value={place.name}
        error={good ? (taken ? t('taken') : undefined) : t('badName')}
        onChange={(event) => {
          place.setName(event.currentTarget.value);
          changed();
        }}
      />
      {taken && (
        <Checkbox
          label={t('replace')}
          checked={replace}
          onChange={(event) => setReplace(event.currentTarget.checked)}
        />
      )}
      {trying && <p className={classes['note']}>{t('draftLeftOut')}</p>}
      <Button
        type="submit"
        disabled={!good || place.folder === '' || (taken && !replace)}
        leftSection={<IconFileExport size={17} stroke={1.5} aria-hidden />}
      >
        {t('write')}
      </Button>
    </form>
  );
}

interface ViewSelectProps {
  readonly value: string;
  readonly shownId: string;
  readonly onChange: (id: string | null) => void;
}

function ViewSelect({ value, shownId, onChange }: ViewSelectProps): ReactNode {
  const t = useTexts(fileTexts);
  const views = useRead(['map', 'views']).data ?? [];
  const named = views
    .filter(({ id }) => id !== allChannels)
    .map(({ id, name }) => ({ value: id as string, label: name }));
  const all = [{ value: allChannels as string, label: t('allChannels') }, ...named];
  return (
    <Select
      label={t('view')}
      value={value}
      allowDeselect={false}
      data={all.map((one) => (one.value === shownId ? { ...one, label: t('asShown', { name: one.label }) } : one))}
      onChange={onChange}
    />
  );
}

/** Folder and name of the file: as proposed until somebody chooses others. */
function usePlace() {
  const t = useTexts(fileTexts);
  const usual = useUsualFolder();
  const workspace = useStatus().data?.workspace?.name ?? '';
  const [chosenFolder, setFolder] = useState<string | null>(null);
  const [typedName, setName] = useState<string | null>(null);
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const name = typedName ?? suggestName(`${workspace} ${t('fileName')}`, day);
  return { folder: chosenFolder ?? usual, name, setFolder, setName };
}
