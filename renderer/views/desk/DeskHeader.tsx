import { Button, Menu, Popover, Select } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconColumns, IconPackageExport } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { asId } from '../../../shared/ids.ts';
import { masterStateSchema } from '../../../shared/model/masters.ts';
import type { MasterFields } from '../../../shared/contract/areas/masters.ts';
import { componentTexts } from '../../components/texts.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { places } from '../../components/list/places.ts';
import { useCalendarProps } from '../../components/use-calendar-props.ts';
import { usePeople } from '../../components/list/use-lookups.ts';
import { StateMark } from '../../components/StateMark.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useFormat, useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { deskTexts } from './texts.ts';
import type { DeskMaster } from './use-desk.ts';

interface DeskHeaderProps {
  readonly master: DeskMaster;
  readonly readOnly: boolean;
  readonly hasVariants: boolean;
}

/** Title, state, owner and date of the master, changed in place; one primary act. */
export function DeskHeader({ master, readOnly, hasVariants }: DeskHeaderProps): ReactElement {
  const t = useTexts(deskTexts);
  const [, navigate] = useLocation();
  const command = useCommand(['masters', 'change']);
  const change = (fields: MasterFields): void => command.mutate({ id: master.id, fields });
  const exportPackage = (): void => {
    void flushAll().then(() => navigate(places.packages({ master: [master.id] })));
  };
  return (
    <div className={classes['titleLine']}>
      <h1 className="visually-hidden">{master.title === '' ? t('untitled') : master.title}</h1>
      <div className={classes['title']}>
        <InlineField
          label={t('title')}
          labelVisible={false}
          look="title"
          value={master.title}
          placeholder={t('untitled')}
          maxLength={500}
          readOnly={readOnly}
          onSave={(title) => change({ title })}
        />
      </div>
      <div className={classes['beside']}>
        <MasterStateMenu master={master} readOnly={readOnly} onChange={change} />
        <Owner master={master} readOnly={readOnly} onChange={change} />
        <Due master={master} readOnly={readOnly} onChange={change} />
      </div>
      <div className={classes['acts']}>
        {hasVariants ? (
          <Button
            variant="default"
            className={classes['boardButton'] ?? ''}
            aria-label={t('board')}
            title={t('board')}
            leftSection={<IconColumns size={16} stroke={1.5} aria-hidden />}
            onClick={() => navigate(`${places.desk(master.id)}/board`)}
          >
            <span className={classes['wideOnly']}>{t('board')}</span>
          </Button>
        ) : null}
        <Button
          leftSection={<IconPackageExport size={16} stroke={1.5} aria-hidden />}
          disabled={!hasVariants}
          onClick={exportPackage}
        >
          {t('export')}
        </Button>
      </div>
    </div>
  );
}

interface PartProps {
  readonly master: DeskMaster;
  readonly readOnly: boolean;
  readonly onChange: (fields: MasterFields) => void;
}

function MasterStateMenu({ master, readOnly, onChange }: PartProps): ReactElement {
  const t = useTexts(deskTexts);
  const words = useTexts(componentTexts);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={classes['quietButton']}
          disabled={readOnly}
          aria-label={t('stateOf', { state: words(`state.${master.state}`) })}
        >
          <StateMark state={master.state} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {masterStateSchema.options.map((state) => (
          <Menu.Item key={state} onClick={() => onChange({ state })}>
            <StateMark state={state} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Owner({ master, readOnly, onChange }: PartProps): ReactElement {
  const t = useTexts(deskTexts);
  const people = usePeople();
  const [open, setOpen] = useState(false);
  const name = people.find(({ id }) => id === master.ownerId)?.name ?? t('noOwner');
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes['quietButton']}
          disabled={readOnly}
          aria-label={`${t('owner')}: ${name}`}
          onClick={() => setOpen(!open)}
        >
          {name}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Select
          label={t('owner')}
          data-autofocus
          searchable
          clearable
          comboboxProps={{ withinPortal: false }}
          placeholder={t('noOwner')}
          data={people.map((person) => ({ value: person.id, label: person.name }))}
          value={master.ownerId}
          onChange={(value) => {
            onChange({ ownerId: value === null ? null : asId('person', value) });
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Due({ master, readOnly, onChange }: PartProps): ReactElement {
  const t = useTexts(deskTexts);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const calendar = useCalendarProps();
  const words = master.dueAt === null ? t('noDue') : t('dueAt', { date: format.date(master.dueAt) });
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes['quietButton']}
          disabled={readOnly}
          aria-label={`${t('due')}: ${words}`}
          onClick={() => setOpen(!open)}
        >
          {words}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          {...calendar}
          value={master.dueAt === null ? null : master.dueAt.slice(0, 10)}
          allowDeselect
          onChange={(day) => {
            // A due day has no hour: noon stays on that day in every zone people work in.
            onChange({ dueAt: day === null ? null : `${day}T12:00:00.000Z` });
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
