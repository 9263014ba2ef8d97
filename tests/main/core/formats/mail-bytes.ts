import { writeMail } from '../../../../main/core/formats/write-mail.ts';
import { newsletterEml } from '../../../../shared/formats/newsletter/newsletter-eml.ts';
import type { MailDraft } from '../../../../shared/formats/out-format.ts';
import { filesOf, formatInput, formatOptions } from '../../../shared/formats/format-input.ts';
import { newsletterItem } from '../../../shared/formats/newsletter-item.ts';

/** The draft that a newsletter with everything in it becomes. */
export function newsletterDraft(): MailDraft {
  const options = formatOptions({
    senderAddress: 'Holzwerk Brandt\nAm Kanal 1',
    unsubscribe: 'https://holzwerk.example/ab',
  });
  const [file] = filesOf(newsletterEml.write(formatInput([newsletterItem()]), options));
  if (file?.kind !== 'mail') throw new Error('no mail');
  return file.mail;
}

/** Bytes that differ by picture and hold each value of a byte. */
export function pictureBytes(draft: MailDraft): Map<string, Uint8Array> {
  return new Map(
    draft.inline.map(({ name }, index) => [
      name,
      Uint8Array.from({ length: 3000 }, (_, at) => (at * (index + 7)) % 256),
    ]),
  );
}

export async function newsletterMail(): Promise<Uint8Array> {
  const draft = newsletterDraft();
  return writeMail(draft, pictureBytes(draft));
}
