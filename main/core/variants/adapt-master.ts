import { defaultRecipe, findRecipe } from '../../../shared/adaptation/index.ts';
import { promisedLinks } from '../../../shared/channel-graph/routes/promised-links.ts';
import { masterImages } from '../../../shared/adaptation/resolve-variant.ts';
import type { Recipe, RecipeDraft } from '../../../shared/adaptation/recipe.ts';
import { wishes } from '../../../shared/adaptation/wishes.ts';
import type { ChannelId, MasterId } from '../../../shared/ids.ts';
import type { JsonValue } from '../../../shared/model/common.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import type { VariantLinks } from '../../../shared/platforms/variant-links.ts';
import { bodyFingerprint } from '../../../shared/rich-text/fingerprint.ts';
import { emptyRichText } from '../../../shared/rich-text/rich-text.ts';
import { trackingOfVariant } from '../../../shared/tracking/variant-place.ts';
import { Failure } from '../failure.ts';
import type { Reader, Workspace, Writer } from '../workspace.ts';
import { saveVersion } from '../versions/versions.ts';
import { masterDigests } from './follow-master.ts';
import { profileOfChannel } from './profiles.ts';
import { catalogContext } from './variant-context.ts';

export interface RecipeChoice {
  readonly recipeId?: string | undefined;
  readonly recipeSettings: Record<string, JsonValue>;
}

/** The recipe that was asked for, else the channel's, else the platform's default. */
function recipeFor(channel: Channel, recipeId: string | undefined): Recipe {
  const wanted = recipeId ?? channel.recipeId;
  if (wanted === null) return defaultRecipe(channel.platformId);
  const recipe = findRecipe(wanted);
  if (recipe === null) throw new Failure('NOT_FOUND', { kind: 'recipe', id: wanted });
  return recipe;
}

/** What the recipe makes of the master for this channel, now. */
export function draftFor(
  reader: Reader,
  masterId: MasterId,
  channel: Channel,
  choice: RecipeChoice,
): { readonly recipe: Recipe; readonly draft: RecipeDraft; readonly links: VariantLinks } {
  const recipe = recipeFor(channel, choice.recipeId);
  const body = reader.body(masterId, 'body')?.richText ?? emptyRichText;
  const master = reader.get('masters', masterId);
  const links = linksFor(reader, masterId, channel.id);
  const profile = profileOfChannel(reader, channel);
  const draft = recipe.draft({
    master,
    body,
    images: masterImages(body, reader.list('media', { purpose: 'content' }), channel.language),
    channel,
    profile,
    ...wishes(recipe, { master, channel, profile }, choice.recipeSettings, links),
    tracking: trackingOfVariant(catalogContext(reader).tracking, channel, master, null),
  });
  return { recipe, draft, links };
}

/** What the channel map wants of a variant of this master on this channel. */
function linksFor(reader: Reader, masterId: MasterId, channelId: ChannelId): VariantLinks {
  const variants = reader.list('variants', { masterId, trashedAt: null });
  return promisedLinks(catalogContext(reader).routes, { master: reader.get('masters', masterId), variants }, channelId);
}

/** Makes a variant for each channel that has none; drafts and records are one transaction. */
export function adaptMaster(
  workspace: Workspace,
  masterId: MasterId,
  channelIds: readonly ChannelId[],
  choice: RecipeChoice,
): { created: Variant[]; skipped: ChannelId[] } {
  return workspace.write((writer) => {
    const taken = new Set(writer.list('variants', { masterId, trashedAt: null }).map((variant) => variant.channelId));
    const skipped = channelIds.filter((id) => taken.has(id));
    const created = channelIds
      .filter((id) => !taken.has(id))
      .map((id) => createVariant(workspace, writer, masterId, id, choice));
    return { created, skipped };
  });
}

function createVariant(
  workspace: Workspace,
  writer: Writer,
  masterId: MasterId,
  channelId: ChannelId,
  choice: RecipeChoice,
): Variant {
  const channel = writer.get('channels', channelId);
  if (channel.archivedAt !== null) throw new Failure('WRONG_STATE', { from: 'archived', to: 'adapted' });
  const { recipe, draft } = draftFor(writer, masterId, channel, choice);
  const now = workspace.clock.now();
  const id = workspace.newId('variant');
  writer.create('variants', {
    id,
    masterId,
    channelId,
    recipeId: recipe.id,
    recipeSettings: choice.recipeSettings,
    adaptedFrom: masterDigests(writer, masterId),
    adaptedAt: now,
    updatedAt: now,
  });
  writer.replaceBody(masterId, `variant:${id}`, draft.body);
  return rememberDraft(writer, masterId, id);
}

/** Takes the fingerprint from what the document now holds, so that normalisation on the way in does not count as an edit. */
function rememberDraft(writer: Writer, masterId: MasterId, id: Variant['id']): Variant {
  const body = writer.body(masterId, `variant:${id}`);
  return writer.change('variants', id, { draftFingerprint: body?.fingerprint ?? bodyFingerprint(emptyRichText) });
}

/** Runs a recipe again on one variant. Text that a person changed is only replaced with `overwrite`; a version is kept. */
export function readapt(
  workspace: Workspace,
  id: Variant['id'],
  choice: RecipeChoice & { readonly overwrite: boolean },
  by: string,
): Variant {
  return workspace.write((writer) => {
    const variant = writer.get('variants', id);
    const root = `variant:${id}` as const;
    const edited = writer.body(variant.masterId, root)?.fingerprint !== variant.draftFingerprint;
    if (edited && !choice.overwrite) throw new Failure('WRONG_STATE', { from: 'edited', to: 'adapted' });
    const channel = writer.get('channels', variant.channelId);
    const { recipe, draft } = draftFor(writer, variant.masterId, channel, choice);
    if (edited)
      saveVersion(workspace, writer, { masterId: variant.masterId, variantId: id, label: '', cause: 'automatic', by });
    const now = workspace.clock.now();
    writer.change('variants', id, {
      recipeId: recipe.id,
      recipeSettings: choice.recipeSettings,
      splitPinned: false,
      adaptedFrom: masterDigests(writer, variant.masterId),
      adaptedAt: now,
      updatedAt: now,
    });
    writer.replaceBody(variant.masterId, root, draft.body);
    return rememberDraft(writer, variant.masterId, id);
  });
}
