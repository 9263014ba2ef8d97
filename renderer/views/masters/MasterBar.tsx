import { IconArchive, IconArchiveOff, IconCopy, IconPackageExport, IconRestore, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { asId } from '../../../shared/ids.ts';
import { BarButton } from '../../components/list/BarButton.tsx';
import { places } from '../../components/list/places.ts';
import { SelectionBar } from '../../components/list/SelectionBar.tsx';
import type { ListSelection } from '../../components/list/use-list-selection.ts';
import { useTexts } from '../../texts.ts';
import type { MastersState } from './masters-state.ts';
import { mastersTexts } from './texts.ts';
import type { MasterActions } from './use-master-actions.ts';

interface MasterBarProps {
  readonly place: MastersState['place'];
  readonly selection: ListSelection;
  readonly total: number;
  readonly readOnly: boolean;
  readonly titleOf: (id: string) => string;
  readonly actions: MasterActions;
}

/** What can be done with the chosen masters where they lie. */
export function MasterBar({ place, selection, total, readOnly, titleOf, actions }: MasterBarProps): ReactNode {
  const t = useTexts(mastersTexts);
  const [, navigate] = useLocation();
  const keys = [...selection.selection.keys].map((key) => asId('master', key));
  const [first] = keys;
  const move = (kind: Parameters<MasterActions['move']>[0]): void => {
    actions.move(kind, keys, titleOf(first ?? ''));
    selection.clear();
  };
  return (
    <SelectionBar selection={selection} total={total}>
      {place === 'active' && (
        <BarButton
          icon={IconPackageExport}
          label={t('export')}
          onPress={() => navigate(places.packages({ master: keys }))}
        />
      )}
      {!readOnly && (
        <>
          {place === 'active' && (
            <>
              {first !== undefined && keys.length === 1 && (
                <BarButton
                  icon={IconCopy}
                  label={t('duplicate')}
                  onPress={() => actions.duplicate(first, titleOf(first))}
                />
              )}
              <BarButton icon={IconArchive} label={t('toArchive')} onPress={() => move('archive')} />
            </>
          )}
          {place === 'archive' && (
            <BarButton icon={IconArchiveOff} label={t('fromArchive')} onPress={() => move('unarchive')} />
          )}
          {place === 'trash' ? (
            <BarButton icon={IconRestore} label={t('fromTrash')} onPress={() => move('restore')} />
          ) : (
            <BarButton icon={IconTrash} label={t('toTrash')} onPress={() => move('trash')} />
          )}
        </>
      )}
    </SelectionBar>
  );
}
