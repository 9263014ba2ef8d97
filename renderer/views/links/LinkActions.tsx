import { Button, CopyButton, Menu } from '@mantine/core';
import { IconArrowsExchange, IconCopy, IconDots, IconPlus, IconQrcode } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { LinkRow } from '../../../shared/contract/areas/links.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { NewLink } from './NewLink.tsx';
import { QrDialog } from './QrDialog.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { linksTexts } from './texts.ts';
import { isRetired } from './use-link-columns.tsx';
import { changeEntries } from './use-change-entries.ts';
import classes from './links.module.css';

interface Props {
  readonly row: LinkRow;
  readonly onRegistered: (id: string) => void;
}

/** What can be done with an address. */
export function LinkActions({ row, onRegistered }: Props): ReactElement {
  const t = useTexts(linksTexts);
  const readOnly = useReadOnly();
  const [dialog, setDialog] = useState<'qr' | 'replace' | 'new' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <div className={classes['actions']}>
      {row.destination === null && !readOnly ? (
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('new')}
        >
          {t('register')}
        </Button>
      ) : null}
      <CopyButton value={row.url}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCopy size={14} stroke={1.5} aria-hidden />}
            onClick={copy}
          >
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconQrcode size={14} stroke={1.5} aria-hidden />}
        onClick={() => setDialog('qr')}
      >
        {t('qr')}
      </Button>
      {readOnly ? null : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowsExchange size={14} stroke={1.5} aria-hidden />}
          onClick={() => setDialog('replace')}
        >
          {t('replace')}
        </Button>
      )}
      {readOnly || row.destination === null ? null : <More row={row} />}
      {dialog === 'qr' ? <QrDialog row={row} onClose={close} /> : null}
      {dialog === 'replace' ? <ReplaceDialog row={row} onClose={close} /> : null}
      {dialog === 'new' ? <NewLink url={row.url} onClose={close} onAdded={onRegistered} /> : null}
    </div>
  );
}

function More({ row }: { readonly row: LinkRow }): ReactElement {
  const t = useTexts(linksTexts);
  const { name, id } = row;
  const retired = isRetired(row);
  const retire = (): void => {
    const fields = retired ? { retiredAt: null, replacementId: null } : { retiredAt: new Date().toISOString() };
    const words = t(retired ? 'reinstated' : 'retiredDone', { name });
    void changeEntries([{ kind: 'change', collection: 'destinations', id, fields }], words);
  };
  const remove = (): void =>
    void changeEntries([{ kind: 'remove', collection: 'destinations', id }], t('removed', { name }));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="default" aria-label={t('more')}>
          <IconDots size={14} stroke={1.5} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={retire}>{t(retired ? 'reinstate' : 'retire')}</Menu.Item>
        <Menu.Item onClick={remove}>{t('remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
