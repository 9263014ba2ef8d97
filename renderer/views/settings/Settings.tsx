import { type ReactElement, useEffect, useRef } from 'react';
import { Link, useParams } from 'wouter';
import { ErrorState } from '../../components/ErrorState.tsx';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useRead } from '../../hooks/use-read.ts';
import { useStatus } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { Appearance } from './Appearance.tsx';
import { Backups } from './Backups.tsx';
import { Doctor } from './Doctor.tsx';
import { Folders } from './Folders.tsx';
import { Me } from './Me.tsx';
import classes from './settings.module.css';
import { settingsTexts } from './texts.ts';
import { TrackingSettings } from './TrackingSettings.tsx';
import { WorkspaceSettings } from './WorkspaceSettings.tsx';

const machineSections = ['appearance', 'me', 'folders'] as const;
const workspaceSections = ['workspace', 'tracking', 'backups', 'doctor'] as const;
type SectionId = (typeof machineSections)[number] | (typeof workspaceSections)[number];

const contents: Readonly<Record<SectionId, () => ReactElement | null>> = {
  appearance: Appearance,
  me: Me,
  folders: Folders,
  workspace: WorkspaceSettings,
  tracking: TrackingSettings,
  backups: Backups,
  doctor: Doctor,
};

/** One page of settings; the address names the section it begins at. */
export default function Settings(): ReactElement {
  const t = useTexts(settingsTexts);
  const { section } = useParams<{ section?: string }>();
  const settings = useRead(['studio', 'settings']);
  const hasWorkspace = useStatus().data?.workspace != null; // oxlint-disable-line eqeqeq -- absent or null
  const page = useRef<HTMLDivElement>(null);
  const loaded = settings.data !== undefined;
  const sections: readonly SectionId[] = hasWorkspace ? [...machineSections, ...workspaceSections] : machineSections;

  useEffect(() => {
    if (section === undefined || !loaded) return;
    page.current?.querySelector(`#settings-${CSS.escape(section)}`)?.scrollIntoView({ block: 'start' });
  }, [section, loaded]);

  return (
    <>
      <ViewHeader title={t('title')} />
      {settings.isError ? <ErrorState error={settings.error} onRetry={() => void settings.refetch()} /> : null}
      {loaded ? (
        <div ref={page} className={classes['page']}>
          <nav aria-label={t('sections')} className={classes['nav']}>
            {sections.map((id) => (
              <Link
                key={id}
                href={`/settings/${id}`}
                className={classes['navLink'] ?? ''}
                aria-current={id === (section ?? 'appearance') ? 'true' : undefined}
              >
                {t(`section.${id}`)}
              </Link>
            ))}
          </nav>
          <div className={classes['sections']}>
            {sections.map((id) => {
              const Content = contents[id];
              return (
                <section
                  key={id}
                  id={`settings-${id}`}
                  aria-labelledby={`settings-${id}-title`}
                  className={classes['section']}
                >
                  <h2 id={`settings-${id}-title`} className={classes['title']}>
                    {t(`section.${id}`)}
                  </h2>
                  <Content />
                </section>
              );
            })}
          </div>
        </div>
      ) : null}
    </>
  );
}
