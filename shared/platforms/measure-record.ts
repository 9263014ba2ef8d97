import type { JsonValue } from '../model/common.ts';
import { countedFieldText, fieldText } from './counted-fields.ts';
import { findProfile } from './index.ts';
import { measureText, type Entity, type Measurement } from './measure-text.ts';
import type { Confidence, FieldSpec, PlatformProfile, UnitId } from './platform-profile.ts';

/** One line of `kanalwerk measure`: a text, and fields of the platform by id. */
export interface MeasureLine {
  readonly text: string;
  readonly fields?: Readonly<Record<string, JsonValue>>;
}

/** The text or a field against one limit. */
export interface RecordMeasure {
  readonly place: string;
  readonly unit: UnitId;
  readonly length: number;
  readonly limit: number;
  readonly remaining: number;
  readonly valid: boolean;
  readonly confidence: Confidence;
}

export interface MeasuredRecord {
  /** Of the text, in the unit of its first limit; in graphemes where the platform has none. */
  readonly length: number;
  readonly unit: UnitId;
  readonly limit: number | null;
  /** Text and given fields are within every limit, weak ones included: see `confidence` in `measurements`. */
  readonly valid: boolean;
  readonly links: readonly Entity[];
  readonly mentions: readonly Entity[];
  readonly hashtags: readonly Entity[];
  readonly measurements: readonly RecordMeasure[];
  /** X only: what a counter with older emoji data says, where that is more. */
  readonly upperLength?: number;
}

function measuresOf(place: string, measurement: Measurement): RecordMeasure[] {
  return measurement.measures.map(({ unit, length, limit, remaining, confidence }) => ({
    place,
    unit,
    length,
    limit,
    remaining,
    valid: remaining >= 0,
    confidence,
  }));
}

/** A list is measured entry by entry, except where its limit is for all of them. */
export function fieldParts(field: FieldSpec, value: JsonValue | undefined): string[] {
  const together = field.max.some((limit) => limit.unit === 'youtube-tags');
  if (field.kind !== 'tags' || together || !Array.isArray(value)) return [fieldText(value)];
  return value.map((entry) => fieldText(entry));
}

function measureFields(profile: PlatformProfile, fields: MeasureLine['fields'] = {}): [string, Measurement][] {
  return profile.fields.flatMap((field) =>
    fields[field.id] === undefined
      ? []
      : fieldParts(field, fields[field.id]).map((part): [string, Measurement] => [
          field.id,
          measureText(profile, part, { fieldId: field.id }),
        ]),
  );
}

/** Measures one record by the rules of a platform; throws a RangeError for a platform that does not exist. */
export function measureRecord(line: MeasureLine, platformId: string): MeasuredRecord {
  const profile = findProfile(platformId);
  if (profile === null) throw new RangeError(`There is no platform ${platformId}`);
  const measurement = measureText(profile, line.text, { countedText: countedFieldText(profile, line.fields ?? {}) });
  const fields = measureFields(profile, line.fields);
  const { length, unit, limit, links, mentions, hashtags, upperLength } = measurement;
  return {
    length,
    unit,
    limit,
    valid: measurement.valid && fields.every(([, one]) => one.valid),
    links,
    mentions,
    hashtags,
    measurements: [
      ...measuresOf('text', measurement),
      ...fields.flatMap(([id, one]) => measuresOf(`field:${id}`, one)),
    ],
    ...(upperLength === null ? {} : { upperLength }),
  };
}
