import { ActionIcon, Button } from '@mantine/core';
import { IconFolderOff, IconFolderStar, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { queryClient } from '../../transport/query-client.ts';
import classes from './start.module.css';
import { startTexts } from './texts.ts';

interface Props {
  readonly onOpen: (folder: string) => void;
  /** A workspace that moved is looked for by hand. */
  readonly onFind: () => void;
}

/** Workspaces that were open before; those that are not at their place any more stay listed, marked. */
export function Recent({ onOpen, onFind }: Props): ReactElement {
  const t = useTexts(startTexts);
  const format = useFormat();
  const recent = useRead(['studio', 'recent']);
  const forget = useCommand(['studio', 'forgetRecent'], {
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['studio', 'recent'] }),
  });
  const entries = recent.data ?? [];
  return (
    <section aria-label={t('recent')} className={classes['recent']}>
      <SectionHeader title={t('recent')} />
      {recent.data !== undefined && entries.length === 0 ? <p className={classes['none']}>{t('noRecent')}</p> : null}
      <ul className={classes['list']}>
        {entries.map((entry) => (
          <li key={entry.folder} className={classes['entry']} data-missing={!entry.present}>
            <button
              type="button"
              disabled={!entry.present}
              className={classes['entryButton']}
              onClick={() => {
                onOpen(entry.folder);
              }}
            >
              {entry.present ? (
                <IconFolderStar size={20} stroke={1.5} aria-hidden />
              ) : (
                <IconFolderOff size={20} stroke={1.5} aria-hidden />
              )}
              <span className={classes['entryText']}>
                <span className={classes['entryName']}>
                  {entry.name}
                  {entry.present ? null : <span className={classes['missing']}>{t('missing')}</span>}
                </span>
                <span className={classes['entryFolder']} title={entry.folder}>
                  {entry.present ? entry.folder : t('missingHelp')}
                </span>
              </span>
              <span className={classes['when']}>{format.relative(entry.openedAt)}</span>
            </button>
            {entry.present ? null : (
              <Button variant="subtle" size="compact-sm" onClick={onFind}>
                {t('openAgain')}
              </Button>
            )}
            <ActionIcon
              aria-label={t('forgetNamed', { name: entry.name })}
              title={t('forget')}
              onClick={() => {
                forget.mutate({ folder: entry.folder });
              }}
            >
              <IconX size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
