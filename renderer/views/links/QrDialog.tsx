import {
  Button,
  Checkbox,
  ColorInput,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  TextInput,
} from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { LinkRow } from '../../../shared/contract/areas/links.ts';
import { type QrLevel, qrLevelSchema, type QrOptions } from '../../../shared/qr-code/qr-options.ts';
import { FolderField } from '../../components/FolderField.tsx';
import { notifyDone } from '../../components/notify.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { QrPreview } from './QrPreview.tsx';
import { linksTexts } from './texts.ts';
import { shownAddress } from './use-link-columns.tsx';
import { useExportFolder } from './use-export-folder.ts';
import classes from './links.module.css';

interface Props {
  readonly row: LinkRow;
  readonly onClose: () => void;
}

const formats = ['svg', 'png'] as const;
const levels = qrLevelSchema.options;

/** A code for print: what it leads to, how it is made, whether it can be read, and its files. */
export function QrDialog({ row, onClose }: Props): ReactElement {
  const t = useTexts(linksTexts);
  const shortUrl = row.destination?.shortUrl ?? '';
  const previews = useRead(['links', 'preview'], { url: row.url }).data ?? [];
  const tracked = previews.filter(({ reason }) => reason === 'tracked');
  // A code is printed: the first channel on paper is what it is for, if there is one.
  const onPaper = tracked.find(({ platformId }) => platformId === 'print' || platformId === 'event');
  const [chosen, setChosen] = useState<string | null>(null);
  const [useShort, setUseShort] = useState(shortUrl !== '');
  const [form, setForm] = useState<Omit<QrOptions, 'address'>>({
    level: 'M',
    quietZone: 4,
    sizeMm: 30,
    dark: '#000000',
    light: '#ffffff',
    label: '',
  });
  const [kinds, setKinds] = useState<readonly ('svg' | 'png')[]>(formats);
  const [place, setFolder] = useExportFolder();
  const channelId = chosen ?? onPaper?.channelId ?? '';
  const address = useShort
    ? shortUrl
    : (tracked.find((preview) => preview.channelId === channelId)?.address ?? row.url);
  const options: QrOptions = { ...form, address };
  const set = (fields: Partial<typeof form>): void => setForm((before) => ({ ...before, ...fields }));
  const write = useCommand(['links', 'exportQr'], {
    onSuccess: ({ places }) => notifyDone(t('exported', { places: places.join(', ') })),
  });
  const name = row.name || shownAddress(row.url);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('qrTitle', { name })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes['qr']}>
        <Stack gap="sm">
          {shortUrl === '' ? null : (
            <Switch
              label={t('useShort')}
              checked={useShort}
              onChange={(event) => setUseShort(event.currentTarget.checked)}
            />
          )}
          {useShort ? null : (
            <Select
              label={t('qrFor')}
              allowDeselect={false}
              data={[
                { value: '', label: t('qrPlain') },
                ...tracked.map((preview) => ({ value: preview.channelId, label: preview.channelName })),
              ]}
              value={channelId}
              onChange={(id) => setChosen(id ?? '')}
            />
          )}
          <QrForm form={form} onChange={set} />
        </Stack>
        <Stack gap="sm">
          <QrPreview options={options} />
          <Checkbox.Group
            label={t('formats')}
            value={[...kinds]}
            onChange={(next) => setKinds(formats.filter((kind) => next.includes(kind)))}
          >
            <Group gap="md" mt={4}>
              <Checkbox value="svg" label="SVG" />
              <Checkbox value="png" label="PNG" />
            </Group>
          </Checkbox.Group>
          <FolderField label={t('folder')} value={place} purpose="export" onChange={setFolder} />
          <Button
            disabled={place === '' || kinds.length === 0}
            loading={write.isPending}
            onClick={() => write.mutate({ ...options, name, formats: [...kinds], folder: place })}
          >
            {t('export')}
          </Button>
        </Stack>
      </div>
    </Modal>
  );
}

interface FormProps {
  readonly form: Omit<QrOptions, 'address'>;
  readonly onChange: (fields: Partial<Omit<QrOptions, 'address'>>) => void;
}

function QrForm({ form, onChange }: FormProps): ReactElement {
  const t = useTexts(linksTexts);
  return (
    <>
      <div>
        <span id="qr-level" className={classes['label']}>
          {t('level')}
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="qr-level"
          value={form.level}
          onChange={(level) => onChange({ level: levels.find((one): one is QrLevel => one === level) ?? 'M' })}
          data={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        />
      </div>
      <Group grow gap="sm">
        <NumberInput
          label={t('size')}
          min={5}
          max={2000}
          value={form.sizeMm}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 5) onChange({ sizeMm: value });
          }}
        />
        <NumberInput
          label={t('quietZone')}
          min={0}
          max={20}
          allowDecimal={false}
          value={form.quietZone}
          onChange={(value) => {
            if (typeof value === 'number') onChange({ quietZone: value });
          }}
        />
      </Group>
      <Group grow gap="sm">
        {(['dark', 'light'] as const).map((part) => (
          <ColorInput
            key={part}
            label={t(part)}
            format="hex"
            value={form[part]}
            onChange={(value) => {
              if (/^#[0-9a-f]{6}$/iu.test(value)) onChange({ [part]: value });
            }}
          />
        ))}
      </Group>
      <TextInput
        label={t('label')}
        value={form.label}
        maxLength={200}
        onChange={(event) => onChange({ label: event.currentTarget.value })}
      />
    </>
  );
}
