import type { ProfileOverride } from '../../../shared/model/profile-overrides.ts';
import { notifyUndo } from '../../components/notify.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { platformsTexts } from './texts.ts';

/** Takes an override back, so that the value of the profile holds again; can itself be taken back. */
export function useRemoveOverride(): (override: ProfileOverride) => void {
  const t = useTexts(platformsTexts);
  const remove = useCommand(['platforms', 'removeOverride'], {});
  return (override) => {
    const { platformId, channelId, path, value, reason } = override;
    remove.mutate(
      { id: override.id },
      {
        onSuccess: () =>
          notifyUndo(t('overrideRemoved'), () =>
            callOperation(['platforms', 'override'], { platformId, channelId, path, value, reason }),
          ),
      },
    );
  };
}
