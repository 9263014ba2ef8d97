import { Anchor, Button, Group, Modal, Text } from '@mantine/core';
import { IconFolderOpen, IconPlus, IconSparkles, type TablerIcon } from '@tabler/icons-react';
import { type ReactElement, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { describeError } from '../../../shared/texts/describe-failure.ts';
import { useFolderChooser } from '../../components/use-folder-chooser.tsx';
import { Brand } from '../../frame/Brand.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useSettings, useStatus } from '../../hooks/use-settings.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { CreateWorkspace } from './CreateWorkspace.tsx';
import { Recent } from './Recent.tsx';
import classes from './start.module.css';
import { startTexts } from './texts.ts';
import { enter, useOpen } from './use-open.ts';

/** Before a workspace is open: the three ways in, and where one was last. */
export default function Start(): ReactElement {
  const t = useTexts(startTexts);
  const status = useStatus().data;
  const folder = useSettings()?.workspaceFolder ?? '';
  const [creating, setCreating] = useState(false);
  const opening = useOpen();
  const [, navigate] = useLocation();
  // An address of the workspace that was closed leads nowhere in the one opened next.
  useEffect(() => {
    navigate('/', { replace: true });
  }, [navigate]);
  const sample = useCommand(['studio', 'openSample'], { onSuccess: enter });
  const { choose, dialog } = useFolderChooser();
  const find = (): void => {
    choose('open', opening.open, folder === '' ? undefined : folder);
  };
  return (
    <main className={classes['page']}>
      <div className={classes['inner']}>
        <header className={classes['head']}>
          <div className={classes['brand']}>
            <Brand />
          </div>
          <h1 className={classes['lead']}>{t('lead')}</h1>
          <p className={classes['offline']}>{t('offline')}</p>
        </header>
        <div className={classes['ways']}>
          <Way
            icon={IconSparkles}
            primary
            title={t('sample')}
            help={t('sampleHelp')}
            busy={sample.isPending}
            onClick={() => {
              sample.mutate({});
            }}
          />
          <Way
            icon={IconPlus}
            title={t('create')}
            help={t('createHelp')}
            onClick={() => {
              setCreating(true);
            }}
          />
          <Way icon={IconFolderOpen} title={t('open')} help={t('openHelp')} busy={opening.isPending} onClick={find} />
        </div>
        <Recent onOpen={opening.open} onFind={find} />
        <footer className={classes['foot']}>
          <Anchor component={Link} href="/help" size="sm">
            {t('help')}
          </Anchor>
          <Anchor component={Link} href="/settings" size="sm">
            {t('settings')}
          </Anchor>
          <span>{t('version', { version: status?.version ?? '' })}</span>
        </footer>
      </div>
      {dialog}
      <Modal
        opened={creating}
        onClose={() => {
          setCreating(false);
        }}
        title={t('create')}
      >
        <CreateWorkspace
          onCancel={() => {
            setCreating(false);
          }}
        />
      </Modal>
      <Held opening={opening} />
    </main>
  );
}

interface WayProps {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly help: string;
  readonly primary?: boolean;
  readonly busy?: boolean;
  readonly onClick: () => void;
}

function Way({ icon: Icon, title, help, primary = false, busy = false, onClick }: WayProps): ReactElement {
  const t = useTexts(startTexts);
  return (
    <button
      type="button"
      className={classes['way']}
      data-primary={primary}
      aria-busy={busy}
      disabled={busy}
      onClick={onClick}
    >
      <Icon size={22} stroke={1.5} aria-hidden />
      <span className={classes['wayTitle']}>{busy ? `${t('opening')} …` : title}</span>
      <span className={classes['wayHelp']}>{help}</span>
    </button>
  );
}

/** The one decision here: read what somebody else has open, or leave it. */
function Held({ opening }: { readonly opening: ReturnType<typeof useOpen> }): ReactElement {
  const t = useTexts(startTexts);
  const words = describeError(opening.held?.error, useLanguage());
  return (
    <Modal opened={opening.held !== null} onClose={opening.dismiss} title={t('heldTitle')}>
      <Text size="md">{words.title}</Text>
      <Text size="md" c="var(--ink-2)" mt="sm">
        {words.help}
      </Text>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="default" onClick={opening.dismiss}>
          {t('cancel')}
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            if (opening.held !== null) opening.open(opening.held.folder, true);
          }}
        >
          {t('readOnly')}
        </Button>
      </Group>
    </Modal>
  );
}
