import { RPCHandler } from '@orpc/server/message-port';
import { router } from '../core/router.ts';
import type { Session } from '../core/session/session.ts';
import { mediaFile } from '../machine/own-files.ts';
import { openSession } from '../machine/session.ts';
import type { FromCore, ShellQuestion, ToCore } from './core-messages.ts';

/** The utility process that holds the workspace, so that neither window nor menu ever waits for the disk. */
const { parentPort } = process;
const questions = new Map<number, (value: string | null) => void>();
let nextQuestion = 0;
let session: Session | null = null;
const handler = new RPCHandler(router);

function say(message: FromCore): void {
  parentPort.postMessage(message);
}

function ask(question: ShellQuestion): Promise<string | null> {
  nextQuestion += 1;
  const id = nextQuestion;
  say({ kind: 'shell-question', id, question });
  return new Promise((resolve) => questions.set(id, resolve));
}

function start(place: Extract<ToCore, { kind: 'start' }>): Session {
  return openSession(place, {
    shell: {
      kind: 'electron',
      pickFolder: (purpose) => ask({ what: 'pick-folder', purpose }),
      openFolder: async (folder) => void (await ask({ what: 'open-folder', folder })),
      openLink: async (url) => void (await ask({ what: 'open-link', url })),
    },
  });
}

async function answerMedia(id: number, digest: string): Promise<void> {
  const workspace = session?.current() ?? null;
  const file = workspace === null ? null : await mediaFile(workspace, digest).catch(() => null);
  say({ kind: 'media-answer', id, file });
}

parentPort.on('message', ({ data, ports }: { data: ToCore; ports: Electron.MessagePortMain[] }) => {
  switch (data.kind) {
    case 'start':
      session = start(data);
      say({ kind: 'ready' });
      break;
    case 'port': {
      const port = ports[0];
      if (port === undefined || session === null) return;
      handler.upgrade(port, { context: { session } });
      port.start();
      break;
    }
    case 'media':
      void answerMedia(data.id, data.digest);
      break;
    case 'shell-answer':
      questions.get(data.id)?.(data.value);
      questions.delete(data.id);
      break;
    case 'close':
      void (session?.close() ?? Promise.resolve()).finally(() => say({ kind: 'closed' }));
      break;
  }
});
