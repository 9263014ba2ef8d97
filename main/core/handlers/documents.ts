import { iterate } from './iterate.ts';
import { os } from './implementer.ts';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const base64Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

export const documents = {
  open: os.documents.open.handler(({ context, input }) => {
    const { update, stateVector } = context.session.workspace().documents.open(input.name, bytesOf(input.stateVector));
    return { update: base64Of(update), stateVector: base64Of(stateVector) };
  }),
  update: os.documents.update.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    workspace.documents.applyUpdate(input.name, bytesOf(input.update), input.peer);
    return { savedAt: workspace.clock.now() };
  }),
  changes: os.documents.changes.handler(({ context, input, signal }) =>
    iterate<{ update: string | null }>((push) => {
      const stop = context.session
        .workspace()
        .documents.listen(input.name, input.peer, (update) => push({ update: base64Of(update) }));
      push({ update: null });
      return stop;
    }, signal),
  ),
};
