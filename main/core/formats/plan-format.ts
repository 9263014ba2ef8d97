import type { FormatNote, FormatPlan } from '../../../shared/contract/areas/formats.ts';
import { formatById } from '../../../shared/formats/index.ts';
import type { FormatFile, FormatResult, Loss, OutFormat } from '../../../shared/formats/out-format.ts';
import type { FormatChoice } from '../../../shared/model/format-choice.ts';
import type { PackageInput, PackageItem } from '../../../shared/packages/exporter.ts';
import { knownZone } from '../../../shared/packages/moments.ts';
import { newestChange } from '../../../shared/packages/plan-package.ts';
import { Failure } from '../failure.ts';
import type { Selection } from '../packages/choose-variants.ts';
import { gatherPackage } from '../packages/gather-package.ts';
import { pausing } from '../packages/pause.ts';
import { writtenBefore } from '../packages/written-before.ts';
import type { Workspace } from '../workspace.ts';

export interface FormatRequest {
  readonly formatId: string;
  readonly choice: FormatChoice;
  readonly selection: Selection;
}

/** A format applied to the present state of the workspace. */
export interface ComposedFormat {
  readonly format: OutFormat;
  readonly gathered: PackageInput;
  /** Those that the format takes. */
  readonly items: readonly PackageItem[];
  readonly result: FormatResult;
  /** Newest change of the items: the time that files carry. */
  readonly stateAt: string;
}

/** Has the format say what it would write. Throws `NOT_FOUND` for an unknown format, `TOO_MANY`, `CANCELLED`. */
export async function composeFormat(
  workspace: Workspace,
  { formatId, choice, selection }: FormatRequest,
  signal?: AbortSignal,
): Promise<ComposedFormat> {
  const format = formatById(formatId);
  if (format === null) throw new Failure('NOT_FOUND', { kind: 'format', id: formatId });
  const gathered = await gatherPackage(workspace.reader, selection, pausing(signal));
  const items = gathered.items.filter((item) => format.accepts(item));
  const { workspaceName, language, timeZone } = gathered;
  const stateAt = newestChange(items) ?? new Date(0).toISOString();
  const input = { workspaceName, language, timeZone: knownZone(timeZone), stateAt, items };
  const result = format.write(input, { ...choice, mediaBase: mediaBaseOf(choice), now: workspace.clock.now() });
  return { format, gathered, items, result, stateAt };
}

/** An address ends in a slash, whatever was typed; nothing typed is none. */
function mediaBaseOf({ mediaBase }: FormatChoice): string | null {
  if (mediaBase === null || mediaBase === '') return null;
  return mediaBase.endsWith('/') ? mediaBase : `${mediaBase}/`;
}

/** What writing would give, for whoever decides about it. */
export async function planFormat(
  workspace: Workspace,
  request: FormatRequest,
  signal?: AbortSignal,
): Promise<FormatPlan> {
  const { gathered, items, result } = await composeFormat(workspace, request, signal);
  const notes = (losses: readonly Loss[]): FormatNote[] => losses.map((loss) => noteOf(loss, items));
  return {
    variantIds: items.map(({ variant }) => variant.id),
    other: gathered.items.length - items.length,
    leftOut: gathered.leftOutTotal ?? gathered.leftOut.length,
    files: result.kind === 'files' ? result.files.flatMap((file) => pathsOf(file)) : [],
    losses: notes(result.kind === 'files' ? result.losses : []),
    refusals: notes(result.kind === 'refused' ? result.refusals : []),
    again: writtenBefore(workspace.reader.list('packageRecords'), request.formatId, items),
  };
}

function pathsOf(file: FormatFile, inside = ''): string[] {
  const path = inside + file.path;
  return [path, ...(file.kind === 'archive' ? file.files.flatMap((inner) => pathsOf(inner, `${path}/`)) : [])];
}

function noteOf({ code, params, variantId }: Loss, items: readonly PackageItem[]): FormatNote {
  const item = items.find(({ variant }) => variant.id === variantId);
  return { code, params, variantId, title: item?.master.title ?? '', channel: item?.channel.name ?? '' };
}
