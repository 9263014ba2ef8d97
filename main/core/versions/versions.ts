import type { MasterId, VariantId } from '../../../shared/ids.ts';
import type { Version } from '../../../shared/model/versions.ts';
import { fromLexicalJson, toLexicalJson } from '../../../shared/rich-text/lexical-json.ts';
import { emptyRichText } from '../../../shared/rich-text/rich-text.ts';
import type { BodyRoot, Workspace, Writer } from '../workspace.ts';

/** Fields that a version keeps and brings back; states, dates and owners stay as they are. */
const masterFields = ['title', 'lead', 'link', 'callToAction', 'tags', 'author', 'language'] as const;
const variantFields = [
  'fields',
  'images',
  'document',
  'recipeId',
  'recipeSettings',
  'splitPinned',
  'draftFingerprint',
  'adaptedFrom',
] as const;

export interface SaveVersion {
  readonly masterId: MasterId;
  /** Null is the master itself. */
  readonly variantId: VariantId | null;
  readonly label: string;
  readonly cause: Version['cause'];
  readonly by: string;
}

function rootOf(variantId: VariantId | null): BodyRoot {
  return variantId === null ? 'body' : `variant:${variantId}`;
}

/** Keeps the present state of a master or variant: its fields, and its text as Lexical JSON. */
export function saveVersion(
  workspace: Workspace,
  writer: Writer,
  { masterId, variantId, label, cause, by }: SaveVersion,
): Version {
  const record = variantId === null ? writer.get('masters', masterId) : writer.get('variants', variantId);
  const names: readonly string[] = variantId === null ? masterFields : variantFields;
  const fields = Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
  const body = writer.body(masterId, rootOf(variantId));
  return writer.create('versions', {
    id: workspace.newId('version'),
    masterId,
    variantId,
    label,
    cause,
    by,
    at: workspace.clock.now(),
    fields: fields, // fields of a record are JSON, see `shared/model`
    body: toLexicalJson(body?.richText ?? emptyRichText), // serialised editor states are JSON
    wordCount: body?.wordCount ?? 0,
  });
}

/** Brings a version back; the present state is kept as an automatic version first, so this can be undone. */
export function restoreVersion(workspace: Workspace, writer: Writer, id: string, by: string): void {
  const version = writer.get('versions', id);
  const { masterId, variantId } = version;
  saveVersion(workspace, writer, { masterId, variantId, label: '', cause: 'automatic', by });
  const fields = { ...version.fields, updatedAt: workspace.clock.now() };
  if (variantId === null) writer.change('masters', masterId, fields);
  else writer.change('variants', variantId, fields);
  writer.replaceBody(masterId, rootOf(variantId), fromLexicalJson(version.body));
}
