import { useCallback, useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { PackageSelection } from '../../../shared/contract/areas/content.ts';
import type { FormatDescription, FormatPlan } from '../../../shared/contract/areas/formats.ts';
import { type FormatChoice, formatChoiceSchema } from '../../../shared/model/format-choice.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';

export interface FormatWork {
  readonly choice: FormatChoice;
  readonly plan: UseQueryResult<FormatPlan>;
  /** Plans anew and has the workspace remember it. */
  readonly change: (part: Partial<FormatChoice>) => void;
}

const none = formatChoiceSchema.parse({});

/** Settings and plan of the format that is chosen; without one it waits. */
export function useFormat(format: FormatDescription | null, selection: PackageSelection): FormatWork {
  const [changed, setChanged] = useState<Readonly<Record<string, FormatChoice>>>({});
  const readOnly = useReadOnly();
  const { mutate } = useCommand(['formats', 'remember']);
  const formatId = format?.id ?? '';
  const choice = changed[formatId] ?? format?.choice ?? none;
  const plan = useRead(
    ['formats', 'plan'],
    { ...selection, formatId, choice },
    { enabled: format !== null, keepPrevious: true },
  );
  const change = useCallback(
    (part: Partial<FormatChoice>) => {
      const next = { ...choice, ...part };
      setChanged((before) => ({ ...before, [formatId]: next }));
      if (!readOnly) mutate({ formatId, choice: next });
    },
    [choice, formatId, mutate, readOnly],
  );
  return { choice, plan, change };
}
