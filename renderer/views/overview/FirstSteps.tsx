import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { useAction } from '../../actions/use-actions.ts';
import { useTexts } from '../../texts.ts';
import classes from './overview.module.css';
import { overviewTexts } from './texts.ts';

/** What an empty workspace shows: the way to the first package, with the next step as the one primary button. */
export function FirstSteps({ channels }: { readonly channels: number }): ReactElement {
  const t = useTexts(overviewTexts);
  const create = useAction('create.master');
  const importFiles = useAction('create.import');
  const hasChannels = channels > 0;
  return (
    <section className={classes['first']} aria-labelledby="first-steps">
      <h2 id="first-steps" className={classes['firstTitle']}>
        {t('emptyTitle')}
      </h2>
      <p className={classes['firstText']}>{t('emptyText')}</p>
      <ol className={classes['steps']}>
        <Step number={1} done={hasChannels} title={t('stepChannels')} help={t('stepChannelsHelp')}>
          <Button component={Link} href="/channels" variant={hasChannels ? 'default' : 'filled'}>
            {t('toChannels')}
          </Button>
        </Step>
        <Step number={2} title={t('stepMaster')} help={t('stepMasterHelp')}>
          <Button
            variant={hasChannels ? 'filled' : 'default'}
            disabled={create?.isEnabled !== true}
            onClick={() => create?.run()}
          >
            {t('newMaster')}
          </Button>
          <Button variant="default" disabled={importFiles?.isEnabled !== true} onClick={() => importFiles?.run()}>
            {t('toImport')}
          </Button>
        </Step>
        <Step number={3} title={t('stepPackage')} help={t('stepPackageHelp')}>
          <Button component={Link} href="/help/process" variant="subtle">
            {t('toHelp')}
          </Button>
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly help: string;
  readonly done?: boolean;
  readonly children: ReactNode;
}

function Step({ number, title, help, done = false, children }: StepProps): ReactElement {
  const t = useTexts(overviewTexts);
  return (
    <li className={classes['step']}>
      <span className={classes['number']} data-done={done} aria-hidden>
        {done ? <IconCheck size={16} stroke={2} /> : number}
      </span>
      <div>
        <h3 className={classes['stepTitle']}>
          {title}
          {done ? <span className="visually-hidden">, {t('done')}</span> : null}
        </h3>
        <p className={classes['stepHelp']}>{help}</p>
        <div className={classes['stepActions']}>{children}</div>
      </div>
    </li>
  );
}
