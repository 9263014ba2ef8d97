import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconLock, IconPlugConnectedX, type TablerIcon } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { describeFailure } from '../../shared/texts/describe-failure.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useSaving } from '../hooks/use-saving.ts';
import { useStatus } from '../hooks/use-settings.ts';
import { useLanguage, useTexts } from '../texts.ts';
import { useConnection } from '../transport/connection.ts';
import classes from './banners.module.css';
import { SetAsideReport } from './SetAsideReport.tsx';
import { frameTexts } from './texts.ts';

interface BannerProps {
  readonly tone: 'information' | 'attention' | 'blocking';
  readonly icon: TablerIcon;
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

function Banner({ tone, icon: Icon, title, children, action }: BannerProps): ReactElement {
  return (
    <div className={classes['banner']} data-tone={tone} role={tone === 'information' ? 'status' : 'alert'}>
      <Icon size={18} stroke={1.5} aria-hidden className={classes['icon']} />
      <p className={classes['text']}>
        {title === undefined ? null : <strong>{title}. </strong>}
        {children}
      </p>
      {action}
    </div>
  );
}

/** What holds for the whole workspace at the moment and must not be missed. Nothing when all is well. */
export function Banners(): ReactElement {
  return (
    <>
      <ConnectionBanner />
      <StorageBanner />
      <ReadOnlyBanner />
      <SetAsideBanner />
    </>
  );
}

/** Trouble in reaching the core. `alone` also says that the connection is being made, for an otherwise empty window. */
export function ConnectionBanner({ alone = false }: { readonly alone?: boolean }): ReactElement | null {
  const t = useTexts(frameTexts);
  const state = useConnection((connection) => connection.state);
  if (state === 'lost' || state === 'refused') {
    return (
      <Banner tone={state === 'lost' ? 'attention' : 'blocking'} icon={IconPlugConnectedX}>
        {t(state)}
      </Banner>
    );
  }
  return alone ? <output className={classes['quiet']}>{t('connecting')}</output> : null;
}

function StorageBanner(): ReactElement | null {
  const t = useTexts(frameTexts);
  const language = useLanguage();
  const storage = useSaving((saving) => saving.storage);
  if (storage === null) return null;
  const words = describeFailure('STORAGE', { reason: storage.reason }, language);
  return (
    <Banner tone="blocking" icon={IconAlertTriangle} title={t('storageTitle')}>
      {words.help} {storage.waiting > 0 ? `${t('waiting', { count: storage.waiting })}.` : ''}
    </Banner>
  );
}

function ReadOnlyBanner(): ReactElement | null {
  const t = useTexts(frameTexts);
  const language = useLanguage();
  const status = useStatus().data;
  const open = useCommand(['studio', 'open']);
  const folder = status?.workspace?.folder;
  if (status?.access !== 'read-only' || folder === undefined) return null;
  const reason = status.readOnlyReason ?? 'asked';
  const words = describeFailure('READ_ONLY', { reason }, language);
  return (
    <Banner
      tone="information"
      icon={IconLock}
      title={t('readOnlyTitle')}
      action={
        reason === 'newer-format' ? null : (
          <Button
            variant="default"
            size="compact-sm"
            loading={open.isPending}
            onClick={() => {
              open.mutate({ folder });
            }}
          >
            {t('openForEditing')}
          </Button>
        )
      }
    >
      {words.help}
    </Banner>
  );
}

function SetAsideBanner(): ReactElement | null {
  const t = useTexts(frameTexts);
  const rows = useStatus().data?.setAside ?? [];
  const [hidden, setHidden] = useState(false);
  const [report, setReport] = useState(false);
  if (rows.length === 0 || hidden) return null;
  const count = rows.reduce((sum, row) => sum + row.rows, 0);
  return (
    <>
      <Banner
        tone="attention"
        icon={IconArchive}
        action={
          <>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                setReport(true);
              }}
            >
              {t('setAsideReport')}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                setHidden(true);
              }}
            >
              {t('hide')}
            </Button>
          </>
        }
      >
        {t('setAside', { count })}
      </Banner>
      <SetAsideReport
        opened={report}
        rows={rows}
        onClose={() => {
          setReport(false);
        }}
      />
    </>
  );
}
