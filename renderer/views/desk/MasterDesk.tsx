import { IconFileText } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { MasterEditor } from '../../editor/MasterEditor.tsx';
import { useSettings } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { AdaptPopover } from './adapt/AdaptPopover.tsx';
import classes from './desk.module.css';
import { MasterFacts } from './MasterFacts.tsx';
import { deskTexts } from './texts.ts';
import { versionsPlace } from './versions-place.ts';
import type { DeskMaster, DeskVariant } from './use-desk.ts';

interface MasterDeskProps {
  readonly master: DeskMaster;
  readonly variants: readonly DeskVariant[];
  readonly readOnly: boolean;
  readonly focus: boolean;
  readonly onFocusMode: (on: boolean) => void;
}

const ignore = (): void => undefined;

/** The master alone: wide to read and write, its details beside it, and the way to its first variants. */
export function MasterDesk({ master, variants, readOnly, focus, onFocusMode }: MasterDeskProps): ReactElement {
  const t = useTexts(deskTexts);
  const [, navigate] = useLocation();
  const sideFolded = useSettings()?.inspectorFolded === true;
  return (
    <div className={classes['masterDesk']} data-focus={focus || sideFolded || undefined}>
      <section className={classes['masterWide']} aria-label={t('masterLong')}>
        <div className={classes['column']}>
          <MasterEditor
            masterId={master.id}
            title={master.title === '' ? t('untitled') : master.title}
            language={master.language}
            readOnly={readOnly}
            lit={null}
            focus={focus}
            onFocusMode={onFocusMode}
            onPassage={ignore}
            onVersions={() => navigate(versionsPlace(master.id))}
            heading={
              <span className={classes['paneTitle']}>
                <IconFileText size={16} stroke={1.5} aria-hidden /> {t('masterLong')}
              </span>
            }
          />
        </div>
      </section>
      {focus || sideFolded ? null : (
        <aside className={classes['side']} aria-label={t('masterFields')}>
          {variants.length === 0 ? (
            <div className={classes['teach']}>
              <strong>{t('emptyTitle')}</strong>
              <p>{t('emptyText')}</p>
              <p>{t('emptyMaster')}</p>
              {readOnly ? null : <AdaptPopover master={master} variants={variants} form="empty" />}
            </div>
          ) : null}
          <MasterFacts master={master} readOnly={readOnly} />
        </aside>
      )}
    </div>
  );
}
