import { ActionIcon, Anchor, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ProfileFact } from '../../../shared/contract/areas/platforms.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { ProfileOverride } from '../../../shared/model/profile-overrides.ts';
import { places } from '../../components/list/places.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { usePlatformWords } from '../platforms/platform-words.ts';
import { useRemoveOverride } from '../platforms/use-overrides.ts';
import { channelsTexts } from './texts.ts';
import classes from './channels.module.css';

type Overridden = ProfileFact & { readonly override: ProfileOverride };

/** Values of the platform that this channel sets otherwise, such as the length its own server allows. */
export function ChannelOverrides({
  channel,
  readOnly,
}: {
  readonly channel: Channel;
  readonly readOnly: boolean;
}): ReactNode {
  const t = useTexts(channelsTexts);
  const facts = useRead(['platforms', 'facts'], { platformId: channel.platformId, channelId: channel.id }).data ?? [];
  const own = facts.filter((fact): fact is Overridden => fact.override?.channelId === channel.id);
  return (
    <section aria-label={t('overrides')}>
      <SectionHeader title={t('overrides')} count={own.length}>
        <Anchor component={Link} href={`${places.platform(channel.platformId)}?channel=${channel.id}`} size="sm">
          {t('overridesAdd')}
        </Anchor>
      </SectionHeader>
      <p className={classes['help']}>{own.length === 0 ? t('overridesNone') : t('overridesHelp')}</p>
      {own.map((fact) => (
        <OverrideLine key={fact.path} fact={fact} readOnly={readOnly} />
      ))}
    </section>
  );
}

function OverrideLine({ fact, readOnly }: { readonly fact: Overridden; readonly readOnly: boolean }): ReactNode {
  const t = useTexts(channelsTexts);
  const words = usePlatformWords();
  const format = useFormat();
  const remove = useRemoveOverride();
  const { override } = fact;
  return (
    <div className={classes['override']}>
      <div className={classes['names']}>
        <span>
          {words.fact(fact.path)}: <strong>{words.value(fact.path, override.value, fact.unit)}</strong>
        </span>
        <span>{override.reason}</span>
        <span className={classes['handle']}>
          {t('overrideBy', { by: override.by, date: format.date(override.at) })}
        </span>
      </div>
      {!readOnly && (
        <Tooltip label={t('overrideRemove')}>
          <ActionIcon aria-label={t('overrideRemove')} onClick={() => remove(override)}>
            <IconX size={15} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
