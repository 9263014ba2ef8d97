import { ActionIcon, Button, Checkbox, Select, Table, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconArrowsLeftRight, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { asId } from '../../../shared/ids.ts';
import { type ChannelLink, channelLinkKindSchema, channelLinkSchema } from '../../../shared/model/channel-links.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { type KnownChannel, useKnownChannels } from '../../components/list/use-lookups.ts';
import { notifyUndo } from '../../components/notify.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { callOperation, type InputOf } from '../../transport/operations.ts';
import { channelsTexts } from './texts.ts';
import classes from './channels.module.css';

const frequencies = channelLinkSchema.shape.frequency.unwrap().options;
const linkStates = channelLinkSchema.shape.state.unwrap().options;

/** The links of one channel in both directions, as a table edited in place: the equal of the map. */
export function ChannelLinks({
  channel,
  readOnly,
}: {
  readonly channel: Channel;
  readonly readOnly: boolean;
}): ReactNode {
  const t = useTexts(channelsTexts);
  const channels = useKnownChannels();
  const all = useRead(['channels', 'links']).data ?? [];
  const links = [
    ...all.filter((link) => link.fromId === channel.id),
    ...all.filter((link) => link.toId === channel.id && link.fromId !== channel.id),
  ];
  return (
    <section aria-label={t('links')}>
      <SectionHeader title={t('links')} count={links.length} />
      <p className={classes['help']}>{links.length === 0 ? t('linksNone') : t('linksHelp')}</p>
      {links.length > 0 && (
        <Table className={classes['table'] ?? ''} aria-label={t('links')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('link.channel')}</Table.Th>
              <Table.Th>{t('link.kind')}</Table.Th>
              <Table.Th>{t('link.callToAction')}</Table.Th>
              <Table.Th>{t('link.frequency')}</Table.Th>
              <Table.Th>{t('link.state')}</Table.Th>
              <Table.Th>{t('link.bothWays')}</Table.Th>
              <Table.Th>
                <span className="visually-hidden">{t('link.remove')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} channel={channel} channels={channels} readOnly={readOnly} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {!readOnly && <AddLink channel={channel} channels={channels} />}
    </section>
  );
}

interface LinkRowProps {
  readonly link: ChannelLink;
  readonly channel: Channel;
  readonly channels: ReadonlyMap<string, KnownChannel>;
  readonly readOnly: boolean;
}

function LinkRow({ link, channel, channels, readOnly }: LinkRowProps): ReactNode {
  const t = useTexts(channelsTexts);
  const command = useCommand(['channels', 'changeLink']);
  const out = link.fromId === channel.id;
  const other = channels.get(out ? link.toId : link.fromId);
  const name = other?.channel.name ?? '';
  const change = (fields: InputOf<'channels', 'changeLink'>['fields']): void => command.mutate({ id: link.id, fields });
  return (
    <Table.Tr>
      <Table.Td>
        <span className={classes['direction']}>
          {link.bothWays ? (
            <IconArrowsLeftRight size={15} stroke={1.5} aria-label={t('link.bothWays')} />
          ) : out ? (
            <IconArrowRight size={15} stroke={1.5} aria-label={t('link.out')} />
          ) : (
            <IconArrowLeft size={15} stroke={1.5} aria-label={t('link.in')} />
          )}
          {other !== undefined && other.profile !== null && <PlatformGlyph profile={other.profile} />}
          <span className={classes['linkName']}>{name}</span>
        </span>
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          className={classes['quietInput'] ?? ''}
          aria-label={`${t('link.kind')}: ${name}`}
          disabled={readOnly}
          allowDeselect={false}
          comboboxProps={{ width: 190, position: 'bottom-start' }}
          data={channelLinkKindSchema.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={link.kind}
          onChange={(kind) => change({ kind: channelLinkKindSchema.parse(kind) })}
        />
      </Table.Td>
      <Table.Td>
        <InlineField
          label={`${t('link.callToAction')}: ${name}`}
          labelVisible={false}
          placeholder={t('link.callToActionHint')}
          value={link.callToAction}
          maxLength={300}
          readOnly={readOnly}
          onSave={(callToAction) => change({ callToAction })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          className={classes['quietInput'] ?? ''}
          aria-label={`${t('link.frequency')}: ${name}`}
          disabled={readOnly}
          allowDeselect={false}
          comboboxProps={{ width: 150, position: 'bottom-start' }}
          data={frequencies.map((value) => ({ value, label: t(`frequency.${value}`) }))}
          value={link.frequency}
          onChange={(value) => change({ frequency: value === 'per-post' ? 'per-post' : 'standing' })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          className={classes['quietInput'] ?? ''}
          aria-label={`${t('link.state')}: ${name}`}
          disabled={readOnly}
          allowDeselect={false}
          comboboxProps={{ width: 130, position: 'bottom-start' }}
          data={linkStates.map((value) => ({ value, label: t(`linkState.${value}`) }))}
          value={link.state}
          onChange={(value) => change({ state: channelLinkSchema.shape.state.parse(value) })}
        />
      </Table.Td>
      <Table.Td>
        <Checkbox
          size="xs"
          aria-label={`${t('link.bothWays')}: ${name}`}
          disabled={readOnly}
          checked={link.bothWays}
          onChange={(event) => change({ bothWays: event.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>{!readOnly && <RemoveLink link={link} channels={channels} />}</Table.Td>
    </Table.Tr>
  );
}

function RemoveLink({ link, channels }: Pick<LinkRowProps, 'link' | 'channels'>): ReactNode {
  const t = useTexts(channelsTexts);
  const remove = useCommand(['channels', 'removeLink'], {
    onSuccess: ({ id: _id, ...removed }) => {
      const from = channels.get(removed.fromId)?.channel.name ?? '';
      const to = channels.get(removed.toId)?.channel.name ?? '';
      notifyUndo(t('link.removed', { from, to }), () => callOperation(['channels', 'addLink'], removed));
    },
  });
  return (
    <Tooltip label={t('link.remove')}>
      <ActionIcon aria-label={t('link.remove')} onClick={() => remove.mutate({ id: link.id })}>
        <IconX size={15} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  );
}

function AddLink({ channel, channels }: Pick<LinkRowProps, 'channel' | 'channels'>): ReactNode {
  const t = useTexts(channelsTexts);
  const [to, setTo] = useState<string | null>(null);
  const add = useCommand(['channels', 'addLink'], { onSuccess: () => setTo(null) });
  const others = [...channels.values()].filter(
    (other) => other.channel.id !== channel.id && other.channel.archivedAt === null,
  );
  return (
    <div className={classes['addLine']}>
      <Select
        size="xs"
        aria-label={t('link.to')}
        placeholder={t('link.to')}
        searchable
        data={others.map((other) => ({ value: String(other.channel.id), label: other.channel.name }))}
        value={to}
        onChange={setTo}
      />
      <Button
        variant="default"
        size="compact-sm"
        disabled={to === null}
        loading={add.isPending}
        onClick={() => {
          if (to !== null) add.mutate({ fromId: channel.id, toId: asId('channel', to), kind: 'profile' });
        }}
      >
        {t('link.add')}
      </Button>
    </div>
  );
}
