import { Button, Checkbox, Group } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import type { ChannelRow } from '../../../../shared/contract/areas/channels.ts';
import type { ChannelId } from '../../../../shared/ids.ts';
import { notifyDone } from '../../../components/notify.ts';
import { places } from '../../../components/list/places.ts';
import { useProfiles } from '../../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../../components/PlatformGlyph.tsx';
import { useCommand } from '../../../hooks/use-command.ts';
import { useRead } from '../../../hooks/use-read.ts';
import { flushAll } from '../../../hooks/use-saving.ts';
import { useTexts } from '../../../texts.ts';
import { deskTexts } from '../texts.ts';
import type { DeskMaster, DeskVariant } from '../use-desk.ts';
import classes from './adapt.module.css';
import { DraftCard } from './DraftCard.tsx';

interface AdaptPanelProps {
  readonly master: DeskMaster;
  readonly variants: readonly DeskVariant[];
  readonly onDone: () => void;
}

/** Channels at the left, the drafts they would get side by side at the right, one button. */
export function AdaptPanel({ master, variants, onDone }: AdaptPanelProps): ReactElement {
  const t = useTexts(deskTexts);
  const [, navigate] = useLocation();
  const channels = useRead(['channels', 'list'], { archived: false });
  const [chosen, setChosen] = useState<ReadonlySet<ChannelId>>(new Set());
  const taken = new Set(variants.map(({ channel }) => channel.id));
  const free = (channels.data ?? []).filter(({ id }) => !taken.has(id));
  const adapt = useCommand(['variants', 'adapt'], {
    onSuccess: ({ created }) => {
      notifyDone(t('adaptDone', { count: created.length }));
      onDone();
      const [first] = created;
      if (first !== undefined)
        navigate(created.length > 1 ? `${places.desk(master.id)}/board` : places.desk(master.id, first.id));
    },
  });
  const go = (): void => {
    void flushAll().then(() =>
      adapt.mutate({ masterId: master.id, channelIds: free.map(({ id }) => id).filter((id) => chosen.has(id)) }),
    );
  };
  if (channels.isSuccess && channels.data.length === 0) {
    return (
      <div className={classes['nothing']}>
        <p>{t('adaptNoChannels')}</p>
        <Button variant="default" onClick={() => navigate('/channels')}>
          {t('adaptChannels')}
        </Button>
      </div>
    );
  }
  if (channels.isSuccess && free.length === 0) return <p className={classes['nothing']}>{t('adaptEmpty')}</p>;
  return (
    <div className={classes['panel']}>
      <ChannelChoice channels={free} chosen={chosen} onChange={setChosen} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={classes['drafts']} tabIndex={0} aria-label={t('recipePreview')}>
        {chosen.size === 0 ? <p className={classes['nothing']}>{t('adaptChoose')}</p> : null}
        {free
          .filter(({ id }) => chosen.has(id))
          .map((channel) => (
            <DraftCard key={channel.id} masterId={master.id} channel={channel} />
          ))}
      </section>
      <Group className={classes['foot'] ?? ''} justify="space-between">
        <span className={classes['hint']}>{t('adaptHint')}</span>
        <Button disabled={chosen.size === 0} loading={adapt.isPending} onClick={go}>
          {t('adaptGo', { count: chosen.size })}
        </Button>
      </Group>
    </div>
  );
}

interface ChannelChoiceProps {
  readonly channels: readonly ChannelRow[];
  readonly chosen: ReadonlySet<ChannelId>;
  readonly onChange: (chosen: ReadonlySet<ChannelId>) => void;
}

function ChannelChoice({ channels, chosen, onChange }: ChannelChoiceProps): ReactElement {
  const t = useTexts(deskTexts);
  const profiles = useProfiles();
  const all = chosen.size === channels.length;
  const toggle = (id: ChannelId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className={classes['channels']}>
      <legend className={classes['legend']}>{t('adaptTitle')}</legend>
      {channels.map((channel, index) => {
        const profile = profiles.get(channel.platformId);
        return (
          <Checkbox
            key={channel.id}
            data-autofocus={index === 0 || undefined}
            checked={chosen.has(channel.id)}
            onChange={() => toggle(channel.id)}
            label={
              <span className={classes['channel']}>
                {profile === undefined ? null : <PlatformGlyph profile={profile} size={15} />}
                {channel.name}
              </span>
            }
          />
        );
      })}
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes['all'] ?? ''}
        onClick={() => onChange(all ? new Set() : new Set(channels.map(({ id }) => id)))}
      >
        {t(all ? 'adaptNone' : 'adaptAll')}
      </Button>
    </fieldset>
  );
}
