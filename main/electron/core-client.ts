import { dirname, join } from 'node:path';
import { dialog, shell, utilityProcess, type BrowserWindow, type MessagePortMain, type UtilityProcess } from 'electron';
import { linkTarget } from '../../shared/links/link-gate.ts';
import { homeFolder, programVersion, stateFolder } from '../machine/machine.ts';
import type { OwnFile } from '../machine/own-files.ts';
import type { FromCore, ShellQuestion, ToCore } from './core-messages.ts';

/** Main's side of the core process. */
export interface CoreClient {
  /** Gives a window its own line to the core. */
  connect(port: MessagePortMain): void;
  media(digest: string): Promise<OwnFile | null>;
  /** Closes the workspace and ends the process; every acknowledged edit is on disk already. */
  close(): Promise<void>;
  onExit(callback: (code: number) => void): void;
}

/** Starts the core process; resolves when it answers. */
export function startCore(root: string, window: () => BrowserWindow | null): Promise<CoreClient> {
  const child = utilityProcess.fork(join(import.meta.dirname, 'core-process.js'), [], {
    serviceName: 'Kanalwerk core',
  });
  const waiting = new Map<number, (answer: Extract<FromCore, { kind: 'media-answer' }>) => void>();
  let nextMedia = 0;
  let closed: (() => void) | null = null;
  const say = (message: ToCore, ports?: MessagePortMain[]): void => child.postMessage(message, ports);

  const client: CoreClient = {
    connect: (port) => say({ kind: 'port' }, [port]),
    async media(digest) {
      nextMedia += 1;
      const id = nextMedia;
      const answer = await new Promise<Extract<FromCore, { kind: 'media-answer' }>>((resolve) => {
        waiting.set(id, resolve);
        say({ kind: 'media', id, digest });
      });
      return answer.file;
    },
    async close() {
      await new Promise<void>((resolve) => {
        closed = resolve;
        say({ kind: 'close' });
      });
      child.kill();
    },
    onExit: (callback) => void child.on('exit', callback),
  };

  return new Promise((resolve) => {
    child.on('message', (message: FromCore) => {
      switch (message.kind) {
        case 'ready':
          resolve(client);
          break;
        case 'media-answer':
          waiting.get(message.id)?.(message);
          waiting.delete(message.id);
          break;
        case 'shell-question':
          void answer(message.question, window()).then((value) => say({ kind: 'shell-answer', id: message.id, value }));
          break;
        case 'closed':
          closed?.();
          break;
      }
    });
    startWhenSpawned(child, () =>
      say({ kind: 'start', root, stateFolder: stateFolder(), homeFolder: homeFolder(), version: programVersion(root) }),
    );
  });
}

function startWhenSpawned(child: UtilityProcess, start: () => void): void {
  child.once('spawn', start);
}

/** Dialogs and other programs: asked for by the core, done here, with the link gate a second time. */
async function answer(question: ShellQuestion, window: BrowserWindow | null): Promise<string | null> {
  switch (question.what) {
    case 'pick-folder': {
      const properties: Electron.OpenDialogOptions['properties'] =
        question.purpose === 'open' || question.purpose === 'import'
          ? ['openDirectory']
          : ['openDirectory', 'createDirectory'];
      const { canceled, filePaths } =
        window === null
          ? await dialog.showOpenDialog({ properties })
          : await dialog.showOpenDialog(window, { properties });
      return canceled ? null : (filePaths[0] ?? null);
    }
    case 'open-folder':
      shell.showItemInFolder(question.folder);
      return dirname(question.folder);
    case 'open-link': {
      const target = linkTarget(question.url);
      if (target !== null) await shell.openExternal(target);
      return target;
    }
  }
}
