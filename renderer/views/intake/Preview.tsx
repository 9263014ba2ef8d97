import { Button, Checkbox, Group, Modal, Select } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { IntakePreview } from '../../../shared/contract/areas/intake.ts';
import { intakeFormatText } from '../../../shared/texts/intake.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useLanguage, useTexts } from '../../texts.ts';
import { type Choice, countChosen, inputOf, needsChannel, nothingDecided } from './choice.ts';
import { Columns } from './Columns.tsx';
import { FirstRows } from './FirstRows.tsx';
import { Groups } from './Groups.tsx';
import { Losses } from './Losses.tsx';
import { PlaceBrowser } from './PlaceBrowser.tsx';
import { intakeViewTexts } from './texts.ts';
import type { Chosen, Stock } from './use-intake.ts';
import { useFocusOnce } from './use-focus-once.ts';
import classes from './intake.module.css';

interface Props {
  readonly stock: Stock;
  readonly preview: IntakePreview;
  /** It is read once more, with another folder or mapping. */
  readonly isBusy: boolean;
  readonly readOnly: boolean;
  readonly onLook: (stock: Stock) => void;
  readonly onBringIn: (stock: Stock, chosen: Chosen) => void;
  readonly onReset: () => void;
}

/** What is in the stock, what would be lost, and what becomes of it. Nothing has been written yet. */
export function Preview({ stock, preview, isBusy, readOnly, onLook, onBringIn, onReset }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
  const language = useLanguage();
  const heading = useFocusOnce();
  const [choice, setChoice] = useState<Choice>(nothingDecided);
  const chosen = countChosen(preview, choice);
  const wantsChannel = needsChannel(preview, choice);
  const alike = preview.groups.reduce((sum, group) => sum + group.alike, 0);
  const found = {
    format: intakeFormatText(language, preview.format),
    total: t('total', { count: preview.total, number: format.number(preview.total) }),
    pictures: t('pictures', { count: preview.pictures, number: format.number(preview.pictures) }),
  };
  return (
    <div className={classes['preview']} aria-busy={isBusy}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={classes['name']}>
          {preview.name}
        </h2>
        <p className={classes['help']}>{t('found', found)}</p>
      </div>
      {preview.groups.length === 0 ? (
        <p className={classes['help']}>{t('nothingIn')}</p>
      ) : (
        <section aria-label={t('groups')}>
          <SectionHeader title={t('groups')} />
          <Groups
            groups={preview.groups}
            choice={choice}
            onChange={(group, way) => {
              setChoice({ ...choice, ways: { ...choice.ways, [group]: way } });
            }}
          />
          <div className={classes['decide']}>
            {wantsChannel ? (
              <ChannelField
                value={choice.channelId}
                onChange={(channelId) => {
                  setChoice({ ...choice, channelId });
                }}
              />
            ) : null}
            {alike > 0 ? (
              <Checkbox
                label={t('includeAlike')}
                checked={choice.includeAlike}
                onChange={(event) => {
                  setChoice({ ...choice, includeAlike: event.currentTarget.checked });
                }}
              />
            ) : null}
          </div>
        </section>
      )}
      {preview.columns === null ? (
        <MediaFolder stock={stock} onLook={onLook} />
      ) : (
        <Columns
          columns={preview.columns}
          mapping={stock.mapping ?? preview.mapping ?? {}}
          onChange={(mapping) => {
            onLook({ ...stock, mapping });
          }}
        />
      )}
      <Losses losses={preview.losses} />
      {preview.rows.length === 0 ? null : (
        <FirstRows
          preview={preview}
          choice={choice}
          onLeaveOut={(leaveOut) => {
            setChoice({ ...choice, leaveOut });
          }}
        />
      )}
      <Group className={classes['foot']} gap="sm">
        <Button
          disabled={isBusy || readOnly || chosen === 0 || (wantsChannel && choice.channelId === null)}
          onClick={() => {
            onBringIn(stock, inputOf(preview, choice));
          }}
        >
          {chosen === 0 ? t('nothingChosen') : t('bringIn', { count: chosen, number: format.number(chosen) })}
        </Button>
        <Button variant="default" onClick={onReset}>
          {t('again')}
        </Button>
      </Group>
    </div>
  );
}

function ChannelField({
  value,
  onChange,
}: {
  readonly value: Choice['channelId'];
  readonly onChange: (id: Choice['channelId']) => void;
}): ReactElement {
  const t = useTexts(intakeViewTexts);
  const channels = useRead(['channels', 'list'], {}).data ?? [];
  return (
    <Select
      label={t('channel')}
      description={t('channelHelp')}
      w={320}
      searchable
      data={channels.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(id) => {
        onChange(channels.find((channel) => channel.id === id)?.id ?? null);
      }}
    />
  );
}

function MediaFolder({ stock, onLook }: Pick<Props, 'stock' | 'onLook'>): ReactElement {
  const t = useTexts(intakeViewTexts);
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t('mediaFolder')}>
      <SectionHeader title={t('mediaFolder')} />
      <p className={classes['help']}>{t('mediaHelp')}</p>
      <Group gap="sm">
        <span className={classes['folder']}>{stock.mediaFolder ?? t('noMedia')}</span>
        <Button
          variant="default"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('chooseMedia')}
        </Button>
        {stock.mediaFolder === null ? null : (
          <Button
            variant="subtle"
            onClick={() => {
              onLook({ ...stock, mediaFolder: null });
            }}
          >
            {t('noMediaFolder')}
          </Button>
        )}
      </Group>
      <Modal
        opened={open}
        onClose={() => {
          setOpen(false);
        }}
        title={t('mediaFolder')}
        size="lg"
      >
        <PlaceBrowser
          want="folder"
          onTake={(mediaFolder) => {
            setOpen(false);
            onLook({ ...stock, mediaFolder });
          }}
        />
      </Modal>
    </section>
  );
}
