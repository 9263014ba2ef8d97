import type { OwnFile } from '../machine/own-files.ts';

/** What the main process and the core process say to each other, beside the ports of the windows. */
export type ToCore =
  | {
      readonly kind: 'start';
      readonly root: string;
      readonly stateFolder: string;
      readonly homeFolder: string;
      readonly version: string;
    }
  /** Comes with one port: a window (or main itself) that talks the contract. */
  | { readonly kind: 'port' }
  | { readonly kind: 'media'; readonly id: number; readonly digest: string }
  | { readonly kind: 'shell-answer'; readonly id: number; readonly value: string | null }
  | { readonly kind: 'close' };

export type ShellQuestion =
  | { readonly what: 'pick-folder'; readonly purpose: 'open' | 'create' | 'export' | 'backup' | 'import' }
  | { readonly what: 'open-folder'; readonly folder: string }
  | { readonly what: 'open-link'; readonly url: string };

export type FromCore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'media-answer'; readonly id: number; readonly file: OwnFile | null }
  | { readonly kind: 'shell-question'; readonly id: number; readonly question: ShellQuestion }
  | { readonly kind: 'closed' };
