import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { MasterChange } from '../../../shared/contract/areas/variants.ts';
import { client } from '../../client.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.ts';
import { componentTexts } from '../../components/texts.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useTexts } from '../../texts.ts';
import { isOutdated } from '../../../shared/lineage/is-outdated.ts';
import classes from './master-changes.module.css';
import { deskTexts } from './texts.ts';
import type { DeskVariant } from './use-desk.ts';

interface MasterChangesProps {
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}

type Answer = 'take' | 'keep';

/** What the master says differently since the variant was adapted: each place can be taken over, or left as it is. */
export function MasterChanges({ current, readOnly }: MasterChangesProps): ReactElement | null {
  const t = useTexts(deskTexts);
  const words = useTexts(componentTexts);
  const [open, setOpen] = useState(false);
  const { view } = current;
  const { variant, masterChanges } = view;
  const follow = useCommand(['variants', 'followMaster'], {
    onSuccess: ({ id, masterId }, { how }) => {
      if (how === 'take') offerUndo(t('taken'), { masterId, variantId: id }).catch(notifyFailure);
    },
  });
  if (!isOutdated(view)) return null;
  const answer = (changes: readonly MasterChange[], how: Answer): void => {
    const passages = changes.map(({ passage }) => passage);
    void flushAll().then(() => follow.mutate({ id: variant.id, passages, how }));
  };
  // What concerns the variant comes first: that is where its readers would read something old.
  const sorted = masterChanges.toSorted((a, b) => Number(b.concerns) - Number(a.concerns));
  return (
    <section className={classes['note']} aria-label={t('masterChanges')}>
      <div className={classes['head']}>
        <IconHistory size={16} stroke={1.5} aria-hidden />
        <span className={classes['words']}>{words('outdatedHint')}</span>
        <span className={classes['acts']}>
          <Button variant="subtle" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('masterChangesHide') : t('masterChangesShow', { count: masterChanges.length })}
          </Button>
          {readOnly ? null : (
            <Button
              variant="subtle"
              size="compact-xs"
              disabled={follow.isPending}
              onClick={() => answer(masterChanges, 'keep')}
            >
              {t('keepAll')}
            </Button>
          )}
        </span>
      </div>
      {open ? (
        <ul className={classes['list']}>
          {sorted.map((change) => (
            <Change
              key={change.passage}
              change={change}
              locked={readOnly || follow.isPending}
              onAnswer={(how) => answer([change], how)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface ChangeProps {
  readonly change: MasterChange;
  readonly locked: boolean;
  readonly onAnswer: (how: Answer) => void;
}

function Change({ change, locked, onAnswer }: ChangeProps): ReactElement {
  const t = useTexts(deskTexts);
  const { kind, text, used } = change;
  const take = kind === 'removed' ? 'takeRemoved' : used ? 'takeChanged' : 'takeAdded';
  return (
    <li className={classes['change']}>
      <span className={classes['kind']}>
        {t(`masterChange.${kind}`)}
        {used || kind === 'added' ? null : ` · ${t('masterChangeUnused')}`}
      </span>
      <p className={classes['text']}>{text === '' ? t('masterChangeBlank') : text}</p>
      <span className={classes['acts']}>
        {kind === 'removed' && !used ? null : (
          <Button variant="light" size="compact-xs" disabled={locked} onClick={() => onAnswer('take')}>
            {t(take)}
          </Button>
        )}
        <Button variant="subtle" size="compact-xs" disabled={locked} onClick={() => onAnswer('keep')}>
          {t('keepOne')}
        </Button>
      </span>
    </li>
  );
}

/** The text before was kept as the newest version: bringing that one back is the undo. */
async function offerUndo(message: string, of: Parameters<typeof client.versions.list>[0]): Promise<void> {
  const [before] = await client.versions.list(of);
  if (before !== undefined) notifyUndo(message, async () => client.versions.restore({ id: before.id }));
}
