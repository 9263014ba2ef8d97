import { NavLink, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { places } from '../../components/list/places.ts';
import { PlatformGlyph } from '../../components/PlatformGlyph.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useTexts } from '../../texts.ts';
import { usePlatformWords } from './platform-words.ts';
import { platformsTexts } from './texts.ts';
import classes from './platforms.module.css';

interface PlatformListProps {
  readonly profiles: readonly PlatformProfile[] | undefined;
  readonly chosenId: string | null;
}

/** All platforms at the left, by what one does there. */
export function PlatformList({ profiles, chosenId }: PlatformListProps): ReactNode {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  const [search, setSearch] = useState('');
  const needle = search.trim().toLocaleLowerCase();
  const fitting = (profiles ?? []).filter((profile) => words.platform(profile).toLocaleLowerCase().includes(needle));
  const families = [...new Set(fitting.map((profile) => profile.family))];
  return (
    <nav className={classes['list']} aria-label={t('list')}>
      <TextInput
        className={classes['listSearch'] ?? ''}
        size="xs"
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={15} stroke={1.5} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {profiles === undefined && <SkeletonRows rows={14} rowHeight={32} />}
      {profiles !== undefined && fitting.length === 0 && <p className={classes['quiet']}>{t('nothing')}</p>}
      {families.map((family) => (
        <div key={family}>
          <h2 className={classes['listGroup']}>{words.family(family)}</h2>
          {fitting
            .filter((profile) => profile.family === family)
            .map((profile) => (
              <NavLink
                key={profile.id}
                component={Link}
                href={places.platform(profile.id)}
                active={profile.id === chosenId}
                aria-current={profile.id === chosenId ? 'page' : undefined}
                className={classes['listLink'] ?? ''}
                leftSection={<PlatformGlyph profile={profile} />}
                label={words.platform(profile)}
              />
            ))}
        </div>
      ))}
    </nav>
  );
}
