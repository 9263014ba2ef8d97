import type { ReactElement } from 'react';
import type { Channel } from '../../../shared/model/channels.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useStatus } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { NamingFindings } from '../links/NamingFindings.tsx';
import { linksTexts } from '../links/texts.ts';
import { UtmFields } from '../links/UtmFields.tsx';
import type { ChangeChannel } from './use-change-channel.ts';
import classes from './channels.module.css';

interface Props {
  readonly channel: Channel;
  readonly change: ChangeChannel;
  readonly readOnly: boolean;
}

/** What this channel sets of the parameters that count visits; the rest is the workspace's. */
export function ChannelTracking({ channel, change, readOnly }: Props): ReactElement {
  const t = useTexts(linksTexts);
  const inherited = useStatus().data?.workspace?.utm ?? {};
  return (
    <section aria-label={t('tracking')}>
      <SectionHeader title={t('tracking')} />
      <p className={classes['help']}>{t('trackingHelp')}</p>
      <UtmFields utm={channel.utm} inherited={inherited} readOnly={readOnly} onChange={(utm) => change({ utm })} />
      <NamingFindings of={channel.id} />
    </section>
  );
}
