import type { JsonValue } from '../model/common.ts';
import { flatten } from '../rich-text/flatten.ts';
import { inlineText } from '../rich-text/inline-text.ts';
import { joinParts } from '../rich-text/parts.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { deriveFields } from './derive-fields.ts';
import { quoted } from './hook.ts';
import { paragraph, type Kit } from './kit.ts';
import type { RecipeDraft } from './recipe.ts';

export interface DraftOptions {
  readonly fields?: Readonly<Record<string, JsonValue>>;
  /** Fields that this recipe leaves to the channel. */
  readonly without?: readonly string[];
}

/** A draft of one text: reduced to what the platform shows, with the fields that the master gives. */
export function singleDraft(kit: Kit, blocks: readonly Block[], options: DraftOptions = {}): RecipeDraft {
  return partsDraft(kit, [blocks], options);
}

/** A draft in parts: posts of a thread, or caption and pages of a carousel. */
export function partsDraft(kit: Kit, parts: readonly (readonly Block[])[], options: DraftOptions = {}): RecipeDraft {
  const formatting = kit.input.profile.text.formatting.value;
  const known = new Set(kit.input.profile.fields.map((spec) => spec.id));
  // Null says that the field is to stay empty although the master could fill it.
  const left = Object.fromEntries((options.without ?? []).map((id) => [id, null]));
  const given = Object.entries({ ...deriveFields(kit, options.without), ...left, ...options.fields });
  return {
    body: joinParts(parts.map((blocks) => flatten({ blocks: withQuotes(kit, blocks) }, formatting))),
    fields: Object.fromEntries(given.filter(([id]) => known.has(id))),
  };
}

/** Where a platform shows no quote as one, its words get quotation marks, so that nobody takes them for ours. */
function withQuotes(kit: Kit, blocks: readonly Block[]): Block[] {
  if (kit.input.profile.text.formatting.value.blocks.includes('quote')) return [...blocks];
  return blocks.map((block) =>
    block.kind === 'quote' ? paragraph(quoted(kit, inlineText(block.children)), block.passage ?? null) : block,
  );
}
