import { defaultRecipe, findRecipe, resolveSettings } from '../../../shared/adaptation/index.ts';
import { splitContent } from '../../../shared/adaptation/split-content.ts';
import { previewContent } from '../../../shared/adaptation/resolve-variant.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import { applyFix } from '../../../shared/platforms/apply-fix.ts';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import { canBeAccepted } from '../../../shared/platforms/finding.ts';
import { trackingOfVariant } from '../../../shared/tracking/variant-place.ts';
import { Failure } from '../failure.ts';
import { adaptMaster, draftFor, readapt } from '../variants/adapt-master.ts';
import { changeState } from '../variants/change-state.ts';
import { followMaster } from '../variants/follow-master.ts';
import { listVariants } from '../variants/list-variants.ts';
import { profileOfChannel } from '../variants/profiles.ts';
import { catalogContext } from '../variants/variant-context.ts';
import { requireDocument } from '../variants/require-document.ts';
import { variantView } from '../variants/variant-views.ts';
import type { Session } from '../session/session.ts';
import type { Writer } from '../workspace.ts';
import { os } from './implementer.ts';

/** Changes one variant in one transaction; any change takes a draft into work. */
function edit(
  session: Session,
  id: Variant['id'],
  fields: (variant: Variant, writer: Writer) => Partial<Variant>,
): Variant {
  const workspace = session.workspace();
  return workspace.write((writer) => {
    const variant = writer.get('variants', id);
    return writer.change('variants', id, {
      ...(variant.state === 'draft' ? { state: 'in-work' as const } : {}),
      ...fields(variant, writer),
      updatedAt: workspace.clock.now(),
    });
  });
}

/** Carries out one fix of one finding, if that finding still stands exactly as it was shown. */
function fix(session: Session, input: { id: Variant['id']; finding: unknown; fix: number }): Variant {
  const workspace = session.workspace();
  return workspace.write((writer) => {
    const variant = writer.get('variants', input.id);
    const view = variantView(writer, variant);
    const shown = JSON.stringify(input.finding);
    const finding = view.findings.find((candidate) => JSON.stringify(candidate) === shown);
    const chosen = finding?.fixes[input.fix];
    if (chosen === undefined) throw new Failure('NOT_FOUND', { kind: 'finding', id: String(input.fix) });
    const channel = writer.get('channels', variant.channelId);
    const profile = profileOfChannel(writer, channel);
    const recipe = findRecipe(variant.recipeId) ?? defaultRecipe(channel.platformId);
    const { numbering } = resolveSettings(recipe, channel, variant.recipeSettings);
    const master = writer.get('masters', variant.masterId);
    const tracking = trackingOfVariant(catalogContext(writer).tracking, channel, master, variant);
    const fixed = applyFix(view.content, chosen, profile, (body, options) =>
      splitContent(body, { ...options, numbering, track: tracking?.track ?? null }),
    );
    if (fixed.body !== view.content.body) writer.replaceBody(variant.masterId, `variant:${variant.id}`, fixed.body);
    const changedFields = Object.entries(fixed.fields).filter(([name, value]) => value !== view.content.fields[name]);
    return writer.change('variants', variant.id, {
      ...(variant.state === 'draft' ? { state: 'in-work' as const } : {}),
      fields: { ...variant.fields, ...Object.fromEntries(changedFields) },
      ...(fixed.images === view.content.images
        ? {}
        : {
            images: fixed.images.map(({ mediaId, alt, caption, decorative, use }) => ({
              mediaId,
              alt,
              caption,
              decorative,
              ...use,
            })),
          }),
      updatedAt: workspace.clock.now(),
    });
  });
}

const userName = (session: Session): string => session.settings.settings().userName;

export const variants = {
  list: os.variants.list.handler(({ context, input }) => listVariants(context.session.workspace().reader, input)),
  view: os.variants.view.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    return variantView(reader, reader.get('variants', input.id));
  }),
  board: os.variants.board.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    const order = new Map<string, number>(reader.list('channels').map((channel) => [channel.id, channel.sortKey]));
    return reader
      .list('variants', { masterId: input.masterId, trashedAt: null })
      .toSorted((a, b) => (order.get(a.channelId) ?? 0) - (order.get(b.channelId) ?? 0) || a.id.localeCompare(b.id))
      .map((variant) => variantView(reader, variant));
  }),
  preview: os.variants.preview.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    const channel = reader.get('channels', input.channelId);
    const { recipe, draft, links } = draftFor(reader, input.masterId, channel, input);
    const profile = profileOfChannel(reader, channel);
    const master = reader.get('masters', input.masterId);
    const content = previewContent({
      master,
      body: reader.body(input.masterId, 'body')?.richText ?? { blocks: [] },
      media: reader.list('media', { purpose: 'content' }),
      channel,
      profile,
      draft,
    });
    return {
      recipeId: recipe.id,
      content,
      findings: [
        ...checkVariant(profile, content, {
          handle: channel.handle,
          others: [],
          links: { ...links, known: catalogContext(reader).routes.known },
          track: trackingOfVariant(catalogContext(reader).tracking, channel, master, null)?.track ?? null,
          use: { channelId: channel.id, day: reader.today() },
        }),
      ],
    };
  }),
  adapt: os.variants.adapt.handler(({ context, input }) =>
    adaptMaster(context.session.workspace(), input.masterId, input.channelIds, input),
  ),
  readapt: os.variants.readapt.handler(({ context: { session }, input }) =>
    readapt(session.workspace(), input.id, input, userName(session)),
  ),
  followMaster: os.variants.followMaster.handler(({ context: { session }, input }) =>
    followMaster(session.workspace(), input, userName(session)),
  ),
  setField: os.variants.setField.handler(({ context, input }) =>
    edit(context.session, input.id, (variant) => ({ fields: { ...variant.fields, [input.fieldId]: input.value } })),
  ),
  inheritField: os.variants.inheritField.handler(({ context, input }) =>
    edit(context.session, input.id, (variant) => ({
      fields: Object.fromEntries(Object.entries(variant.fields).filter(([name]) => name !== input.fieldId)),
    })),
  ),
  setImages: os.variants.setImages.handler(({ context, input }) =>
    edit(context.session, input.id, () => ({ images: input.images })),
  ),
  setVideo: os.variants.setVideo.handler(({ context, input }) =>
    edit(context.session, input.id, () => ({ video: input.video })),
  ),
  setDocument: os.variants.setDocument.handler(({ context, input: { id, document } }) =>
    edit(context.session, id, (_, writer) => {
      if (document !== null) requireDocument(writer, document.mediaId);
      return { document };
    }),
  ),
  setSplitPinned: os.variants.setSplitPinned.handler(({ context, input }) =>
    edit(context.session, input.id, () => ({ splitPinned: input.pinned })),
  ),
  schedule: os.variants.schedule.handler(({ context, input }) =>
    edit(context.session, input.id, (variant) => ({ scheduledAt: input.at, state: variant.state })),
  ),
  changeState: os.variants.changeState.handler(({ context: { session }, input }) => {
    const workspace = session.workspace();
    return workspace.write((writer) =>
      changeState(workspace, writer, writer.get('variants', input.id), input, userName(session)),
    );
  }),
  acceptFinding: os.variants.acceptFinding.handler(({ context: { session }, input }) => {
    if (!canBeAccepted(input.code))
      throw new Failure('INVALID', { field: 'code', rule: 'acceptable', value: input.code });
    return edit(session, input.id, (variant) => ({
      acceptedFindings: [
        ...variant.acceptedFindings.filter((finding) => finding.code !== input.code),
        { code: input.code, reason: input.reason, by: userName(session), at: session.clock.now() },
      ],
    }));
  }),
  withdrawAcceptance: os.variants.withdrawAcceptance.handler(({ context, input }) =>
    edit(context.session, input.id, (variant) => ({
      acceptedFindings: variant.acceptedFindings.filter((finding) => finding.code !== input.code),
    })),
  ),
  applyFix: os.variants.applyFix.handler(({ context, input }) => fix(context.session, input)),
  trash: os.variants.trash.handler(({ context: { session }, input }) =>
    edit(session, input.id, (variant) => ({ trashedAt: session.clock.now(), state: variant.state })),
  ),
  restore: os.variants.restore.handler(({ context: { session }, input }) =>
    edit(session, input.id, (variant, writer) => {
      const rival = writer.list('variants', {
        masterId: variant.masterId,
        channelId: variant.channelId,
        trashedAt: null,
      });
      if (rival.length > 0) throw new Failure('WRONG_STATE', { from: 'trashed', to: 'second-variant' });
      return { trashedAt: null, state: variant.state };
    }),
  ),
};
