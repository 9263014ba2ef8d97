import { useMemo } from 'react';
import { channelMapTexts } from '../../../shared/texts/channel-map.ts';
import { usePeople, useProfiles } from '../../components/list/use-lookups.ts';
import { useTexts } from '../../texts.ts';
import { channelsTexts } from '../channels/texts.ts';
import { usePlatformWords } from '../platforms/platform-words.ts';
import { labelKeys } from './fields/ChannelControl.tsx';
import { fieldTexts } from './fields/field-texts.ts';
import { linkLabelKeys } from './fields/LinkControl.tsx';
import { fileTexts } from './file-texts.ts';

export interface FieldWords {
  /** What a field is called beside the map. */
  readonly fieldName: (what: 'channel' | 'link', field: string) => string;
  /** A value as people read it. */
  readonly valueWords: (field: string, value: string) => string;
}

/** Values that the glossary of the map has words for, by field. */
const worded = ['role', 'kind', 'state', 'frequency', 'language'] as const;
const longest = 160;

/** Words for the fields and values of a preview. */
export function useFieldWords(): FieldWords {
  const files = useTexts(fileTexts);
  const fields = useTexts(fieldTexts);
  const map = useTexts(channelMapTexts);
  const channels = useTexts(channelsTexts);
  const platforms = usePlatformWords();
  const profiles = useProfiles();
  const people = usePeople();
  return useMemo((): FieldWords => {
    const keyOf = (what: 'channel' | 'link', field: string): string | undefined =>
      (what === 'channel' ? (labelKeys as Readonly<Record<string, string>>) : linkLabelKeys)[field as 'note']; // looked up by any name
    return {
      fieldName: (what, field) => {
        const key = keyOf(what, field);
        // both tables name keys of these words; further fields have theirs among those of files
        if (key !== undefined) return channels(key as 'name');
        return `field.${field}` in fileTexts.de ? files(`field.${field}` as 'field.utm') : field;
      },
      valueWords: (field, value) => {
        const one = worded.find((name) => name === field);
        const key = `${one ?? ''}.${value}`;
        if (one !== undefined && key in channelMapTexts.de) return map(key as 'role.hub'); // just looked up
        if (field === 'platformId') {
          const profile = profiles.get(value);
          return profile === undefined ? value : platforms.platform(profile);
        }
        if (field === 'ownerId' || field === 'deputyId') return people.find(({ id }) => id === value)?.name ?? value;
        if (value === 'true' || value === 'false') return fields(value === 'true' ? 'yes' : 'no');
        return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
      },
    };
  }, [files, fields, map, channels, platforms, profiles, people]);
}
