import { z } from 'zod';

declare const brand: unique symbol;

/** A string that identifies one record of kind `K`. Made only by `newId` of the open workspace, or parsed by `idOf`. */
export type Id<K extends string> = string & { readonly [brand]: K };

export type MasterId = Id<'master'>;
export type VariantId = Id<'variant'>;
export type ChannelId = Id<'channel'>;
export type ChannelLinkId = Id<'channelLink'>;
export type DestinationId = Id<'destination'>;
export type MapViewId = Id<'mapView'>;
export type PersonId = Id<'person'>;
export type MediaId = Id<'media'>;
export type VersionId = Id<'version'>;
export type OverrideId = Id<'override'>;
export type SourceId = Id<'source'>;
export type CardTemplateId = Id<'cardTemplate'>;
export type CardSetId = Id<'cardSet'>;
export type IntakeId = Id<'intake'>;
/** A block of a master, and in a variant the master block it descends from. */
export type PassageId = Id<'passage'>;

/** Makes a fresh identifier; passed into the core, so that tests can fix it. */
export type NewId = <K extends string>(kind: K) => Id<K>;

/** Ids are names of rows and of document roots, never of files: letters, digits, `-` and `_` only. */
const idText = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** A zod schema for the ids of one kind. */
export function idOf<K extends string>(_kind: K): z.ZodType<Id<K>, string> {
  return idText as unknown as z.ZodType<Id<K>, string>; // the brand exists in types only
}

/** Brands a known-good string, for places where the text was just read from a row or a document of that kind. */
export function asId<K extends string>(_kind: K, text: string): Id<K> {
  return text as Id<K>; // the brand exists in types only
}
