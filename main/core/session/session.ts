import type { ChangeEvent, StudioStatus } from '../../../shared/contract/areas/studio.ts';
import type { NewId } from '../../../shared/ids.ts';
import { Failure } from '../failure.ts';
import { openWorkspace } from '../open-workspace.ts';
import type { SettingsStore } from '../settings/settings-file.ts';
import type { Clock, Workspace } from '../workspace.ts';

/** What a way in can do on its machine; the core never touches dialogs or programs itself. */
export interface Shell {
  readonly kind: 'electron' | 'loopback';
  /** Null where there are no native dialogs: the window then offers its own folder list. */
  readonly pickFolder: ((purpose: 'open' | 'create' | 'export' | 'backup' | 'import') => Promise<string | null>) | null;
  readonly openFolder: ((folder: string) => Promise<void>) | null;
  /** Opens an address that passed the link gate outside the program; null leaves that to the browser. */
  readonly openLink: ((url: string) => Promise<void>) | null;
}

export interface SessionOptions {
  readonly settings: SettingsStore;
  readonly shell: Shell;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly holder: string;
  readonly version: string;
  /** Where the person's own folders begin: start of the folder list and of proposed places. */
  readonly homeFolder: string;
  /** Where the program keeps the sample and other things of its own. */
  readonly stateFolder: string;
  /** `resources/` of the program: the sample, help, icons. */
  readonly resourcesFolder: string;
  readonly log: (event: string, details: Readonly<Record<string, unknown>>) => void;
}

/** One running program: at most one open workspace, and everybody who listens to it. */
export interface Session extends SessionOptions {
  /** Throws `NO_WORKSPACE`. */
  workspace(): Workspace;
  current(): Workspace | null;
  open(folder: string, options?: { readonly readOnly?: boolean }): Promise<StudioStatus>;
  close(): Promise<StudioStatus>;
  status(): StudioStatus;
  announce(event: ChangeEvent): void;
  onChange(callback: (event: ChangeEvent) => void): () => void;
}

export function createSession(options: SessionOptions): Session {
  const listeners = new Set<(event: ChangeEvent) => void>();
  let open: { readonly workspace: Workspace; readonly stop: () => void } | null = null;

  const announce = (event: ChangeEvent): void => {
    for (const listener of listeners) listener(event);
  };

  const close = async (): Promise<void> => {
    if (open === null) return;
    const { workspace, stop } = open;
    open = null;
    stop();
    await workspace.close();
  };

  const session: Session = {
    ...options,
    current: () => open?.workspace ?? null,
    workspace() {
      if (open === null) throw new Failure('NO_WORKSPACE');
      return open.workspace;
    },
    async open(folder, { readOnly = false } = {}) {
      if (open?.workspace.folder === folder && !readOnly) return session.status();
      // The new one first: if it cannot be opened, the present one stays open.
      const workspace = await openWorkspace({
        folder,
        readOnly,
        clock: options.clock,
        newId: options.newId,
        holder: options.holder,
        log: options.log,
        ...(options.settings.settings().backupFolder === ''
          ? {}
          : { backupFolder: options.settings.settings().backupFolder }),
      });
      await close();
      open = { workspace, stop: workspace.onChange(announce) };
      options.settings.remember({
        folder: workspace.folder,
        name: workspace.reader.workspace().name,
        openedAt: options.clock.now(),
      });
      announce({ kind: 'status-changed' });
      return session.status();
    },
    async close() {
      await close();
      announce({ kind: 'status-changed' });
      return session.status();
    },
    status: () => statusOf(open?.workspace ?? null, options),
    announce,
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  return session;
}

function statusOf(workspace: Workspace | null, { shell, version }: SessionOptions): StudioStatus {
  return {
    workspace: workspace === null ? null : { ...workspace.reader.workspace(), folder: workspace.folder },
    access: workspace?.access ?? 'none',
    readOnlyReason: workspace?.readOnlyReason ?? null,
    setAside: workspace === null ? [] : [...workspace.setAside],
    lastBackupAt: workspace?.lastBackupAt() ?? null,
    shell: { kind: shell.kind, canPickFolders: shell.pickFolder !== null, canOpenFolders: shell.openFolder !== null },
    version,
  };
}
