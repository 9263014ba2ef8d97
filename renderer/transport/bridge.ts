/**
 * What the Electron preload exposes as `window.kanalwerk`; absent in the loopback way in.
 * Ports cannot cross the context bridge: a port asked for arrives as a window message with the data `kanalwerk:port`.
 */
export interface KanalwerkBridge {
  /** Asks main for a fresh port to the core. */
  requestPort(): void;
  /** Calls back with the id of an action chosen in the native menu; returns the way to stop. */
  onMenu(callback: (actionId: string) => void): () => void;
  /** Calls back before the window closes; main waits (with a limit) until the promise is settled. */
  onClosing(callback: () => Promise<void>): () => void;
}

declare global {
  interface Window {
    readonly kanalwerk?: KanalwerkBridge;
  }
}

export const portMessage = 'kanalwerk:port';
