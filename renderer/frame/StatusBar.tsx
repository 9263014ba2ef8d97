import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useAction } from '../actions/use-actions.ts';
import { type Job, useJobs } from '../hooks/use-jobs.ts';
import { useRead } from '../hooks/use-read.ts';
import { savingState, useSaving } from '../hooks/use-saving.ts';
import { useStatus } from '../hooks/use-settings.ts';
import { useFormat, useLanguage, useTexts } from '../texts.ts';
import type { OutputOf } from '../transport/operations.ts';
import classes from './status-bar.module.css';
import { frameTexts } from './texts.ts';

function countBlocked(overview: OutputOf<'search', 'overview'>): number {
  return overview.blocked.length;
}

/** What is open, what is going on, and what stands against handing over. */
export function StatusBar(): ReactElement {
  const t = useTexts(frameTexts);
  const format = useFormat();
  const language = useLanguage();
  const status = useStatus().data;
  const failing = useSaving((saving) => savingState(saving) === 'failing');
  const jobs = useJobs((state) => state.jobs);
  const blocked = useRead(['search', 'overview'], undefined, { select: countBlocked }).data ?? 0;
  const switchLanguage = useAction('view.language');
  const backup = status?.lastBackupAt ?? null;
  return (
    <footer className={classes['bar']} aria-label={t('status')}>
      <Link href="/settings/workspace" className={classes['item'] ?? ''} title={status?.workspace?.folder}>
        {status?.workspace?.name}
      </Link>
      <Link
        href="/settings/backups"
        className={classes['item'] ?? ''}
        title={backup === null ? undefined : format.moment(backup)}
      >
        {backup === null ? t('noBackup') : t('lastBackup', { when: format.relative(backup) })}
      </Link>
      {failing ? (
        <span className={classes['failing']}>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          {t('failing')}
        </span>
      ) : null}
      <span className={classes['room']} />
      {jobs.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
      <Link href="/" className={classes['item'] ?? ''} data-blocked={blocked > 0}>
        {blocked > 0 ? <IconBan size={14} stroke={1.75} aria-hidden /> : null}
        {blocked === 0 ? t('nothingBlocked') : t('blocked', { count: blocked })}
      </Link>
      <button
        type="button"
        className={classes['item']}
        onClick={() => switchLanguage?.run()}
        aria-label={`${language.toUpperCase()}: ${t('otherLanguage')}`}
      >
        {language.toUpperCase()}
      </button>
    </footer>
  );
}

function JobLine({ job }: { readonly job: Job }): ReactElement {
  const t = useTexts(frameTexts);
  const words = job.of === 0 ? job.label : t('jobProgress', { label: job.label, done: job.done, of: job.of });
  return (
    <output className={classes['job']}>
      <span className="tabular">{words}</span>
      <progress
        className={classes['progress']}
        aria-label={job.label}
        {...(job.of === 0 ? {} : { value: job.done, max: job.of })}
      />
      {job.cancel === undefined ? null : (
        <button type="button" className={classes['cancel']} onClick={job.cancel}>
          {t('cancel')}
        </button>
      )}
    </output>
  );
}
