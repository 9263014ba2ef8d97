import { ActionIcon, Anchor, Badge, Button, Tooltip } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconArrowLeft } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { asId } from '../../../shared/ids.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { InlineField } from '../../components/InlineField.tsx';
import { places } from '../../components/list/places.ts';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonText } from '../../components/Skeletons.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { ChannelFacts } from './ChannelFacts.tsx';
import { ChannelPurpose } from './ChannelPurpose.tsx';
import { ChannelLinks } from './ChannelLinks.tsx';
import { ChannelOverrides } from './ChannelOverrides.tsx';
import { ChannelTracking } from './ChannelTracking.tsx';
import { FieldDefaults } from './FieldDefaults.tsx';
import { RecipePart } from './RecipePart.tsx';
import { channelsTexts } from './texts.ts';
import { useChannelActions } from './use-channel-actions.ts';
import { useChangeChannel } from './use-change-channel.ts';
import classes from './channels.module.css';

/** One channel, every value edited in place. */
export default function ChannelPage(): ReactElement {
  const { id } = useParams<{ id: string }>();
  const t = useTexts(channelsTexts);
  const read = useRead(['channels', 'get'], { id: asId('channel', id ?? '') });
  return (
    <section className={classes['view']} aria-label={read.data?.name ?? t('title')}>
      {read.data !== undefined ? (
        <Known key={read.data.id} channel={read.data} />
      ) : read.isError ? (
        <ErrorState whole error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <div className={classes['page']}>
          <SkeletonText lines={10} />
        </div>
      )}
    </section>
  );
}

function Known({ channel }: { readonly channel: Channel }): ReactNode {
  const readOnly = useReadOnly();
  const profile = useProfiles().get(channel.platformId);
  const change = useChangeChannel(channel.id);
  return (
    <>
      <ChannelHeader channel={channel} readOnly={readOnly} />
      <div className={classes['page']}>
        <div className={classes['columns']}>
          <div className={classes['column']}>
            <ChannelFacts channel={channel} change={change} readOnly={readOnly} />
            <ChannelPurpose channel={channel} change={change} readOnly={readOnly} />
            {profile !== undefined && (
              <FieldDefaults channel={channel} profile={profile} change={change} readOnly={readOnly} />
            )}
          </div>
          <div className={classes['column']}>
            {profile !== undefined && (
              <RecipePart channel={channel} profile={profile} change={change} readOnly={readOnly} />
            )}
            <ChannelTracking channel={channel} change={change} readOnly={readOnly} />
            <ChannelOverrides channel={channel} readOnly={readOnly} />
          </div>
          <div className={classes['wide']}>
            <ChannelLinks channel={channel} readOnly={readOnly} />
          </div>
        </div>
      </div>
    </>
  );
}

function ChannelHeader({ channel, readOnly }: { readonly channel: Channel; readonly readOnly: boolean }): ReactNode {
  const t = useTexts(channelsTexts);
  const profile = useProfiles().get(channel.platformId);
  const actions = useChannelActions();
  const change = useChangeChannel(channel.id);
  const archived = channel.archivedAt !== null;
  return (
    <ViewHeader
      title={
        <span className={classes['titleLine']}>
          <Tooltip label={t('back')}>
            <ActionIcon component={Link} href={places.channels} aria-label={t('back')}>
              <IconArrowLeft size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          {profile !== undefined && <PlatformGlyph profile={profile} form="tile" />}
          <InlineField
            label={t('name')}
            labelVisible={false}
            look="title"
            value={channel.name}
            maxLength={200}
            readOnly={readOnly}
            check={(value) => (value.trim() === '' ? t('nameMissing') : null)}
            onSave={(name) => change({ name })}
          />
        </span>
      }
      beside={archived && <Badge color="gray">{t('inArchive')}</Badge>}
      actions={
        <>
          <Anchor component={Link} href={`/variants?channel=${channel.id}`} size="sm">
            {t('variants')}
          </Anchor>
          {!readOnly && (
            <Button
              variant="default"
              leftSection={
                archived ? (
                  <IconArchiveOff size={16} stroke={1.5} aria-hidden />
                ) : (
                  <IconArchive size={16} stroke={1.5} aria-hidden />
                )
              }
              onClick={() =>
                archived ? actions.unarchive([channel.id], channel.name) : actions.archive([channel.id], channel.name)
              }
            >
              {archived ? t('unarchive') : t('archive')}
            </Button>
          )}
        </>
      }
    />
  );
}
