import { Button, Checkbox, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { LinkRow, LinkUse, ReplaceStep } from '../../../shared/contract/areas/links.ts';
import { asId } from '../../../shared/ids.ts';
import { notifyDone, notifyUndo } from '../../components/notify.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { linksTexts } from './texts.ts';
import { shownAddress } from './use-link-columns.tsx';
import classes from './links.module.css';

interface Props {
  readonly row: LinkRow;
  readonly onClose: () => void;
}

/** Puts an entry of the register in the place of an address, everywhere; tells what stays, and can be taken back. */
export function ReplaceDialog({ row, onClose }: Props): ReactElement {
  const t = useTexts(linksTexts);
  const entries = (useRead(['links', 'destinations']).data ?? []).filter(
    ({ id, retiredAt }) => id !== row.id && retiredAt === null,
  );
  const [toId, setToId] = useState<string | null>(row.destination?.replacementId ?? null);
  const [retire, setRetire] = useState(true);
  const [left, setLeft] = useState<{ readonly uses: readonly LinkUse[]; readonly total: number } | null>(null);
  const name = row.name || shownAddress(row.url);
  const undo = useTakeBack();
  const replace = useCommand(['links', 'replace'], {
    onSuccess: ({ step, changed, left: uses, leftTotal }) => {
      const { masters, variants, channels, mapLinks } = changed;
      const count = masters + variants + channels + mapLinks;
      notifyUndo(t('replaced', { name, count }), () => undo(step));
      if (leftTotal === 0) onClose();
      else setLeft({ uses, total: leftTotal });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('replaceTitle', { name })} closeButtonProps={{ 'aria-label': t('close') }}>
      {left === null ? (
        <Stack gap="md">
          <Text size="sm">{t('replaceHelp', { count: row.uses })}</Text>
          {entries.length === 0 ? <Text size="sm">{t('replaceNone')}</Text> : null}
          <Select
            label={t('replaceBy')}
            placeholder={t('replaceByHint')}
            searchable
            disabled={entries.length === 0}
            data={entries.map(({ id, name, url }) => ({ value: id, label: `${name} (${shownAddress(url)})` }))}
            value={toId}
            onChange={setToId}
          />
          {row.destination === null ? null : (
            <Checkbox
              label={t('retireToo')}
              checked={retire}
              onChange={(event) => setRetire(event.currentTarget.checked)}
            />
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button
              disabled={toId === null}
              loading={replace.isPending}
              onClick={() => replace.mutate({ id: row.id, toId: asId('destination', toId ?? ''), retire })}
            >
              {t('replaceNow')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack gap="md">
          <Text size="sm">{t('left', { count: left.total })}</Text>
          <ul className={classes['uses']}>
            {left.uses.map((use) => (
              <li key={`${use.variantId ?? ''} ${use.place}`}>{`${use.title} · ${use.channelName}`}</li>
            ))}
          </ul>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('close')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

/** Takes a replacement back, and tells what has stayed because somebody has changed it since. */
function useTakeBack(): (step: ReplaceStep) => Promise<void> {
  const t = useTexts(linksTexts);
  const back = useCommand(['links', 'takeBack']);
  return async (step) => {
    const { restored, changedSince } = await back.mutateAsync({ step });
    const names = [...new Set(changedSince.map(({ title, channelName }) => `${title} ${channelName}`.trim()))];
    const words = t('takenBack', { count: restored });
    notifyDone(names.length === 0 ? words : `${words}. ${t('changedSince', { names: names.join(', ') })}`);
  };
}
