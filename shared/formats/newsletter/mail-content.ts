import type { JsonValue } from '../../model/common.ts';
import { outlineItem, type OutlineImage } from '../../packages/item-outline.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import { flatten } from '../../rich-text/flatten.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { safeUrl } from '../../rich-text/safe-url.ts';
import type { ChosenSettings } from '../chosen-settings.ts';
import { placeholdersOf, type Placeholders, type Provider, providers } from './providers.ts';

/** What one mail consists of, whichever way it is written. */
export interface MailContent {
  readonly item: PackageItem;
  readonly provider: Provider;
  readonly placeholders: Placeholders;
  /** Empty where nobody has written one. */
  readonly subject: string;
  readonly preheader: string;
  readonly senderName: string;
  /** The line before the text, with the reader's first name where the service has a placeholder for it; may be empty. */
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly OutlineImage[];
  /** Pictures of the variant that do not stand in its text: the first opens the mail, the others end it. */
  readonly beside: readonly OutlineImage[];
  /** Postal address of the sender, lines; empty leaves it to the service. */
  readonly senderAddress: readonly string[];
  readonly imprintUrl: string | null;
  /** An address or a placeholder for one. */
  readonly unsubscribe: string | null;
  readonly webVersion: string | null;
}

/** How a person names the reader's first name in the greeting. */
export const firstNameSign = '{firstName}';

export function mailContent(item: PackageItem, settings: ChosenSettings): MailContent {
  const { content, profile, channel } = item;
  const chosen = settings.choice('provider');
  const provider = providers.find((one) => one === chosen) ?? 'none';
  const placeholders = placeholdersOf[provider];
  const pictures = outlineItem(item).images;
  const blocks = flatten(content.body, profile.text.formatting.value).blocks;
  const inText = new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.mediaId] : [])));
  const field = (id: string): string => line(content.fields[id]);
  return {
    item,
    provider,
    placeholders,
    subject: field('subject'),
    preheader: field('preheader'),
    senderName: field('senderName'),
    greeting: greetingOf(settings.text('greeting'), placeholders),
    blocks,
    pictures,
    beside: pictures.filter(({ image }) => !inText.has(image.mediaId)),
    senderAddress: settings
      .text('senderAddress')
      .split(/\r?\n/u)
      .map((words) => words.trim())
      .filter((words) => words !== ''),
    imprintUrl: safeUrl(channel.imprintUrl),
    unsubscribe: placeholders.unsubscribe ?? safeUrl(settings.text('unsubscribe')),
    webVersion: settings.toggle('webVersion') ? placeholders.webVersion : null,
  };
}

/** A service without first names gets the greeting without the name and the blank before it. */
function greetingOf(words: string, { firstName }: Placeholders): string {
  return firstName === null
    ? words.replaceAll(new RegExp(`\\s*${firstNameSign.replace(/[{}]/gu, '\\$&')}`, 'gu'), '')
    : words.replaceAll(firstNameSign, firstName);
}

function line(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
}
