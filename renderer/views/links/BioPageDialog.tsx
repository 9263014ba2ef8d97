import { Button, Modal, Select, Stack, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { asId, type ChannelId } from '../../../shared/ids.ts';
import { linkTexts } from '../../../shared/texts/links.ts';
import type { TextKey } from '../../../shared/texts/texts.ts';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { FolderField } from '../../components/FolderField.tsx';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { notifyDone } from '../../components/notify.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import { useExportFolder } from './use-export-folder.ts';
import classes from './links.module.css';

/** The page behind the one link of a profile: what will stand on it, and its file. */
export function BioPageDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useTexts(linksTexts);
  const channels = useRead(['channels', 'list'], {}).data ?? [];
  const links = useRead(['channels', 'links']).data ?? [];
  const profiles = useProfiles();
  const [chosen, setChosen] = useState<string | null>(null);
  // Most people come for a network where the one link of the profile is all there is.
  const weight = ({ id, platformId }: (typeof channels)[number]): number =>
    links.filter(({ fromId, kind }) => fromId === id && (kind === 'bio-page' || kind === 'profile')).length +
    (profiles.get(platformId)?.links.usualPlace === 'bio' ? 1000 : 0);
  const usual = channels.toSorted((a, b) => weight(b) - weight(a))[0]?.id ?? null;
  const id = chosen ?? usual;
  return (
    <Modal opened onClose={onClose} size="lg" title={t('bioTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="md">
        <Text size="sm">{t('bioHelp')}</Text>
        <Select
          label={t('bioFor')}
          searchable
          allowDeselect={false}
          data={channels.map((channel) => ({ value: channel.id, label: channel.name }))}
          value={id}
          onChange={setChosen}
        />
        {id === null ? null : <Page key={id} channelId={asId('channel', id)} />}
      </Stack>
    </Modal>
  );
}

function Page({ channelId }: { readonly channelId: ChannelId }): ReactElement {
  const t = useTexts(linksTexts);
  const words = useTexts(linkTexts);
  const page = useRead(['links', 'bioPage'], { channelId }).data;
  const [place, setFolder] = useExportFolder();
  const write = useCommand(['links', 'exportBioPage'], {
    onSuccess: ({ place: written }) => notifyDone(t('exported', { places: written })),
  });
  return (
    <>
      <section aria-label={t('bioLinks')}>
        <SectionHeader title={t('bioLinks')} count={page?.links.length ?? 0} />
        <p className={classes['bioHeading']}>{page?.title}</p>
        <ol className={classes['bioLinks']}>
          {(page?.links ?? []).map((link) => (
            <li key={link.url}>
              <b>{link.words}</b>
              {link.detail === '' ? null : <span>{link.detail}</span>}
              <span className={classes['url']}>{link.url}</span>
            </li>
          ))}
        </ol>
        {page === undefined || page.imprintUrl === '' ? null : (
          <p className={classes['hint']}>{t('bioImprint', { url: page.imprintUrl })}</p>
        )}
        <ul className={classes['findings']}>
          {(page?.problems ?? []).map(({ code, name }) => (
            <li key={`${code} ${name}`}>
              <FindingBadge severity="warning" count={1} form="count" />
              {/* codes come from shared/bio-page; the test of the words walks all of them */}
              <span>{words(`bio.${code}` as TextKey<typeof linkTexts>, { name })}</span>
            </li>
          ))}
        </ul>
      </section>
      <FolderField label={t('folder')} value={place} purpose="export" onChange={setFolder} />
      <Button
        disabled={place === '' || (page?.links.length ?? 0) === 0}
        loading={write.isPending}
        onClick={() => write.mutate({ channelId, folder: place })}
      >
        {t('bioExport')}
      </Button>
    </>
  );
}
