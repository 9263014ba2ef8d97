import type { FormatInput, Loss, Refusal } from '../out-format.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import { momentInWords } from '../../packages/moments.ts';
import { inlineText } from '../../rich-text/inline-text.ts';
import { loss, refusal } from '../mail-losses.ts';
import { firstNameSign, type MailContent } from './mail-content.ts';
import { mailText } from './mail-text.ts';
import { foreignPlaceholder } from './providers.ts';

/**
 * Gmail shows this much of the HTML and hides the rest behind a link, the footer with it: "about 102 KB", measured by
 * several senders (see the notes of the platform profile `newsletter`); the smaller reading of that.
 */
export const mostBytes = 102_000;
/** From here on the addresses that a service puts in to count clicks can make it too much. */
const manyBytes = 80_000;

/** Why a mail of this content is not written. */
export function mailRefusals(content: MailContent, html: string): Refusal[] {
  const { item, blocks, pictures } = content;
  const variantId = item.variant.id;
  const isEmpty = pictures.length === 0 && blocks.every((block) => 'children' in block && isBlank(block.children));
  const bytes = byteLength(html);
  return [
    ...(isEmpty ? [refusal('mail-empty', variantId)] : []),
    ...(bytes > mostBytes
      ? [refusal('mail-too-large', variantId, { kilobytes: kilobytes(bytes), most: kilobytes(mostBytes) })]
      : []),
  ];
}

function isBlank(children: Parameters<typeof inlineText>[0]): boolean {
  return inlineText(children).trim() === '';
}

/** What a person has to do by hand or to know, in the order of the mail. `greeting` is as the setting has it. */
export function mailLosses(content: MailContent, html: string, greeting: string): Loss[] {
  const { item, provider, placeholders } = content;
  const variantId = item.variant.id;
  const losses: Loss[] = [];
  const say = (code: Parameters<typeof loss>[0], params: Loss['params'] = {}): void =>
    void losses.push(loss(code, variantId, params));
  if (content.subject === '') say('mail-no-subject');
  if (placeholders.firstName === null && greeting.includes(firstNameSign)) say('mail-no-first-name');
  const foreign = foreignPlaceholder(`${content.subject}\n${content.preheader}\n${mailText(content)}`, provider);
  if (foreign !== null) say('mail-foreign-placeholder', { placeholder: foreign });
  const lost = missingPictures(content);
  if (lost > 0) say('picture-missing', { count: lost });
  const alts = content.pictures.filter(({ image }) => !image.decorative && image.alt.trim() === '').length;
  if (alts > 0) say('picture-no-alt', { count: alts });
  const unknown = item.content.body.blocks.filter(({ kind }) => kind === 'unknown').length;
  if (unknown > 0) say('block-unknown', { count: unknown });
  if (content.senderAddress.length === 0 && placeholders.senderAddress === null) say('mail-no-sender-address');
  if (content.imprintUrl === null && item.channel.imprintDuty) say('mail-no-imprint');
  if (content.unsubscribe === null) say('mail-no-unsubscribe');
  const bytes = byteLength(html);
  if (bytes > manyBytes) say('mail-large', { kilobytes: kilobytes(bytes), most: kilobytes(mostBytes) });
  return losses;
}

/** The planned time, which no mail file can hold. */
export function scheduleLoss({ variant }: PackageItem, { timeZone, language }: FormatInput): Loss[] {
  if (variant.scheduledAt === null) return [];
  const when = momentInWords(variant.scheduledAt, timeZone, language);
  return [loss('mail-schedule', variant.id, { when, zone: timeZone })];
}

/** Pictures of the text that the package has no bytes for. */
function missingPictures({ blocks, pictures }: MailContent): number {
  const known = new Set(pictures.map(({ image }) => image.mediaId));
  return blocks.filter((block) => block.kind === 'image' && !known.has(block.mediaId)).length;
}

/** Length in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Rounded up: what is said to be the most is never more than that. */
function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
