import { Anchor, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { asId, type MediaId } from '../../../shared/ids.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useTexts } from '../../texts.ts';
import { nameOf } from './alt-state.ts';
import { kindTexts } from './kind-texts.ts';

interface EvidenceProps {
  /** The medium whose person is asked about: a picture proves nothing about itself. */
  readonly of: MediaId;
  readonly value: MediaId | null;
  readonly readOnly: boolean;
  readonly onChange: (value: MediaId | null) => void;
}

/** The written consent among the media: chosen by name, one click away for whoever has to show it. */
export function ConsentEvidence({ of, value, readOnly, onChange }: EvidenceProps): ReactNode {
  const t = useTexts(kindTexts);
  const [text, setText] = useState('');
  const record = useRead(['media', 'get'], { id: value ?? of }, { enabled: value !== null });
  const chosen = value === null ? undefined : record.data;
  // Once chosen, its own name stands in the field; searching by that would hide everything else.
  const searched = chosen !== undefined && text === nameOf(chosen) ? '' : text;
  const list = useRead(['media', 'list'], { text: searched, limit: 60 }, { keepPrevious: true });
  const found = (list.data?.rows ?? []).filter(({ id }) => id !== of && id !== value);
  const isGone = value !== null && (record.isError || (chosen !== undefined && chosen.trashedAt !== null));
  return (
    <div>
      <Select
        label={t('evidence')}
        placeholder={t('evidenceHint')}
        data={[...(chosen === undefined ? [] : [chosen]), ...found].map((one) => ({
          value: one.id,
          label: nameOf(one),
        }))}
        value={value}
        searchable
        clearable
        disabled={readOnly}
        nothingFoundMessage={t('evidenceNone')}
        filter={({ options }) => options} // the library has searched
        error={isGone ? t('evidenceGone') : undefined}
        onSearchChange={setText}
        onChange={(id) => onChange(id === null ? null : asId('media', id))}
      />
      {chosen !== undefined && !isGone && (
        <Anchor component={Link} href={`/media?show=${chosen.id}`} size="xs">
          {t('evidenceOpen')}
        </Anchor>
      )}
    </div>
  );
}
