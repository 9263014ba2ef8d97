import { ColorInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { colourSchema } from '../../../../shared/model/brand.ts';
import { useDraft } from '../../../hooks/use-draft.ts';
import { useTexts } from '../../../texts.ts';
import { cardDialogTexts } from './card-dialog-texts.ts';

interface ColourProps {
  readonly label: string;
  /** `#rrggbb`; null follows what is inherited. */
  readonly value: string | null;
  /** Shown where there is no own one; null where each must have its own. */
  readonly inherited: string | null;
  readonly readOnly: boolean;
  readonly onChange: (colour: string | null) => void;
}

/** A colour by eye or by its figures. Told once it is whole; emptied, it follows the brand again. */
export function Colour({ label, value, inherited, readOnly, onChange }: ColourProps): ReactElement {
  const t = useTexts(cardDialogTexts);
  const [draft, setDraft] = useDraft(value ?? '');
  return (
    <ColorInput
      size="xs"
      format="hex"
      fixOnBlur={false} // it would bring back a colour that was just emptied
      label={label}
      placeholder={inherited === null ? '' : t('fromBrand')}
      readOnly={readOnly}
      value={draft}
      onChange={(next) => {
        setDraft(next);
        const colour = colourSchema.safeParse(next.toLowerCase());
        if (colour.success && colour.data !== value) onChange(colour.data);
        else if (next === '' && inherited !== null && value !== null) onChange(null);
      }}
      onBlur={() => setDraft(value ?? '')}
    />
  );
}
