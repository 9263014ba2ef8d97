import { useMemo } from 'react';
import { useRead } from '../../../hooks/use-read.ts';
import { useTexts } from '../../../texts.ts';
import { fieldTexts } from './field-texts.ts';

interface DestinationOption {
  readonly value: string;
  readonly label: string;
}

/** The entries of the link register that a link can lead to, by name; retired ones say so. */
export function useDestinations(): readonly DestinationOption[] {
  const t = useTexts(fieldTexts);
  const destinations = useRead(['links', 'destinations']).data;
  return useMemo(
    () =>
      (destinations ?? []).map(({ id, name, retiredAt }) => ({
        value: id,
        label: retiredAt === null ? name : t('retired', { name }),
      })),
    [destinations, t],
  );
}
