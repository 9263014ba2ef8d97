import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { type MastersState, mastersStateSchema } from './masters-state.ts';
import { mastersTexts } from './texts.ts';

const masterPlaces = ['active', 'archive', 'trash'] as const;

interface PlaceSwitchProps {
  readonly place: MastersState['place'];
  readonly onChange: (change: Pick<MastersState, 'place'>) => void;
}

/** Active, archive or trash, with how many lie there. */
export function PlaceSwitch({ place, onChange }: PlaceSwitchProps): ReactNode {
  const t = useTexts(mastersTexts);
  const format = useFormat();
  const counts = useRead(['masters', 'counts']).data;
  const count = (at: MastersState['place']): string =>
    counts === undefined || counts[at] === 0 ? t(at) : `${t(at)} ${format.number(counts[at])}`;
  return (
    <SegmentedControl
      aria-label={t('place')}
      value={place}
      onChange={(value) => onChange({ place: mastersStateSchema.shape.place.parse(value) })}
      data={masterPlaces.map((value) => ({ value, label: count(value) }))}
    />
  );
}
