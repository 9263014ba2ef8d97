import type { FieldOrigin } from '../contract/areas/variants.ts';
import type { Channel } from '../model/channels.ts';
import type { JsonValue } from '../model/common.ts';
import type { Master } from '../model/masters.ts';
import type { FieldSpec, PlatformProfile } from '../platforms/platform-profile.ts';

export interface ResolvedFields {
  /** What counts: edited, else inherited. Fields without any value are missing. */
  readonly fields: Record<string, JsonValue>;
  readonly origins: Record<string, FieldOrigin>;
  /** What each field would be if nobody had edited it. */
  readonly inherited: Record<string, JsonValue>;
}

export interface FieldSources {
  readonly edited: Readonly<Record<string, JsonValue>>;
  readonly channel: Channel;
  readonly draft: Readonly<Record<string, JsonValue>>;
  readonly master: Master;
}

/** Each field for itself: edited, else the channel's default, else the recipe's draft, else the master's own value. */
export function resolveFields(profile: PlatformProfile, sources: FieldSources): ResolvedFields {
  const specs = new Map(profile.fields.map((spec) => [spec.id, spec]));
  const ids = [...new Set([...specs.keys(), ...Object.keys(sources.edited)])];
  const resolved: ResolvedFields = { fields: {}, origins: {}, inherited: {} };
  for (const id of ids) {
    const { origin, value } = inherit(id, specs.get(id), sources);
    if (value !== undefined) resolved.inherited[id] = value;
    const own = sources.edited[id];
    const counts = own ?? value;
    resolved.origins[id] = own === undefined ? origin : 'edited';
    if (counts !== undefined) resolved.fields[id] = counts;
  }
  return resolved;
}

function inherit(
  id: string,
  spec: FieldSpec | undefined,
  sources: FieldSources,
): { origin: FieldOrigin; value?: JsonValue } {
  if (spec === undefined) return { origin: 'none' };
  const preset = sources.channel.fieldDefaults[id];
  if (!isEmpty(preset)) return { origin: 'channel', value: preset };
  if (sources.draft[id] === null) return { origin: 'none' };
  const own = masterValue(spec, sources.master);
  const drafted = sources.draft[id];
  if (!isEmpty(drafted)) return { origin: sameValue(drafted, own) ? 'master' : 'recipe', value: drafted };
  return isEmpty(own) ? { origin: 'none' } : { origin: 'master', value: own };
}

function isEmpty(value: JsonValue | undefined): value is undefined | null | '' {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function sameValue(a: JsonValue, b: JsonValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Fields that a master has itself. */
function masterValue(spec: FieldSpec, master: Master): JsonValue | undefined {
  switch (spec.id) {
    case 'title':
      return master.title.replace(/\s+/gu, ' ').trim();
    case 'link':
      return master.link.trim();
    case 'tags':
      return master.tags;
    case 'author':
      return master.author.trim();
    case 'language':
      return master.language;
    default:
      return undefined;
  }
}
