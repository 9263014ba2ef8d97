import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FolderField } from '../../components/FolderField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useSettings } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { packagesTexts } from './texts.ts';
import { VerifyResult } from './VerifyResult.tsx';
import classes from './packages.module.css';

/** Proves of any package, ours or one that came back, that nothing in it was changed. */
export function VerifyPackage(): ReactNode {
  const t = useTexts(packagesTexts);
  const usual = useSettings()?.exportFolder ?? '';
  const [chosen, setPlace] = useState<string | null>(null);
  const place = chosen ?? usual;
  const verify = useCommand(['packages', 'verify']);
  return (
    <form
      className={classes['verify']}
      onSubmit={(event) => {
        event.preventDefault();
        if (place !== '') verify.mutate({ place });
      }}
    >
      <SectionHeader title={t('verifyTitle')} />
      <p className={classes['help']}>{t('verifyHelp')}</p>
      <FolderField
        label={t('verifyPlace')}
        purpose="export"
        placeholder={t('verifyPlace')}
        value={place}
        onChange={(next) => {
          setPlace(next);
          verify.reset();
        }}
      />
      <div>
        <Button
          type="submit"
          disabled={place === ''}
          loading={verify.isPending}
          leftSection={<IconShieldCheck size={16} stroke={1.5} aria-hidden />}
        >
          {t('verifyGo')}
        </Button>
      </div>
      {verify.data !== undefined && <VerifyResult result={verify.data} />}
    </form>
  );
}
