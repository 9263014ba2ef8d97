import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts.ts';
import type { OutputOf } from '../../transport/operations.ts';
import { packagesTexts } from './texts.ts';
import classes from './packages.module.css';

/** What the verification of a package found. */
export function VerifyResult({ result }: { readonly result: OutputOf<'packages', 'verify'> }): ReactNode {
  const t = useTexts(packagesTexts);
  if (result.ok)
    return (
      <Alert color="done" icon={<IconShieldCheck size={18} stroke={1.5} />} aria-live="polite">
        {t('verifyOk', { files: t('files', { count: result.files }) })}
      </Alert>
    );
  return (
    <Alert
      color="blocking"
      icon={<IconAlertTriangle size={18} stroke={1.5} />}
      title={t('verifyBad', { count: result.problems.length })}
      role="alert"
    >
      <ul className={classes['problems']}>
        {result.problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <code>{problem.path}</code> {t(`problem.${problem.code}`)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
