import { UnstyledButton } from '@mantine/core';
import {
  IconArchive,
  IconClipboardText,
  IconFileImport,
  IconPencil,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useTexts } from '../../texts.ts';
import type { MastersState } from './masters-state.ts';
import { mastersTexts } from './texts.ts';
import classes from './masters.module.css';

interface MastersEmptyProps {
  readonly place: MastersState['place'];
  readonly readOnly: boolean;
  readonly onWrite: () => void;
  readonly onImport: (way: 'files' | 'paste') => void;
}

/** What to do when there is nothing yet: write, paste or import. */
export function MastersEmpty({ place, readOnly, onWrite, onImport }: MastersEmptyProps): ReactNode {
  const t = useTexts(mastersTexts);
  if (place === 'archive')
    return (
      <EmptyState icon={IconArchive} title={t('empty.archive')}>
        {t('empty.archiveHelp')}
      </EmptyState>
    );
  if (place === 'trash')
    return (
      <EmptyState icon={IconTrash} title={t('empty.trash')}>
        {t('empty.trashHelp')}
      </EmptyState>
    );
  return (
    <div>
      <div className={classes['beginHead']}>
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.text')}</p>
      </div>
      {!readOnly && (
        <div className={classes['begin']}>
          <Way icon={IconPencil} title={t('empty.write')} help={t('empty.writeHelp')} onPress={onWrite} />
          <Way
            icon={IconClipboardText}
            title={t('empty.paste')}
            help={t('empty.pasteHelp')}
            onPress={() => onImport('paste')}
          />
          <Way
            icon={IconFileImport}
            title={t('empty.import')}
            help={t('empty.importHelp')}
            onPress={() => onImport('files')}
          />
        </div>
      )}
    </div>
  );
}

interface WayProps {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly help: string;
  readonly onPress: () => void;
}

function Way({ icon: Icon, title, help, onPress }: WayProps): ReactNode {
  return (
    <UnstyledButton className={classes['beginCard']} onClick={onPress}>
      <Icon size={24} stroke={1.5} aria-hidden />
      <strong>{title}</strong>
      <span>{help}</span>
    </UnstyledButton>
  );
}
