import { Button, Combobox, useCombobox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { PlatformProfile, ProfileFamily } from '../../../shared/platforms/platform-profile.ts';
import { useProfiles } from '../../components/list/use-lookups.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { useTexts } from '../../texts.ts';
import { usePlatformWords } from '../platforms/platform-words.ts';
import { channelsTexts } from './texts.ts';
import classes from './channels.module.css';

interface PlatformPickerProps {
  readonly onPick: (profile: PlatformProfile, name: string) => void;
  readonly pending: boolean;
  readonly variant?: 'filled' | 'default';
  /** Words of the button, where "new channel" is too long. */
  readonly label?: string;
}

/** A button that asks for the platform of a new channel: searchable, grouped by what one does there. */
export function PlatformPicker({ onPick, pending, variant = 'filled', label }: PlatformPickerProps): ReactNode {
  const t = useTexts(channelsTexts);
  const words = usePlatformWords();
  const profiles = useProfiles();
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setSearch('');
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const needle = search.trim().toLocaleLowerCase();
  const fitting = [...profiles.values()].filter((profile) =>
    words.platform(profile).toLocaleLowerCase().includes(needle),
  );
  const pick = (id: string): void => {
    const profile = profiles.get(id);
    if (profile !== undefined) onPick(profile, words.platform(profile));
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} width={320} position="bottom-end" withinPortal>
      <Combobox.Target>
        <Button
          variant={variant}
          loading={pending}
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => combobox.toggleDropdown()}
        >
          {label ?? t('new')}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Header>{t('pickPlatform')}</Combobox.Header>
        <Combobox.Search
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
          placeholder={t('searchPlatform')}
          aria-label={t('searchPlatform')}
        />
        <Combobox.Options className={classes['picker'] ?? ''}>
          {byFamily(fitting).map(([family, members]) => (
            <Combobox.Group key={family} label={words.family(family)}>
              {members.map((profile) => (
                <Combobox.Option key={profile.id} value={profile.id}>
                  <span className={classes['option']}>
                    <PlatformGlyph profile={profile} />
                    {words.platform(profile)}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {fitting.length === 0 && <Combobox.Empty>{t('noPlatform')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function byFamily(profiles: readonly PlatformProfile[]): [ProfileFamily, PlatformProfile[]][] {
  const groups = new Map<ProfileFamily, PlatformProfile[]>();
  for (const profile of profiles) groups.set(profile.family, [...(groups.get(profile.family) ?? []), profile]);
  return [...groups];
}
