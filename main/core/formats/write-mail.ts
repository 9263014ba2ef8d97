import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailDraft } from '../../../shared/formats/out-format.ts';

/** Bytes of an inline picture, by its name in the draft. */
export type InlineBytes = ReadonlyMap<string, Uint8Array>;

/**
 * A draft as a message of RFC 5322: text and HTML as alternatives, pictures related to the HTML, lines ended by CRLF.
 * `X-Unsent` lets Outlook open it for editing. Pure: what nodemailer would draw by chance comes from the content.
 * Throws where the bytes of a picture are missing.
 */
export async function writeMail(draft: MailDraft, pictures: InlineBytes): Promise<Uint8Array> {
  const attachments = draft.inline.map(({ name, picture }) => {
    const bytes = pictures.get(name);
    if (bytes === undefined) throw new Error(`no bytes for the inline picture ${name}`);
    return {
      filename: name,
      content: Buffer.from(bytes),
      cid: name,
      contentType: `image/${picture.spec.format}`,
      contentDisposition: 'inline',
    };
  });
  const message = new MailComposer({
    subject: draft.subject,
    text: draft.text,
    html: draft.html,
    date: new Date(draft.date),
    messageId: `<${draft.messageId}>`,
    headers: { 'X-Unsent': '1' },
    attachments,
    baseBoundary: digestOf(draft, attachments),
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return message.build();
}

/** A boundary that no part can hold by accident and that is the same for the same mail. */
function digestOf(draft: MailDraft, attachments: readonly { readonly content: Uint8Array }[]): string {
  const hash = createHash('sha256').update(JSON.stringify([draft.subject, draft.text, draft.html, draft.messageId]));
  for (const { content } of attachments) hash.update(content);
  return hash.digest('hex').slice(0, 32);
}
