import { Badge, Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconUserPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { asId, type ChannelId, type MediaId } from '../../../shared/ids.ts';
import { rightsProblems } from '../../../shared/media-rights/rights-problems.ts';
import { consentSchema, type ShownPerson } from '../../../shared/model/media-rights.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { useKnownChannels } from '../../components/list/use-lookups.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCalendarProps } from '../../components/use-calendar-props.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useTexts } from '../../texts.ts';
import type { InputOf } from '../../transport/operations.ts';
import { ConsentEvidence } from './ConsentEvidence.tsx';
import type { MediaRow } from './media-row.ts';
import { mediaTexts } from './texts.ts';
import classes from './media.module.css';

const origins = ['photograph', 'drawing', 'composite', 'ai-edited', 'ai-made'] as const;

interface RightsProps {
  readonly media: MediaRow;
  readonly readOnly: boolean;
  readonly change: (fields: InputOf<'media', 'change'>['fields']) => void;
}

/** What the picture may be used for: until when, on which channels, with whose consent, and whether a machine made it. */
export function MediaRights({ media, readOnly, change }: RightsProps): ReactNode {
  const t = useTexts(mediaTexts);
  const today = useToday();
  const problems = rightsProblems(media, { channelId: null, day: today });
  return (
    <section aria-label={t('rights')}>
      <SectionHeader title={t('rights')}>
        {problems.length > 0 && (
          <Badge color="red" variant="light">
            {t('rightsOpen', { count: problems.length })}
          </Badge>
        )}
      </SectionHeader>
      <div className={classes['form']}>
        <Day
          label={t('licenceEnds')}
          placeholder={t('endless')}
          value={media.licenceEndsOn}
          readOnly={readOnly}
          isOver={media.licenceEndsOn !== null && media.licenceEndsOn < today}
          onChange={(licenceEndsOn) => change({ licenceEndsOn })}
        />
        <Channels
          label={t('licenceChannels')}
          value={media.licenceChannelIds}
          readOnly={readOnly}
          onChange={(licenceChannelIds) => change({ licenceChannelIds })}
        />
        <Select
          label={t('origin')}
          placeholder={t('originUnsaid')}
          data={origins.map((value) => ({ value, label: t(`origin.${value}`) }))}
          value={media.origin}
          clearable
          disabled={readOnly}
          onChange={(value) => change({ origin: origins.find((one) => one === value) ?? null })}
        />
        <People media={media} readOnly={readOnly} change={change} />
      </div>
    </section>
  );
}

interface FieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly readOnly: boolean;
  readonly onChange: (value: T) => void;
}

function Day(props: FieldProps<string | null> & { readonly placeholder: string; readonly isOver: boolean }): ReactNode {
  const t = useTexts(mediaTexts);
  const calendar = useCalendarProps();
  const { label, placeholder, value, readOnly, isOver, onChange } = props;
  return (
    <DatePickerInput
      {...calendar}
      label={label}
      placeholder={placeholder}
      valueFormat={calendar.locale === 'de' ? 'D. MMM YYYY' : 'D MMM YYYY'}
      clearable
      clearButtonProps={{ 'aria-label': t('clearDay', { label }) }}
      disabled={readOnly}
      value={value}
      error={isOver ? t('over') : undefined}
      onChange={onChange}
    />
  );
}

/** None chosen means all: that is how licences are mostly meant. */
function Channels({ label, value, readOnly, onChange }: FieldProps<ChannelId[] | null>): ReactNode {
  const t = useTexts(mediaTexts);
  const channels = [...useKnownChannels().values()].map(({ channel }) => ({ value: channel.id, label: channel.name }));
  return (
    <MultiSelect
      label={label}
      placeholder={value === null ? t('allChannels') : undefined}
      data={channels}
      value={value ?? []}
      searchable
      clearable
      disabled={readOnly}
      onChange={(ids) => onChange(ids.length === 0 ? null : ids.map((id) => asId('channel', id)))}
    />
  );
}

function People({ media, readOnly, change }: RightsProps): ReactNode {
  const t = useTexts(mediaTexts);
  const [name, setName] = useState('');
  const put = (at: number, person: ShownPerson | null): void =>
    change({ people: person === null ? media.people.toSpliced(at, 1) : media.people.toSpliced(at, 1, person) });
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const person = { name: name.trim(), consent: 'open' as const, channelIds: null, endsOn: null, evidenceId: null };
    change({ people: [...media.people, { ...person, note: '' }] });
    setName('');
  };
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['label']}>{t('people')}</legend>
      <ul className={classes['people']}>
        {media.people.map((person, at) => (
          <li key={`${person.name} ${at}`}>
            <PersonFields of={media.id} person={person} readOnly={readOnly} onChange={(next) => put(at, next)} />
          </li>
        ))}
      </ul>
      {readOnly ? (
        media.people.length === 0 && <p className={classes['hint']}>{t('nobody')}</p>
      ) : (
        <form className={classes['addPerson']} onSubmit={add}>
          <TextInput
            aria-label={t('personName')}
            placeholder={t('personHint')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            disabled={name.trim() === ''}
            leftSection={<IconUserPlus size={15} stroke={1.5} aria-hidden />}
          >
            {t('addPerson')}
          </Button>
        </form>
      )}
    </fieldset>
  );
}

interface PersonProps {
  readonly of: MediaId;
  readonly person: ShownPerson;
  readonly readOnly: boolean;
  /** Null takes the person out of the picture's record. */
  readonly onChange: (person: ShownPerson | null) => void;
}

function PersonFields({ of, person, readOnly, onChange }: PersonProps): ReactNode {
  const t = useTexts(mediaTexts);
  const today = useToday();
  const isGiven = person.consent === 'given';
  return (
    <fieldset className={classes['person']}>
      <legend>{person.name}</legend>
      {!readOnly && (
        <button
          type="button"
          className={classes['removePerson']}
          aria-label={t('removePerson', { name: person.name })}
          onClick={() => onChange(null)}
        >
          <IconX size={14} stroke={1.5} aria-hidden />
        </button>
      )}
      <Select
        label={t('consent')}
        data={consentSchema.options.map((value) => ({ value, label: t(`consent.${value}`) }))}
        value={person.consent}
        allowDeselect={false}
        disabled={readOnly}
        onChange={(value) => onChange({ ...person, consent: consentSchema.parse(value) })}
      />
      {isGiven && (
        <>
          <Day
            label={t('consentEnds')}
            placeholder={t('endless')}
            value={person.endsOn}
            readOnly={readOnly}
            isOver={person.endsOn !== null && person.endsOn < today}
            onChange={(endsOn) => onChange({ ...person, endsOn })}
          />
          <Channels
            label={t('consentChannels')}
            value={person.channelIds}
            readOnly={readOnly}
            onChange={(channelIds) => onChange({ ...person, channelIds })}
          />
          <ConsentEvidence
            of={of}
            value={person.evidenceId}
            readOnly={readOnly}
            onChange={(evidenceId) => onChange({ ...person, evidenceId })}
          />
        </>
      )}
      <InlineField
        label={t('consentNote')}
        placeholder={t('consentNoteHint')}
        value={person.note}
        maxLength={1000}
        readOnly={readOnly}
        onSave={(note) => onChange({ ...person, note })}
      />
    </fieldset>
  );
}
