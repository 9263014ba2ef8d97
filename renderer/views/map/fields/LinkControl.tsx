import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { MapNode } from '../../../../shared/channel-graph/channel-map.ts';
import type { MapChangeInput } from '../../../../shared/contract/areas/map.ts';
import { asId } from '../../../../shared/ids.ts';
import { type ChannelLink, channelLinkKindSchema, channelLinkSchema } from '../../../../shared/model/channel-links.ts';
import { useTexts } from '../../../texts.ts';
import { channelsTexts } from '../../channels/texts.ts';
import { fieldTexts } from './field-texts.ts';
import { ChoiceControl, TextControl } from './quiet-controls.tsx';
import { useDestinations } from './use-destinations.ts';

/** Fields of a link, all of which are edited on the map. */
export type LinkField = Exclude<keyof ChannelLink, 'id'>;
/** Values that all of what is edited have in common; those that differ are left out. */
export type LinkValues = Partial<Pick<ChannelLink, LinkField>>;
export type LinkFields = Extract<MapChangeInput, { collection: 'channelLinks'; kind: 'change' }>['fields'];

const frequencies = channelLinkSchema.shape.frequency.unwrap().options;
const states = channelLinkSchema.shape.state.unwrap().options;

interface LinkControlProps {
  readonly field: LinkField;
  readonly values: LinkValues;
  /** Channels that a link may begin and end at. */
  readonly nodes: readonly MapNode[];
  /** Says which link, where several stand side by side. */
  readonly of?: string;
  readonly readOnly: boolean;
  readonly entered?: boolean;
  readonly onSave: (fields: LinkFields) => void;
}

/** The control of one field of one or several links. */
export function LinkControl({ field, values, nodes, of, readOnly, entered, onSave }: LinkControlProps): ReactNode {
  const t = useTexts(channelsTexts);
  const own = useTexts(fieldTexts);
  const destinations = useDestinations();
  const name = t(linkLabelKeys[field]);
  const common = {
    label: of === undefined ? name : `${name}: ${of}`,
    readOnly,
    ...(entered === undefined ? {} : { entered }),
  };
  switch (field) {
    case 'fromId':
    case 'toId': {
      const other = values[field === 'fromId' ? 'toId' : 'fromId'];
      return (
        <ChoiceControl<string>
          {...common}
          value={values[field]}
          options={nodes.filter(({ id }) => id !== other).map(({ id, name: label }) => ({ value: id, label }))}
          onSave={(id) => id !== null && onSave({ [field]: asId('channel', id) })}
        />
      );
    }
    case 'kind':
      return (
        <ChoiceControl
          {...common}
          value={values.kind}
          options={channelLinkKindSchema.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onSave={(kind) => kind !== null && onSave({ kind })}
        />
      );
    case 'frequency':
      return (
        <ChoiceControl
          {...common}
          value={values.frequency}
          options={frequencies.map((value) => ({ value, label: t(`frequency.${value}`) }))}
          onSave={(frequency) => frequency !== null && onSave({ frequency })}
        />
      );
    case 'state':
      return (
        <ChoiceControl
          {...common}
          value={values.state}
          options={states.map((value) => ({ value, label: t(`linkState.${value}`) }))}
          onSave={(state) => state !== null && onSave({ state })}
        />
      );
    case 'destinationId':
      return (
        <ChoiceControl<string>
          {...common}
          value={values.destinationId}
          none={own('ownAddress')}
          options={destinations}
          onSave={(id) => onSave({ destinationId: id === null ? null : asId('destination', id) })}
        />
      );
    case 'callToAction':
      return (
        <TextControl
          {...common}
          value={values.callToAction}
          maxLength={300}
          placeholder={t('link.callToActionHint')}
          onSave={(callToAction) => onSave({ callToAction })}
        />
      );
    case 'note':
      return (
        <TextControl
          {...common}
          value={values.note}
          maxLength={2000}
          multiline
          placeholder={own('none')}
          onSave={(note) => onSave({ note })}
        />
      );
    case 'bothWays':
      return (
        <Switch
          size="xs"
          aria-label={common.label}
          label={own(values.bothWays === undefined ? 'differs' : values.bothWays ? 'yes' : 'no')}
          disabled={readOnly}
          checked={values.bothWays ?? false}
          onChange={(event) => onSave({ bothWays: event.currentTarget.checked })}
        />
      );
    default:
      return assertNever(field);
  }
}

/** Where the name of a field stands among the words of channels. */
export const linkLabelKeys = {
  fromId: 'link.from',
  toId: 'link.toChannel',
  kind: 'link.kind',
  bothWays: 'link.bothWays',
  callToAction: 'link.callToAction',
  destinationId: 'link.destination',
  frequency: 'link.frequency',
  state: 'link.state',
  note: 'note',
} as const satisfies Readonly<Record<LinkField, string>>;
