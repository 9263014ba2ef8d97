import { create } from 'zustand';

/** `lost` is being repaired; `refused` cannot be: the token is wrong or from an earlier start. */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'refused';

interface Connection {
  readonly state: ConnectionState;
  /** Grows with each connection, so that listeners start again. */
  readonly epoch: number;
}

/** The one place that knows whether the core can be reached. */
export const useConnection = create<Connection>(() => ({ state: 'connecting', epoch: 0 }));

export function setConnectionState(state: ConnectionState): void {
  useConnection.setState((before) => ({ state, epoch: state === 'open' ? before.epoch + 1 : before.epoch }));
}
