import { nameGiver, slugOf } from '../../packages/file-names.ts';
import { pictureOfUse } from '../../packages/picture-of-use.ts';
import { chosenSettings } from '../chosen-settings.ts';
import { loss, refusal } from '../mail-losses.ts';
import type { FormatFile, Loss, MailDraft, OutFormat, Refusal } from '../out-format.ts';
import { mailLosses, mailRefusals, scheduleLoss } from './mail-checks.ts';
import { mailContent, type MailContent } from './mail-content.ts';
import { mailPage } from './mail-page.ts';
import { mailText } from './mail-text.ts';
import { isMail, mailSettings } from './newsletter.ts';

/** A mail as a draft that a mail program opens, with its pictures inside. */
export const newsletterEml: OutFormat = {
  id: 'newsletter-eml',
  name: null,
  version: 'RFC 5322',
  source: 'https://www.rfc-editor.org/rfc/rfc5322',
  media: 'inside',
  settings: mailSettings,
  accepts: isMail,
  write(input, options) {
    const settings = chosenSettings(mailSettings, options);
    const giveName = nameGiver();
    const files: FormatFile[] = [];
    const losses: Loss[] = [];
    const refusals: Refusal[] = [];
    for (const item of input.items.filter(isMail)) {
      const content = mailContent(item, settings);
      const mail = draftOf(content);
      refusals.push(...mailRefusals(content, mail.html));
      losses.push(...mailLosses(content, mail.html, settings.text('greeting')), ...handLosses(content));
      losses.push(...scheduleLoss(item, input));
      files.push({ kind: 'mail', path: giveName(slugOf(item.master.title, 'newsletter'), '.eml'), mail });
    }
    if (files.length === 0) refusals.push(refusal('nothing-fits', null));
    return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'files', files, losses };
  },
};

function draftOf(content: MailContent): MailDraft {
  const { item, subject, pictures } = content;
  const inline = pictures.map((picture) => ({
    name: nameOf(picture.file),
    picture: pictureOfUse(picture, item.content.language),
  }));
  return {
    subject,
    text: mailText(content),
    html: mailPage(content, ({ file }) => `cid:${nameOf(file)}`),
    date: item.variant.updatedAt,
    // A name that no mail server has: the program that sends the draft gives it its own.
    messageId: `${item.variant.id}.${item.variant.updatedAt.replace(/\D/gu, '')}@kanalwerk.invalid`,
    inline,
  };
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Who sends and to whom is entered in the mail program. */
function handLosses({ item, senderName }: MailContent): Loss[] {
  const variantId = item.variant.id;
  return [
    loss('mail-recipients', variantId),
    ...(senderName === '' ? [] : [loss('mail-sender', variantId, { name: senderName })]),
  ];
}
