import type { ImportProgress } from '../../../shared/contract/areas/content.ts';
import { Failure } from '../failure.ts';
import { importFile } from '../import/import-file.ts';
import type { Session } from '../session/session.ts';
import { progress } from './iterate.ts';
import { os } from './implementer.ts';

interface Incoming {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** One file after the other; a refused one does not stop the rest. */
async function importAll(
  session: Session,
  files: readonly Incoming[],
  report: (item: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportProgress> {
  const workspace = session.workspace();
  const counts = { imported: 0, refused: 0 };
  for (const { fileName, bytes } of files) {
    signal.throwIfAborted();
    try {
      const result = await importFile(
        workspace,
        { fileName, bytes, userName: session.settings.settings().userName },
        { signal, onProgress: (step) => report({ kind: 'progress', fileName, ...step }) },
      );
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
    const files = input.files.map(({ fileName, bytes }) => ({
      fileName,
      bytes: new Uint8Array(Buffer.from(bytes, 'base64')),
    }));
    return progress<ImportProgress>((report, abort) => importAll(context.session, files, report, abort), signal);
  }),
  paste: os.imports.paste.handler(({ context, input, signal }) => {
    const file =
      input.html === undefined
        ? { fileName: 'paste.txt', bytes: new TextEncoder().encode(input.text) }
        : { fileName: 'paste.html', bytes: new TextEncoder().encode(input.html) };
    return progress<ImportProgress>((report, abort) => importAll(context.session, [file], report, abort), signal);
  }),
};
