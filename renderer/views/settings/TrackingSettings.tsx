import { Stack, Text } from '@mantine/core';
import { type ReactElement, useRef } from 'react';
import { notifyUndo } from '../../components/notify.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly, useStatus } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { NamingFindings } from '../links/NamingFindings.tsx';
import { TrackedPreviews } from '../links/TrackedPreviews.tsx';
import { linksTexts } from '../links/texts.ts';
import { UtmFields } from '../links/UtmFields.tsx';
import { settingsTexts } from './texts.ts';

/** The parameters that count visits, for the whole workspace, with what they make of a real address. */
export function TrackingSettings(): ReactElement | null {
  const t = useTexts(settingsTexts);
  const words = useTexts(linksTexts);
  const readOnly = useReadOnly();
  const workspace = useStatus().data?.workspace ?? null;
  const change = useCommand(['studio', 'changeWorkspace']);
  const example = useExample();
  const endOffer = useRef<() => void>(() => undefined);
  if (workspace === null) return null;
  const before = workspace.utm;
  return (
    <Stack gap="lg">
      <div>
        <Text size="sm" c="var(--ink-2)">
          {words('trackingHelp')}
        </Text>
        <UtmFields
          utm={before}
          inherited={{}}
          readOnly={readOnly}
          onChange={(utm) =>
            change.mutate(
              { utm },
              {
                onSuccess: () => {
                  // Only the newest step is on offer: an older one would bring back more than it says.
                  endOffer.current();
                  endOffer.current = notifyUndo(t('trackingChanged'), () => change.mutateAsync({ utm: before }));
                },
              },
            )
          }
        />
      </div>
      {example === null ? null : (
        <div>
          <SectionHeader title={words('example')} />
          <TrackedPreviews url={example} />
        </div>
      )}
      <div>
        <SectionHeader title={words('naming')} />
        <NamingFindings of={null} />
      </div>
    </Stack>
  );
}

/** An own page to show by: the one that most places lead to. */
function useExample(): string | null {
  const rows =
    useRead(['links', 'list'], { filter: 'own', sort: 'uses', descending: true, limit: 50 }).data?.rows ?? [];
  const page = rows.find(({ kind, url }) => kind === 'registered' && url.startsWith('http'));
  const channels = useRead(['channels', 'list'], {}).data ?? [];
  const site =
    channels.find(({ platformId, url }) => platformId === 'website' && url !== '') ??
    channels.find(({ role, url }) => role === 'hub' && url !== '');
  return page?.url ?? site?.url ?? null;
}
