import { Button } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconExternalLink } from '@tabler/icons-react';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import { linkTarget } from '../../../../shared/links/link-gate.ts';
import { ExternalLink } from '../../../components/ExternalLink.tsx';
import { useCalendarProps } from '../../../components/use-calendar-props.ts';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { ChannelControl, type ChannelField, type ChannelFields, labelKeys } from '../fields/ChannelControl.tsx';
import { Row, Rows } from '../fields/Row.tsx';
import fields from '../fields/fields.module.css';
import { sideTexts } from '../side-texts.ts';

interface ChannelFieldsProps {
  /** Nodes are made of whole records, so that handle and note are there too. */
  readonly node: MapNode;
  readonly readOnly: boolean;
  readonly onSave: (fields: ChannelFields) => void;
}

/** Rows for these fields of one channel. */
export function FieldRows({
  node,
  names,
  readOnly,
  onSave,
}: ChannelFieldsProps & { readonly names: readonly ChannelField[] }): ReactNode {
  const words = useTexts(channelsTexts);
  const t = useTexts(sideTexts);
  return (
    <Rows>
      {names.map((field) => (
        <Row key={field} label={words(labelKeys[field])} field={field}>
          <ChannelControl field={field} values={node} readOnly={readOnly} onSave={onSave} />
          {field === 'url' && linkTarget(node.url) !== null && (
            <span className={fields['beside']}>
              <ExternalLink url={node.url}>
                <IconExternalLink size={15} stroke={1.5} aria-label={t('openUrl')} />
              </ExternalLink>
            </span>
          )}
        </Row>
      ))}
    </Rows>
  );
}

/** The Impressum: whether it is a duty here, where it stands, when somebody last saw that it is right. */
export function ImprintRows({ node, readOnly, onSave }: ChannelFieldsProps): ReactNode {
  const words = useTexts(channelsTexts);
  const control = (field: ChannelField): ReactNode => (
    <Row label={words(labelKeys[field])} field={field}>
      <ChannelControl field={field} values={node} readOnly={readOnly} onSave={onSave} />
    </Row>
  );
  return (
    <Rows>
      {control('imprintDuty')}
      {node.imprintDuty && (
        <>
          {control('imprintUrl')}
          <Row label={words('imprintCheckedLabel')} field="imprintCheckedAt">
            <CheckedOn node={node} readOnly={readOnly} onSave={onSave} />
          </Row>
        </>
      )}
    </Rows>
  );
}

/** The day of the last check, and a key for today. */
export function CheckedOn({ node, readOnly, onSave }: ChannelFieldsProps): ReactNode {
  const words = useTexts(channelsTexts);
  const calendar = useCalendarProps();
  const today = useToday();
  const day = node.imprintCheckedAt?.slice(0, 10) ?? null;
  const format = calendar.locale === 'de' ? 'DD.MM.YYYY' : 'D MMM YYYY';
  const shown = day === null ? words('imprintNever') : dayjs(day).locale(calendar.locale).format(format);
  return (
    <>
      <DatePickerInput
        {...calendar}
        size="xs"
        className={fields['quiet'] ?? ''}
        aria-label={`${words('imprintCheckedLabel')}: ${shown}`}
        placeholder={words('imprintNever')}
        valueFormat={format}
        maxDate={today}
        disabled={readOnly}
        value={day}
        onChange={(next) => onSave({ imprintCheckedAt: next === null ? null : `${next}T12:00:00.000Z` })}
      />
      {!readOnly && day !== today && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onSave({ imprintCheckedAt: new Date().toISOString() })}
        >
          {words('imprintCheckNow')}
        </Button>
      )}
    </>
  );
}
