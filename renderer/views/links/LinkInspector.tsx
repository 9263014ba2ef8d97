import { Select, Switch } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { MapChangeInput } from '../../../shared/contract/areas/map.ts';
import type { LinkRow } from '../../../shared/contract/areas/links.ts';
import { hostForms } from '../../../shared/link-register/unicode-host.ts';
import type { Destination } from '../../../shared/model/destinations.ts';
import type { Utm } from '../../../shared/model/utm.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly, useStatus } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { LinkActions } from './LinkActions.tsx';
import { LinkUses } from './LinkUses.tsx';
import { NamingFindings } from './NamingFindings.tsx';
import { Problems } from './Problems.tsx';
import { linksTexts } from './texts.ts';
import { TrackedPreviews } from './TrackedPreviews.tsx';
import { changeEntries } from './use-change-entries.ts';
import { isRetired } from './use-link-columns.tsx';
import { UtmFields } from './UtmFields.tsx';
import classes from './links.module.css';

interface Props {
  readonly row: LinkRow | undefined;
  /** The address has become an entry: it is shown then. */
  readonly onRegistered: (id: string) => void;
}

/** Everything known of one address, edited in place. */
export function LinkInspector({ row, onRegistered }: Props): ReactElement {
  const t = useTexts(linksTexts);
  return (
    <aside className={classes['inspector']} aria-label={t('inspector')}>
      {row === undefined ? (
        <p className={classes['hint']}>{t('pick')}</p>
      ) : (
        <Details key={row.id} row={row} onRegistered={onRegistered} />
      )}
    </aside>
  );
}

type Fields = Extract<MapChangeInput, { kind: 'change'; collection: 'destinations' }>['fields'];

function Details({ row, onRegistered }: { readonly row: LinkRow; readonly onRegistered: Props['onRegistered'] }) {
  const t = useTexts(linksTexts);
  const { destination } = row;
  const change = (fields: Fields): void =>
    void changeEntries([{ kind: 'change', collection: 'destinations', id: row.id, fields }]);
  return (
    <>
      <Heading row={row} />
      <LinkActions row={row} onRegistered={onRegistered} />
      <Problems row={row} onFix={change} />
      {destination === null ? null : <Facts destination={destination} onChange={change} />}
      <section aria-label={t('tracking')}>
        <SectionHeader title={t('tracking')} />
        {destination === null ? null : <Tracking destination={destination} onChange={change} />}
        <h3 className={classes['small']}>{t('preview')}</h3>
        <TrackedPreviews url={row.url} />
      </section>
      <LinkUses row={row} />
    </>
  );
}

function Heading({ row }: { readonly row: LinkRow }): ReactElement {
  const t = useTexts(linksTexts);
  const forms = hostForms(row.url);
  const state = !isRetired(row)
    ? row.kind === 'registered'
      ? null
      : t(row.kind === 'channel' ? 'ofChannel' : row.kind)
    : row.replacementName === ''
      ? t('retired')
      : t('retiredFor', { name: row.replacementName });
  if (row.destination !== null && forms === null && state === null)
    return <h2 className="visually-hidden">{row.name}</h2>;
  return (
    <div>
      {row.destination === null ? (
        <h2 className={classes['heading']}>{row.name || row.url}</h2>
      ) : (
        <h2 className="visually-hidden">{row.name}</h2>
      )}
      {row.destination === null && row.name !== '' ? <p className={classes['url']}>{row.url}</p> : null}
      {forms === null ? null : <p className={classes['hint']}>{t('twoForms', forms)}</p>}
      {state === null ? null : <p className={classes['hint']}>{state}</p>}
    </div>
  );
}

interface PartProps {
  readonly destination: Destination;
  readonly onChange: (fields: Fields) => void;
}

function Facts({ destination, onChange }: PartProps): ReactNode {
  const t = useTexts(linksTexts);
  const readOnly = useReadOnly();
  const channels = useRead(['channels', 'list'], {}).data ?? [];
  return (
    <div className={classes['form']}>
      <InlineField
        label={t('name')}
        look="title"
        value={destination.name}
        maxLength={200}
        readOnly={readOnly}
        check={(name) => (name.trim() === '' ? t('nameMissing') : null)}
        onSave={(name) => onChange({ name })}
      />
      <InlineField
        label={t('url')}
        wrap
        value={destination.url}
        maxLength={2048}
        readOnly={readOnly}
        check={(url) => (url.trim() === '' ? t('urlMissing') : null)}
        onSave={(url) => onChange({ url: url.trim() })}
      />
      <InlineField
        label={t('shortUrl')}
        placeholder={t('shortHint')}
        value={destination.shortUrl}
        maxLength={2048}
        readOnly={readOnly}
        onSave={(shortUrl) => onChange({ shortUrl: shortUrl.trim() })}
      />
      <InlineField
        label={t('redirectsTo')}
        placeholder={t('redirectsHint')}
        value={destination.redirectsTo}
        maxLength={2048}
        readOnly={readOnly}
        onSave={(redirectsTo) => onChange({ redirectsTo: redirectsTo.trim() })}
      />
      <Select
        label={t('channel')}
        placeholder={t('noChannel')}
        clearable
        searchable
        disabled={readOnly}
        data={channels.map(({ id, name }) => ({ value: id, label: name }))}
        value={destination.channelId}
        onChange={(id) => onChange({ channelId: channels.find((channel) => channel.id === id)?.id ?? null })}
      />
      <InlineField
        label={t('note')}
        multiline
        value={destination.note}
        maxLength={2000}
        readOnly={readOnly}
        onSave={(note) => onChange({ note })}
      />
    </div>
  );
}

function Tracking({ destination, onChange }: PartProps): ReactElement {
  const t = useTexts(linksTexts);
  const readOnly = useReadOnly();
  const inherited: Utm = useStatus().data?.workspace?.utm ?? {};
  const isOn = destination.tracking === 'inherit';
  return (
    <>
      <Switch
        label={t('trackingOn')}
        description={t('trackingHelp')}
        disabled={readOnly}
        checked={isOn}
        onChange={(event) => onChange({ tracking: event.currentTarget.checked ? 'inherit' : 'off' })}
      />
      {isOn ? (
        <UtmFields
          utm={destination.utm}
          inherited={inherited}
          readOnly={readOnly}
          onChange={(utm) => onChange({ utm })}
        />
      ) : null}
      <NamingFindings of={destination.id} />
    </>
  );
}
