import type { LinkUse, ReplaceStep } from '../../../shared/contract/areas/links.ts';
import { asId, type MasterId, type VariantId } from '../../../shared/ids.ts';
import { passageDigests } from '../../../shared/lineage/changed-since.ts';
import {
  replaceInPlainText,
  replaceInRichText,
  type Replacement,
} from '../../../shared/link-register/replace-address.ts';
import type { JsonValue } from '../../../shared/model/common.ts';
import type { Variant } from '../../../shared/model/variants.ts';
import type { BodyRoot, Workspace, Writer } from '../workspace.ts';

type Value = ReplaceStep['values'][number];

/** What is in somebody's hands already, or out of use, is not written in any more. */
export const settled: ReadonlySet<Variant['state']> = new Set(['handed-over', 'published', 'withdrawn']);

/** One replacement while it is carried out: what it changes, and what it notes to take that back. */
export class ReplaceRun {
  readonly texts: ReplaceStep['texts'] = [];
  readonly values: Value[] = [];
  readonly #workspace: Workspace;
  readonly #writer: Writer;
  readonly #replacement: Replacement;
  readonly #touched = { masters: new Set<string>(), variants: new Set<string>(), channels: new Set<string>() };
  /** Digests of passages before and after, by master: variants that were up to date stay so. */
  readonly #digests = new Map<MasterId, ReadonlyMap<string, readonly [before: string, after: string]>>();

  constructor(workspace: Workspace, writer: Writer, replacement: Replacement) {
    this.#workspace = workspace;
    this.#writer = writer;
    this.#replacement = replacement;
  }

  changed(): { masters: number; variants: number; channels: number } {
    const { masters, variants, channels } = this.#touched;
    return { masters: masters.size, variants: variants.size, channels: channels.size };
  }

  replaceIn({ kind, masterId, variantId, channelId }: LinkUse): void {
    if (kind === 'master' && masterId !== null) this.#inMaster(masterId);
    else if (kind === 'variant' && masterId !== null && variantId !== null) this.#inVariant(masterId, variantId);
    else if (kind === 'channel' && channelId !== null) this.#inChannel(channelId);
  }

  #inMaster(id: MasterId): void {
    const master = this.#writer.get('masters', id);
    const before = this.#writer.body(id, 'body')?.richText ?? { blocks: [] };
    const fields = {
      ...this.#text('masters', id, 'link', master.link),
      ...this.#text('masters', id, 'lead', master.lead),
    };
    if (this.#inBody(id, null)) {
      const old = passageDigests(before);
      const now = passageDigests(this.#writer.body(id, 'body')?.richText ?? { blocks: [] });
      const pairs = Object.entries(now).map(
        ([key, digest]) => [key, [old[asId('passage', key)] ?? '', digest]] as const,
      );
      this.#digests.set(id, new Map(pairs.filter(([, [was, is]]) => was !== is)));
      this.#touched.masters.add(id);
    }
    this.#save('masters', id, fields);
  }

  #inVariant(masterId: MasterId, id: VariantId): void {
    const variant = this.#writer.get('variants', id);
    const root = `variant:${id}` as const;
    const isDraft = this.#writer.body(masterId, root)?.fingerprint === variant.draftFingerprint;
    const fields: Record<string, JsonValue> = {
      ...this.#record('variants', id, 'fields', variant.fields),
      ...this.#record('variants', id, 'recipeSettings', variant.recipeSettings),
    };
    if (this.#inBody(masterId, id)) {
      this.#touched.variants.add(id);
      const fingerprint = this.#writer.body(masterId, root)?.fingerprint ?? '';
      // A draft that nobody has touched is still one.
      if (isDraft)
        fields['draftFingerprint'] = this.#note(
          'variants',
          id,
          'draftFingerprint',
          null,
          variant.draftFingerprint,
          fingerprint,
        );
    }
    this.#save('variants', id, fields);
  }

  #inChannel(id: string): void {
    const channel = this.#writer.get('channels', id);
    this.#save('channels', id, {
      ...this.#text('channels', id, 'url', channel.url),
      ...this.#text('channels', id, 'imprintUrl', channel.imprintUrl),
      ...this.#record('channels', id, 'fieldDefaults', channel.fieldDefaults),
      ...this.#record('channels', id, 'recipeSettings', channel.recipeSettings),
    });
  }

  /** What variants remember of passages in which nothing but the address changed. */
  rememberPassages(): void {
    for (const [masterId, changed] of this.#digests) {
      if (changed.size === 0) continue;
      for (const variant of this.#writer.list('variants', { masterId })) {
        if (variant.adaptedFrom === null || settled.has(variant.state)) continue;
        const next = { ...variant.adaptedFrom };
        for (const [passage, [before, after]] of changed) {
          if (next[passage] !== before) continue;
          next[passage] = this.#note('variants', variant.id, 'adaptedFrom', passage, before, after);
        }
        this.#writer.change('variants', variant.id, { adaptedFrom: next });
      }
    }
  }

  /** Replaces in a text; false where nothing of it changes. */
  #inBody(masterId: MasterId, variantId: VariantId | null): boolean {
    const root: BodyRoot = variantId === null ? 'body' : `variant:${variantId}`;
    const before = this.#writer.body(masterId, root)?.richText;
    if (before === undefined) return false;
    const after = replaceInRichText(before, this.#replacement);
    if (after === before) return false;
    const { fingerprint } = this.#writer.replaceBody(masterId, root, after);
    const blocks = before.blocks.flatMap((block, at) => (block === after.blocks[at] ? [] : [{ at, block }]));
    this.texts.push({ masterId, variantId, fingerprint, blocks });
    return true;
  }

  #text(collection: Value['collection'], id: string, field: string, value: string): Record<string, string> {
    const next = replaceInPlainText(value, this.#replacement);
    return next === value ? {} : { [field]: this.#note(collection, id, field, null, value, next) };
  }

  #record(
    collection: Value['collection'],
    id: string,
    field: string,
    values: Readonly<Record<string, JsonValue>>,
  ): Record<string, JsonValue> {
    let changed = false;
    const next = Object.entries(values).map(([key, value]): [string, JsonValue] => {
      const replaced = typeof value === 'string' ? replaceInPlainText(value, this.#replacement) : value;
      if (replaced === value) return [key, value];
      changed = true;
      return [key, this.#note(collection, id, field, key, value, replaced)];
    });
    return changed ? { [field]: Object.fromEntries(next) } : {};
  }

  #note<T extends JsonValue>(
    collection: Value['collection'],
    id: string,
    field: string,
    key: string | null,
    before: JsonValue,
    after: T,
  ): T {
    this.values.push({ collection, id, field, key, before, after });
    return after;
  }

  #save(collection: Value['collection'], id: string, fields: Readonly<Record<string, JsonValue>>): void {
    const isTouched = Object.keys(fields).length > 0 || this.#touched[collection].has(id);
    if (!isTouched) return;
    this.#touched[collection].add(id);
    const dated = collection === 'channels' ? {} : { updatedAt: this.#workspace.clock.now() };
    this.#writer.change(collection, id, { ...fields, ...dated });
  }
}
