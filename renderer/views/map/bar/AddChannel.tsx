import type { ReactNode } from 'react';
import type { PlatformProfile } from '../../../../shared/platforms/platform-profile.ts';
import { useStatus } from '../../../hooks/use-settings.ts';
import { newId } from '../../../new-id.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { PlatformPicker } from '../../channels/PlatformPicker.tsx';
import { select, useMapStore } from '../map-store.ts';
import { changeMap } from '../use-map-changes.ts';
import { barTexts } from './bar-texts.ts';
import { newChannelRecord } from './new-channel.ts';

/** Puts a channel on the map as soon as its platform is chosen, named after it, and asks for its name beside the map. */
export function AddChannel({ variant = 'filled' }: { readonly variant?: 'filled' | 'default' }): ReactNode {
  const t = useTexts(barTexts);
  const add = useAddChannel();
  return <PlatformPicker pending={false} variant={variant} label={t('newChannel')} onPick={add} />;
}

/** Makes a channel of this platform as one step, selects it, and puts the cursor into its name. */
export function useAddChannel(): (profile: PlatformProfile, name: string) => void {
  const t = useTexts(barTexts);
  const interfaceLanguage = useLanguage();
  const language = useStatus().data?.workspace?.language ?? interfaceLanguage;
  const add = async (profile: PlatformProfile, name: string): Promise<void> => {
    const id = newId('channel');
    const record = newChannelRecord(id, name, profile.id, language);
    if (!(await changeMap(t('stepNewChannel', { name }), [{ kind: 'create', collection: 'channels', record }]))) return;
    select([id]);
    useMapStore.setState({ side: 'selection', focusField: 'name' });
  };
  return (profile, name) => void add(profile, name);
}
