import type { ImportProgress } from '../../../shared/contract/areas/content.ts';
import { Failure } from '../failure.ts';
import { importFile, importPaste, type ImportedMaster, type ImportOptions } from '../import/import-file.ts';
import type { Session } from '../session/session.ts';
import type { Workspace } from '../workspace.ts';
import { progress } from './iterate.ts';
import { os } from './implementer.ts';

interface Incoming {
  /** What it is called in the report. */
  readonly fileName: string;
  readonly read: (workspace: Workspace, userName: string, options: ImportOptions) => Promise<ImportedMaster>;
}

/** One after the other; a refused one does not stop the rest. */
async function importAll(
  session: Session,
  incoming: readonly Incoming[],
  report: (item: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportProgress> {
  const workspace = session.workspace();
  const counts = { imported: 0, refused: 0 };
  for (const { fileName, read } of incoming) {
    signal.throwIfAborted();
    try {
      const onProgress: ImportOptions['onProgress'] = (step) => report({ kind: 'progress', fileName, ...step });
      const result = await read(workspace, session.settings.settings().userName, { signal, onProgress });
      counts.imported += 1;
      report({ kind: 'imported', fileName, ...result });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'IMPORT_REFUSED') throw error;
      const { code, detail } = (error as Failure<'IMPORT_REFUSED'>).data; // narrowed by the code above
      counts.refused += 1;
      report({ kind: 'refused', fileName, code, detail });
    }
  }
  return { kind: 'done', ...counts };
}

export const imports = {
  files: os.imports.files.handler(({ context, input, signal }) => {
    const incoming = input.files.map(({ fileName, bytes }): Incoming => ({
      fileName,
      read: (workspace, userName, options) =>
        importFile(workspace, { fileName, bytes: new Uint8Array(Buffer.from(bytes, 'base64')), userName }, options),
    }));
    return progress<ImportProgress>((report, abort) => importAll(context.session, incoming, report, abort), signal);
  }),
  paste: os.imports.paste.handler(({ context, input: { text, html }, signal }) => {
    const incoming: Incoming = {
      fileName: '',
      read: (workspace, userName, options) =>
        importPaste(workspace, { text, ...(html === undefined ? {} : { html }), userName }, options),
    };
    return progress<ImportProgress>((report, abort) => importAll(context.session, [incoming], report, abort), signal);
  }),
};
