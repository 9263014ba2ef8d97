import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { newsletterFormats } from '../../../shared/formats/newsletter/index.ts';
import { byteLength, mostBytes } from '../../../shared/formats/newsletter/mail-checks.ts';
import { newsletter } from '../../../shared/formats/newsletter/newsletter.ts';
import { type Provider, providers } from '../../../shared/formats/newsletter/providers.ts';
import { formatsMailTexts } from '../../../shared/texts/formats-mail.ts';
import { type TextKey, translate } from '../../../shared/texts/texts.ts';
import { p, packageItem } from '../packages/package-items.ts';
import { codesOf, filesOf, formatInput, formatOptions, textAt } from './format-input.ts';
import { newsletterItem } from './newsletter-item.ts';

const golden = new URL('../../golden/newsletter/', import.meta.url).pathname;
/** `UPDATE_GOLDEN=1` writes what is made now; the difference is then read before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';

function written(provider: Provider, settings = {}) {
  const options = formatOptions({ provider, greeting: 'Hallo {firstName},', ...settings });
  return newsletter.write(formatInput([newsletterItem()]), options);
}

describe('the files of a newsletter', () => {
  beforeAll(async () => {
    if (!update) return;
    await mkdir(golden, { recursive: true });
    for (const provider of providers) {
      const files = filesOf(written(provider, { senderAddress: 'Holzwerk Brandt\nAm Kanal 1, 04177 Leipzig' }));
      await writeFile(`${golden}${provider}.html`, textAt(files, 'index.html'));
      await writeFile(`${golden}${provider}.txt`, textAt(files, 'fuenf-etagen-aus-holz.txt'));
    }
  });

  test.each(providers)('for %s are as they were agreed', async (provider) => {
    const files = filesOf(written(provider, { senderAddress: 'Holzwerk Brandt\nAm Kanal 1, 04177 Leipzig' }));
    expect(textAt(files, 'index.html')).toBe(await readFile(`${golden}${provider}.html`, 'utf8'));
    expect(textAt(files, 'fuenf-etagen-aus-holz.txt')).toBe(await readFile(`${golden}${provider}.txt`, 'utf8'));
  });

  test('are one HTML file and a flat folder of pictures in a ZIP, and the plain text beside it', () => {
    const [archive, text] = filesOf(written('mailchimp'));
    expect(archive).toMatchObject({ kind: 'archive', path: 'fuenf-etagen-aus-holz.zip' });
    expect(archive?.kind === 'archive' && archive.files.map(({ path }) => path)).toEqual([
      'index.html',
      'images/01-muster.png',
      'images/02-kran-ueber-lindenau.jpg',
    ]);
    expect(text).toMatchObject({ kind: 'text', path: 'fuenf-etagen-aus-holz.txt' });
  });

  test('bear names that differ where two masters are called the same', () => {
    const items = [newsletterItem({ id: 'n1' }), newsletterItem({ id: 'n2' })];
    const paths = filesOf(newsletter.write(formatInput(items), formatOptions())).map(({ path }) => path);
    expect(new Set(paths).size).toBe(4);
  });
});

describe('the HTML of a newsletter', () => {
  const html = textAt(filesOf(written('mailchimp')), 'index.html');
  const { document } = new Window();
  document.write(html);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const attribute = (name: string) => (element: { getAttribute(name: string): string | null }) =>
    element.getAttribute(name) ?? '';

  test('holds no script, no foreign style sheet and no picture from elsewhere', () => {
    expect(all('script, link, iframe, form, object')).toHaveLength(0);
    expect(all('img').map(attribute('src'))).toEqual(['images/01-muster.png', 'images/02-kran-ueber-lindenau.jpg']);
    expect(html).not.toMatch(/url\(|@import/u);
  });

  test('styles everything at its element, so that a program without style sheets shows it right', () => {
    const styled = all('p, h1, h2, ul, ol, li, a, th, blockquote, img, hr, td:not([align])');
    expect(styled.length).toBeGreaterThan(20);
    expect(styled.filter((element) => attribute('style')(element) === '').map(({ outerHTML }) => outerHTML)).toEqual(
      [],
    );
  });

  test('says that it can be dark, and has dark colours for whatever has a light one', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
    const coloured = all('[style]').filter((element) => /color:|solid/u.test(attribute('style')(element)));
    expect(coloured.length).toBeGreaterThan(10);
    expect(coloured.filter((element) => !/\bkw-/u.test(attribute('class')(element)))).toHaveLength(0);
  });

  test('gives every picture its alternative text, an empty one where it is decoration', () => {
    expect(all('img').map(attribute('alt'))).toEqual(['', 'Kran im Nebel']);
    expect(html).toContain('Am Morgen · Bild: Jana Keller');
  });

  test('marks tables of layout as such, and only those', () => {
    const facts = all('table:not([role])');
    expect(facts.map((table) => [...table.querySelectorAll('th')].map(attribute('scope')))).toEqual([
      ['col', 'col', 'row'],
    ]);
    expect(all('table[role=presentation]').length).toBeGreaterThan(2);
  });

  test('hides the preview text and keeps the first words of the text out of it', () => {
    expect(html).toMatch(/<div style="display:none[^"]*">Elf Tage &amp; fünf Etagen(?:&#847;&zwnj;&nbsp;)+<\/div>/u);
  });
});

describe('placeholders', () => {
  test.each([
    ['mailchimp', ['*|UNSUB|*', '*|ARCHIVE|*', '*|FNAME|*', '*|HTML:LIST_ADDRESS_HTML|*']],
    ['brevo', ['{{ unsubscribe }}', '{{ mirror }}', '{{ contact.FIRSTNAME }}']],
    ['cleverreach', ['{UNSUBSCRIBE}', '{ONLINE_VERSION}', '{FIRSTNAME}']],
  ] as const)('of %s stand in HTML and text', (provider, expected) => {
    const files = filesOf(written(provider));
    for (const placeholder of expected) expect(textAt(files, 'index.html')).toContain(placeholder);
    expect(textAt(files, 'fuenf-etagen-aus-holz.txt')).toContain(expected[0]);
  });

  test('without a service: no first name, the address for unsubscribing that was given', () => {
    const files = filesOf(written('none', { unsubscribe: 'mailto:post@holzwerk.example?subject=Abmelden' }));
    expect(textAt(files, 'index.html')).toContain('>Hallo,</p>');
    expect(textAt(files, 'index.html')).toContain('href="mailto:post@holzwerk.example?subject=Abmelden"');
    expect(textAt(files, 'index.html')).not.toContain('Im Browser ansehen');
  });

  test('of another service in the text are named', () => {
    const item = newsletterItem({ blocks: [p('Hallo *|FNAME|*, schön!')] });
    const result = newsletter.write(formatInput([item]), formatOptions({ provider: 'brevo' }));
    expect(result).toMatchObject({
      losses: expect.arrayContaining([
        { code: 'mail-foreign-placeholder', params: { placeholder: '*|FNAME|*' }, variantId: 'v-newsletter' },
      ]) as unknown,
    });
    const own = newsletter.write(formatInput([item]), formatOptions({ provider: 'mailchimp' }));
    expect(codesOf(own)).not.toContain('mail-foreign-placeholder');
  });

  test('an address that runs a script is none for unsubscribing', () => {
    const result = written('none', { unsubscribe: 'javascript:alert(1)' });
    expect(codesOf(result)).toContain('mail-no-unsubscribe');
    expect(textAt(filesOf(result), 'index.html')).not.toContain('javascript:');
  });
});

describe('what is missing', () => {
  test('is told: address, legal notice, unsubscribing, planned time, alternative texts, pictures', () => {
    const bare = packageItem({
      platform: 'newsletter',
      scheduledAt: '2026-11-30T07:30:00.000Z',
      blocks: [
        p('Text'),
        {
          kind: 'image',
          mediaId: newsletterItem().content.images[0]?.mediaId ?? failed(),
          alt: '',
          caption: '',
          decorative: false,
        },
        { kind: 'unknown', type: 'poll', json: {} },
      ],
    });
    const result = newsletter.write(formatInput([bare]), formatOptions({ greeting: 'Hallo {firstName}' }));
    expect(codesOf(result)).toEqual([
      'mail-no-subject',
      'mail-no-first-name',
      'picture-missing',
      'block-unknown',
      'mail-no-sender-address',
      'mail-no-imprint',
      'mail-no-unsubscribe',
      'mail-schedule',
    ]);
    expect(result.kind === 'files' && result.losses.at(-1)?.params).toEqual({
      when: 'Montag, 30. November 2026, 08:30 Uhr',
      zone: 'Europe/Berlin',
    });
  });

  test('an empty mail is refused, and a choice without a mail', () => {
    const empty = packageItem({ platform: 'newsletter', blocks: [p('  ')] });
    expect(codesOf(newsletter.write(formatInput([empty]), formatOptions()))).toEqual(['mail-empty']);
    const post = packageItem({ platform: 'linkedin' });
    expect(codesOf(newsletter.write(formatInput([post]), formatOptions()))).toEqual(['nothing-fits']);
  });
});

describe('size', () => {
  const sized = (words: number) => newsletterItem({ blocks: [p('Größe '.repeat(words))] });
  const result = (words: number) => newsletter.write(formatInput([sized(words)]), formatOptions());

  test('what Gmail would cut off is refused with what it measures, what comes near is told', () => {
    expect(codesOf(result(1000))).not.toContain('mail-large');
    expect(codesOf(result(10_500))).toContain('mail-large');
    expect(result(13_000)).toMatchObject({
      kind: 'refused',
      refusals: [{ code: 'mail-too-large', params: { kilobytes: 109, most: 102 } }],
    });
  });

  test('is measured in bytes, not letters, and never beyond the limit', () => {
    expect(byteLength('aä€🪵')).toBe(new TextEncoder().encode('aä€🪵').length);
    const most = textAt(filesOf(result(11_900)), 'index.html');
    expect(Buffer.byteLength(most)).toBeLessThanOrEqual(mostBytes);
    expect(Buffer.byteLength(most)).toBeGreaterThan(mostBytes - 6_000);
  });
});

describe('words', () => {
  test.each(['de', 'en'] as const)('of every setting and of the formats are there in %s', (language) => {
    const keys = newsletterFormats.flatMap(({ id, settings }) => [
      `name.${id}`,
      `formats.${id}.about`,
      ...settings.flatMap((setting) => [
        `formats.${id}.${setting.id}`,
        ...(setting.choices ?? []).map((choice) => `formats.${id}.${setting.id}.${choice}`),
      ]),
    ]);
    for (const key of keys) {
      const words = translate(formatsMailTexts, language, key as TextKey<typeof formatsMailTexts>);
      expect(words).not.toBe(key);
      expect(words).not.toContain('$t(');
      expect(words).not.toBe('');
    }
  });

  test('in the mail are those of its language', () => {
    const html = textAt(
      filesOf(
        newsletter.write(formatInput([newsletterItem({ language: 'en' })]), formatOptions({ provider: 'brevo' })),
      ),
      'index.html',
    );
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('>Unsubscribe</a>');
    expect(html).toContain('>View in your browser</a>');
  });
});

function failed(): never {
  throw new Error('no picture');
}
