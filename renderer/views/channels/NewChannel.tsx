import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { places } from '../../components/list/places.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useStatus } from '../../hooks/use-settings.ts';
import { useLanguage } from '../../texts.ts';
import { PlatformPicker } from './PlatformPicker.tsx';

/** Makes a channel as soon as its platform is chosen, named after it, and opens it for the rest. */
export function NewChannel(): ReactNode {
  const [, navigate] = useLocation();
  const interfaceLanguage = useLanguage();
  const language = useStatus().data?.workspace?.language ?? interfaceLanguage;
  const create = useCommand(['channels', 'create'], { onSuccess: (channel) => navigate(places.channel(channel.id)) });
  return (
    <PlatformPicker
      pending={create.isPending}
      onPick={(profile, name) => create.mutate({ name, platformId: profile.id, language })}
    />
  );
}
