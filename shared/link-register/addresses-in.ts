import { readAddress } from '../links/addresses.ts';
import type { Channel } from '../model/channels.ts';
import type { JsonValue } from '../model/common.ts';
import type { Master } from '../model/masters.ts';
import type { Variant } from '../model/variants.ts';
import type { Entity } from '../platforms/entities/entity.ts';
import { findGenericEntities } from '../platforms/entities/generic-entities.ts';
import type { Block, Inline, ListBlock } from '../rich-text/rich-text.ts';

/** An address as it is written, and in which field of a record it stands. */
export interface PlacedAddress {
  readonly url: string;
  /** `link`, `lead`, `url`, `imprintUrl`, `field:<id>`, `recipe:<setting>`; `body` for a text. */
  readonly place: string;
}

/** Addresses in a running text, whatever its platform makes of them. */
export function addressesInText(text: string): readonly Entity[] {
  return text.includes('.') ? findGenericEntities(text).links : [];
}

/** Addresses of a block as they are written, in reading order: behind words, and in the text. */
export function addressesInBlock(block: Block): string[] {
  if (block.kind === 'list') return inList(block);
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => inInlines(cell.children)));
  return 'children' in block ? inInlines(block.children) : [];
}

function inList(list: ListBlock): string[] {
  return list.items.flatMap((item) => [...inInlines(item.children), ...(item.nested ? inList(item.nested) : [])]);
}

function inInlines(children: readonly Inline[]): string[] {
  return children.flatMap((child) => {
    if (child.kind === 'link') return [child.url];
    return child.kind === 'text' ? addressesInText(child.text).map(({ text }) => text) : [];
  });
}

/** Whether a value as a whole is an address, as opposed to a text that holds some. */
export function isAddress(value: string): boolean {
  const text = value.trim();
  return /^(?:mailto|tel):\S+$/iu.test(text) || (/^https?:\/\//iu.test(text) && readAddress(text) !== null);
}

function inValue(value: string, place: string): PlacedAddress[] {
  const whole = value.trim();
  if (isAddress(whole)) return [{ url: whole, place }];
  return addressesInText(value).map(({ text }) => ({ url: text, place }));
}

/** A field that is meant to hold an address: whatever stands there is one, also where it is written wrongly. */
function inAddressField(value: string, place: string): PlacedAddress[] {
  const url = value.trim();
  return url === '' ? [] : [{ url, place }];
}

function inValues(values: Readonly<Record<string, JsonValue>>, prefix: string): PlacedAddress[] {
  return Object.entries(values).flatMap(([id, value]) => {
    if (typeof value !== 'string') return [];
    return id === 'link' || id === 'canonicalUrl'
      ? inAddressField(value, `${prefix}:${id}`)
      : inValue(value, `${prefix}:${id}`);
  });
}

export function addressesOfMaster({ link, lead }: Pick<Master, 'link' | 'lead'>): PlacedAddress[] {
  return [...inAddressField(link, 'link'), ...inValue(lead, 'lead')];
}

export function addressesOfVariant({
  fields,
  recipeSettings,
}: Pick<Variant, 'fields' | 'recipeSettings'>): PlacedAddress[] {
  return [...inValues(fields, 'field'), ...inValues(recipeSettings, 'recipe')];
}

export function addressesOfChannel(
  channel: Pick<Channel, 'url' | 'imprintUrl' | 'fieldDefaults' | 'recipeSettings'>,
): PlacedAddress[] {
  return [
    ...inAddressField(channel.url, 'url'),
    ...inAddressField(channel.imprintUrl, 'imprintUrl'),
    ...inValues(channel.fieldDefaults, 'field'),
    ...inValues(channel.recipeSettings, 'recipe'),
  ];
}
