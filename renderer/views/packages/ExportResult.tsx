import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCircleCheck, IconCopy, IconFolderOpen, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCommand } from '../../hooks/use-command.ts';
import { useStatus } from '../../hooks/use-settings.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import type { ExportDone } from './use-export.ts';
import { VerifyResult } from './VerifyResult.tsx';
import classes from './packages.module.css';

interface ExportResultProps {
  readonly result: ExportDone;
  /** Only a package carries checksums to verify it by. */
  readonly isPackage?: boolean;
  readonly onAgain: () => void;
  readonly onLog: () => void;
}

/** The finished package: where it is, how big, and what to do with it now. */
export function ExportResult({ result, isPackage = true, onAgain, onLog }: ExportResultProps): ReactNode {
  const t = useTexts(packagesTexts);
  const format = useFormat();
  const open = useCommand(['studio', 'openFolder']);
  const verify = useCommand(['packages', 'verify']);
  const canOpen = useStatus().data?.shell.canOpenFolders === true;
  return (
    <div className={classes['result']}>
      <IconCircleCheck size={32} stroke={1.5} aria-hidden className={classes['resultIcon']} />
      <h2 aria-live="polite">{t(isPackage ? 'done' : 'doneFormat')}</h2>
      <p>
        {t('doneSummary', {
          items: t('items', { count: result.items }),
          files: t('files', { count: result.files }),
          bytes: format.bytes(result.bytes),
        })}
      </p>
      <code className={classes['resultPlace']}>{result.place}</code>
      <div className={classes['resultActions']}>
        {canOpen && (
          <Button
            leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden />}
            onClick={() => open.mutate({ folder: result.place })}
          >
            {t('openFolder')}
          </Button>
        )}
        <CopyButton value={result.place}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={
                copied ? (
                  <IconCheck size={16} stroke={1.5} aria-hidden />
                ) : (
                  <IconCopy size={16} stroke={1.5} aria-hidden />
                )
              }
              onClick={copy}
            >
              {copied ? t('copied') : t('copyPlace')}
            </Button>
          )}
        </CopyButton>
        {isPackage && (
          <Button
            variant="default"
            loading={verify.isPending}
            leftSection={<IconShieldCheck size={16} stroke={1.5} aria-hidden />}
            onClick={() => verify.mutate({ place: result.place })}
          >
            {t('verify')}
          </Button>
        )}
      </div>
      {verify.data !== undefined && <VerifyResult result={verify.data} />}
      {isPackage && (
        <dl className={classes['digest']}>
          <dt>{t('digest')}</dt>
          <dd>{result.manifestDigest}</dd>
        </dl>
      )}
      <div className={classes['resultActions']}>
        <Button variant="subtle" onClick={onAgain}>
          {t('again')}
        </Button>
        <Button variant="subtle" onClick={onLog}>
          {t('log')}
        </Button>
      </div>
    </div>
  );
}
