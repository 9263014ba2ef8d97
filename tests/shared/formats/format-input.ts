import type { FormatFile, FormatInput, FormatOptions, FormatResult } from '../../../shared/formats/out-format.ts';
import type { PackageItem } from '../../../shared/packages/exporter.ts';

export function formatInput(items: readonly PackageItem[], input: Partial<FormatInput> = {}): FormatInput {
  return {
    workspaceName: 'Holzwerk Brandt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    stateAt: '2026-11-23T14:30:00.000Z',
    items,
    ...input,
  };
}

export function formatOptions(
  settings: FormatOptions['settings'] = {},
  options: Partial<FormatOptions> = {},
): FormatOptions {
  return { mediaBase: null, release: 'draft', now: '2026-11-24T08:00:00.000Z', settings, ...options };
}

/** The files of a result that must not be a refusal. */
export function filesOf(result: FormatResult): readonly FormatFile[] {
  if (result.kind === 'refused') throw new Error(`refused: ${result.refusals.map(({ code }) => code).join(', ')}`);
  return result.files;
}

/** Text of the file at `path`, also inside an archive. */
export function textAt(files: readonly FormatFile[], path: string): string {
  for (const file of files) {
    if (file.kind === 'archive') {
      const inner = file.files.find((one) => one.path === path);
      if (inner?.kind === 'text') return inner.text;
    }
    if (file.kind === 'text' && file.path === path) return file.text;
  }
  throw new Error(`no text at ${path}`);
}

/** Codes of what a format could not carry over, or of why it wrote nothing. */
export function codesOf(result: FormatResult): string[] {
  return (result.kind === 'refused' ? result.refusals : result.losses).map(({ code }) => code);
}
