import type { IntakeId } from '../../../shared/ids.ts';
import { notifyDone } from '../../components/notify.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';

/** Takes a step back and says what became of it. */
export function useTakeBack(onDone: () => void = () => undefined): {
  readonly run: (id: IntakeId) => void;
  readonly isRunning: boolean;
} {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
  const command = useCommand(['intake', 'takeBack'], {
    onSuccess: ({ removed, kept }) => {
      const words = { removed: format.number(removed), count: kept.length };
      notifyDone(kept.length === 0 ? t('undone', words) : t('undoneKept', words));
      onDone();
    },
  });
  return {
    run: (id) => {
      command.mutate({ id });
    },
    isRunning: command.isPending,
  };
}
