import type { ChannelId } from '../../../shared/ids.ts';
import { useCommand } from '../../hooks/use-command.ts';
import type { InputOf } from '../../transport/operations.ts';

export type ChannelChange = InputOf<'channels', 'change'>['fields'];
export type ChangeChannel = (fields: ChannelChange) => void;

/** Changes the named fields of one channel. */
export function useChangeChannel(id: ChannelId): ChangeChannel {
  const command = useCommand(['channels', 'change']);
  return (fields) => command.mutate({ id, fields });
}
