import { Button } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useTexts } from '../../../texts.ts';
import { endDraft, useDraft } from '../draft.ts';
import { useMapStore } from '../map-store.ts';
import { takeOverDraft } from '../use-map-changes.ts';
import { barTexts } from './bar-texts.ts';
import classes from './bar.module.css';

/** Says, while something is tried out, that nothing of it is saved; also after coming back from another view. */
export function DraftBanner(): ReactNode {
  const t = useTexts(barTexts);
  const readOnly = useReadOnly();
  const [pending, setPending] = useState(false);
  const draft = useDraft((state) => state.draft);
  const side = useMapStore((state) => state.side);
  if (draft === null) return null;
  const count = draft.done.length;
  const takeOver = async (): Promise<void> => {
    setPending(true);
    await takeOverDraft(t('stepTakeOver', { count }));
    setPending(false);
  };
  return (
    <div className={classes['draft']}>
      <IconGitCompare size={18} stroke={1.5} aria-hidden />
      <output>{count === 0 ? t('draftNone') : t('draftNote', { count })}</output>
      {side !== 'whatIf' && (
        <Button variant="subtle" size="compact-sm" onClick={() => useMapStore.setState({ side: 'whatIf' })}>
          {t('draftShow')}
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={endDraft}>
        {t('drop')}
      </Button>
      {!readOnly && (
        <Button size="compact-sm" disabled={count === 0} loading={pending} onClick={() => void takeOver()}>
          {t('takeOver')}
        </Button>
      )}
    </div>
  );
}
