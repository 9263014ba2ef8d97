import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeMail } from '../../../../main/core/formats/write-mail.ts';
import { python, readWithPython, requirePrograms } from '../../../builders/outside-programs.ts';
import { newsletterDraft, newsletterMail, pictureBytes } from './mail-bytes.ts';

const readByPython = `
import sys, json, email, email.policy
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
def part(one):
    if one.is_multipart():
        return {'type': one.get_content_type(), 'parts': [part(inner) for inner in one.iter_parts()]}
    content = one.get_content()
    return {
        'type': one.get_content_type(),
        'id': one['Content-ID'],
        'disposition': one.get_content_disposition(),
        'name': one.get_filename(),
        'content': content if isinstance(content, str) else content.hex(),
    }
defects = [str(defect) for one in message.walk() for defect in one.defects]
print(json.dumps({
    'subject': message['subject'], 'date': message['date'].datetime.isoformat(), 'unsent': message['X-Unsent'],
    'messageId': message['Message-ID'], 'from': message['from'], 'tree': part(message), 'defects': defects,
}))
`;

interface Part {
  readonly type: string;
  readonly parts?: readonly Part[];
  readonly id?: string;
  readonly name?: string;
  readonly disposition?: string;
  readonly content?: string;
}
interface Read {
  readonly subject: string;
  readonly date: string;
  readonly unsent: string;
  readonly messageId: string;
  readonly from: string | null;
  readonly tree: Part;
  readonly defects: readonly string[];
}

const unix = (text: string | undefined): string | undefined => text?.replaceAll('\r\n', '\n');

describe('a mail draft', () => {
  const draft = newsletterDraft();
  const pictures = pictureBytes(draft);
  let bytes: Uint8Array;
  beforeAll(async () => {
    await requirePrograms(python);
    bytes = await newsletterMail();
  });

  test('is read by Python as it was meant: subject, date, alternatives, pictures', () => {
    const read = readWithPython('email', readByPython, bytes) as Read;
    expect(read).toMatchObject({
      subject: 'Grüße aus Lindenau 🪵',
      date: '2026-11-23T14:30:00+00:00',
      unsent: '1',
      messageId: '<v-newsletter.20261123143000000@kanalwerk.invalid>',
      from: null,
      defects: [],
    });
    const [text, related] = read.tree.parts ?? [];
    const [html, ...inline] = related?.parts ?? [];
    expect([read.tree.type, text?.type, related?.type, html?.type]).toEqual([
      'multipart/alternative',
      'text/plain',
      'multipart/related',
      'text/html',
    ]);
    expect(unix(text?.content)).toBe(draft.text);
    expect(unix(html?.content)).toBe(draft.html);
    expect(inline).toEqual(
      draft.inline.map(({ name, picture }) => ({
        type: `image/${picture.spec.format}`,
        id: `<${name}>`,
        disposition: 'inline',
        name,
        content: Buffer.from(pictures.get(name) ?? []).toString('hex'),
      })),
    );
  });

  test('is read by postal-mime alike, and every picture of the HTML is in it', async () => {
    const mail = await PostalMime.parse(bytes);
    expect(mail.subject).toBe(draft.subject);
    expect(unix(mail.html)?.trim()).toBe(draft.html.trim());
    expect(unix(mail.text)?.trim()).toBe(draft.text.trim());
    const wanted = [...draft.html.matchAll(/src="cid:([^"]+)"/gu)].map((match) => `<${match[1]}>`);
    expect(wanted).toHaveLength(2);
    expect(mail.attachments.map(({ contentId }) => contentId)).toEqual(wanted);
    expect(mail.attachments.every(({ related }) => related === true)).toBe(true);
  });

  test('ends every line by CRLF, in ASCII and no longer than a server takes', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(raw).toMatch(/^[\t\r\n -~]*$/u);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test('has the same bytes the second time, and others for other words or pictures', async () => {
    expect(await newsletterMail()).toEqual(bytes);
    const boundary = (mail: Uint8Array): string =>
      /boundary="([^"]+)"/u.exec(Buffer.from(mail).toString('latin1'))?.[1] ?? '';
    expect(boundary(bytes)).not.toBe('');
    expect(boundary(await writeMail({ ...draft, text: `${draft.text}!` }, pictures))).not.toBe(boundary(bytes));
    const [name = ''] = pictures.keys();
    const repainted = await writeMail(draft, new Map([...pictures, [name, new Uint8Array(9)]]));
    expect(boundary(repainted)).not.toBe(boundary(bytes));
  });

  test('is not written while the bytes of a picture are missing', async () => {
    await expect(writeMail(draft, new Map())).rejects.toThrow('01-muster.png');
  });

  test('reads no file and no address, whatever the words are', async () => {
    const tricky = { ...draft, text: 'file:///etc/passwd', html: '<img src="file:///etc/passwd">', inline: [] };
    const mail = await PostalMime.parse(await writeMail(tricky, new Map()));
    expect(mail.html?.trim()).toBe('<img src="file:///etc/passwd">');
    expect(mail.attachments).toEqual([]);
  });

  test('without pictures is text and HTML alone', async () => {
    const read = readWithPython('email', readByPython, await writeMail({ ...draft, inline: [] }, new Map())) as Read;
    expect(read.tree.parts?.map(({ type }) => type)).toEqual(['text/plain', 'text/html']);
  });

  test('takes a subject that fills many lines', async () => {
    const subject = 'Fünf Etagen 🪵 '.repeat(30).trim();
    const read = readWithPython('email', readByPython, await writeMail({ ...draft, subject }, pictures)) as Read;
    expect(read.subject).toBe(subject);
    expect(read.defects).toEqual([]);
  });
});
