import { type Id, asId } from '../../../shared/ids.ts';
import { channelSchema } from '../../../shared/model/channels.ts';
import type { JsonValue, Language } from '../../../shared/model/common.ts';
import { plainUse } from '../../../shared/model/picture-use.ts';
import { masterSchema } from '../../../shared/model/masters.ts';
import { type AcceptedFinding, type VariantState, variantSchema } from '../../../shared/model/variants.ts';
import type { PackageInput, PackageItem } from '../../../shared/packages/exporter.ts';
import type { Finding } from '../../../shared/platforms/finding.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import type { ContentImage } from '../../../shared/platforms/variant-content.ts';
import type { Block, Inline } from '../../../shared/rich-text/rich-text.ts';

export const mediaId = (name: string): Id<'media'> => asId('media', name);

export const t = (text: string): Inline => ({ kind: 'text', text });
export const p = (...children: readonly (string | Inline)[]): Block => ({
  kind: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? t(child) : child)),
});
export const h = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, children: [t(text)] });
export const part: Block = { kind: 'part-break' };

export interface ItemWords {
  readonly platform: string;
  readonly title?: string;
  readonly blocks?: readonly Block[];
  readonly fields?: Readonly<Record<string, JsonValue>>;
  readonly images?: readonly ContentImage[];
  readonly language?: Language;
  readonly state?: VariantState;
  readonly scheduledAt?: string | null;
  readonly channelName?: string;
  readonly handle?: string;
  readonly url?: string;
  readonly link?: string;
  readonly findings?: readonly Finding[];
  readonly accepted?: readonly AcceptedFinding[];
  readonly id?: string;
  readonly masterId?: string;
}

/** A variant ready for a package; only what the test is about has to be said. */
export function packageItem(words: ItemWords): PackageItem {
  const profile = findProfile(words.platform);
  if (profile === null) throw new Error(`no platform ${words.platform}`);
  const language = words.language ?? 'de';
  const id = words.id ?? words.platform.replace(':', '-');
  const masterId = words.masterId ?? 'm1';
  const at = '2026-11-20T09:00:00.000Z';
  return {
    master: masterSchema.parse({
      id: masterId,
      title: words.title ?? 'Fünf Etagen aus Holz',
      language,
      link: words.link ?? '',
      createdAt: at,
      updatedAt: at,
    }),
    channel: channelSchema.parse({
      id: `c-${id}`,
      name: words.channelName ?? 'Holzwerk Brandt',
      platformId: words.platform,
      handle: words.handle ?? '',
      url: words.url ?? '',
      language,
      createdAt: at,
    }),
    variant: variantSchema.parse({
      id: `v-${id}`,
      masterId,
      channelId: `c-${id}`,
      state: words.state ?? 'ready',
      recipeId: 'none',
      scheduledAt: words.scheduledAt ?? null,
      acceptedFindings: words.accepted ?? [],
      adaptedAt: at,
      updatedAt: '2026-11-23T14:30:00.000Z',
    }),
    profile,
    content: {
      platformId: words.platform,
      language,
      fields: words.fields ?? {},
      body: { blocks: words.blocks ?? [p('Ein Satz.')] },
      images: words.images ?? [],
    },
    findings: words.findings ?? [],
  };
}

export function contentImage(name: string, words: Partial<ContentImage> = {}): ContentImage {
  return {
    mediaId: mediaId(name.replace(/[^a-zA-Z0-9]/g, '-')),
    fileName: name,
    mediaType: 'image/jpeg',
    bytes: 1000,
    width: 1600,
    height: 1000,
    alt: 'Kran hebt ein Wandelement',
    caption: '',
    decorative: false,
    credit: '',
    licence: '',
    source: '',
    origin: null,
    focus: null,
    use: plainUse,
    ...words,
  };
}

export function packageInput(items: readonly PackageItem[], input: Partial<PackageInput> = {}): PackageInput {
  return {
    workspaceName: 'Holzwerk Brandt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    items,
    leftOut: [],
    ...input,
  };
}

export function finding(code: string, severity: Finding['severity'], params: Finding['params'] = {}): Finding {
  return { code, severity, place: { kind: 'variant' }, params, fixes: [], basis: null };
}
