import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFileText, IconLayoutSidebarLeftCollapse } from '@tabler/icons-react';
import type { LexicalEditor } from 'lexical';
import { memo, type ReactElement, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { PassageId } from '../../../shared/ids.ts';
import { MasterEditor } from '../../editor/MasterEditor.tsx';
import { showPassage } from '../../editor/plugins/passages/LitPassages.ts';
import { useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { useDeskMemory } from './desk-store.ts';
import { deskTexts } from './texts.ts';
import { versionsPlace } from './versions-place.ts';
import type { DeskMaster } from './use-desk.ts';

interface MasterPaneProps {
  readonly master: DeskMaster;
  readonly readOnly: boolean;
  readonly lit: PassageId | null;
  readonly onPassage: (passage: PassageId | null) => void;
}

const ignore = (): void => undefined;

/** The master beside a variant: to read, and to correct at once. The passage at hand is lit on both sides. */
export const MasterPane = memo(function MasterPane({
  master,
  readOnly,
  lit,
  onPassage,
}: MasterPaneProps): ReactElement {
  const t = useTexts(deskTexts);
  const [, navigate] = useLocation();
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  useEffect(() => {
    const writing = editor?.getRootElement() === document.activeElement;
    if (editor !== null && lit !== null && !writing) showPassage(editor, lit);
  }, [editor, lit]);
  return (
    <section className={classes['pane']} aria-label={t('masterLong')} tabIndex={-1}>
      <MasterEditor
        masterId={master.id}
        title={master.title === '' ? t('untitled') : master.title}
        language={master.language}
        readOnly={readOnly}
        lit={lit}
        focus={false}
        onFocusMode={() => navigate(`/masters/${master.id}`)}
        onPassage={readOnly ? ignore : onPassage}
        onVersions={() => navigate(versionsPlace(master.id))}
        onReady={setEditor}
        heading={
          <span className={classes['paneTitle']}>
            <Tooltip label={t('foldMaster')}>
              <ActionIcon aria-label={t('foldMaster')} onClick={() => useDeskMemory.setState({ masterFolded: true })}>
                <IconLayoutSidebarLeftCollapse size={17} stroke={1.5} />
              </ActionIcon>
            </Tooltip>
            <IconFileText size={16} stroke={1.5} aria-hidden /> {t('masterLong')}
          </span>
        }
      />
    </section>
  );
});
