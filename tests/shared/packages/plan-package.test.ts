import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { PackageFile } from '../../../shared/packages/exporter.ts';
import { manifestSchema } from '../../../shared/packages/manifest.ts';
import { planPackage } from '../../../shared/packages/plan-package.ts';
import { writeManifest } from '../../../shared/packages/write-manifest.ts';
import { profiles } from '../../../shared/platforms/index.ts';
import { contentImage, finding, h, type ItemWords, p, packageInput, packageItem, part, t } from './package-items.ts';

function filesFor(words: ItemWords): Map<string, PackageFile> {
  const plan = planPackage(packageInput([packageItem(words)]));
  const folder = `${plan.items[0]?.folder}/`;
  return new Map(plan.items[0]?.files.map((file) => [file.path.slice(folder.length), file]));
}

function textOf(files: Map<string, PackageFile>, path: string): string {
  const file = files.get(path);
  if (file?.kind !== 'text') throw new Error(`${path} is not among ${[...files.keys()].join(', ')}`);
  return file.text;
}

describe('what a variant becomes', () => {
  test('a post is its text alone, without an added line end', () => {
    const files = filesFor({ platform: 'linkedin', blocks: [p('Eins.'), p('Zwei.')] });
    expect([...files.keys()]).toEqual(['text.txt', 'checklist.md']);
    expect(textOf(files, 'text.txt')).toBe('Eins.\n\nZwei.');
  });

  test('a thread has each part by itself, and all of them together', () => {
    const blocks = Array.from({ length: 12 }, (_, i) => [p(`Teil ${i + 1}`), part]).flat();
    const files = filesFor({ platform: 'bluesky', blocks });
    expect([...files.keys()].filter((path) => path.startsWith('text-'))).toEqual(
      Array.from({ length: 12 }, (_, i) => `text-${String(i + 1).padStart(2, '0')}-of-12.txt`),
    );
    expect(textOf(files, 'text-12-of-12.txt')).toBe('Teil 12');
    expect(textOf(files, 'text.txt').startsWith('Teil 1\n\n———\n\nTeil 2')).toBe(true);
  });

  test.each(['wordpress', 'ghost', 'medium', 'linkedin-article', 'newsletter', 'rss', 'press-release', 'telegram'])(
    'on %s there are HTML and Markdown, and the text to paste carries no tags',
    (platform) => {
      const bold = { kind: 'text', text: 'fest', marks: ['bold'] } as const;
      const files = filesFor({ platform, blocks: [h(2, 'Warum'), p('Es ist ', bold, '.')] });
      expect(textOf(files, 'text.html')).toContain('<strong>fest</strong>');
      expect(textOf(files, 'text.md')).toContain('**fest**');
      expect(textOf(files, 'text.txt')).toBe('Warum\n\nEs ist fest.');
    },
  );

  test('WhatsApp and Reddit get their own notation in the text to paste', () => {
    const blocks = [p('Es ist ', { kind: 'text', text: 'fest', marks: ['bold'] })];
    expect(textOf(filesFor({ platform: 'whatsapp', blocks }), 'text.txt')).toBe('Es ist *fest*');
    expect(textOf(filesFor({ platform: 'reddit', blocks }), 'text.txt')).toBe('Es ist **fest**');
  });

  test('chapters stand below the description of a video', () => {
    const files = filesFor({
      platform: 'youtube',
      blocks: [p('Ein Film.')],
      fields: { chapters: '0:00 Anfang\n1:30 Ende' },
    });
    expect(textOf(files, 'text.txt')).toBe('Ein Film.\n\n0:00 Anfang\n1:30 Ende');
  });

  test('each filled field has a file, empty ones have none, and fields.json keeps the values', () => {
    const fields = { title: 'Fünf', seoTitle: '', tags: ['a', 'b'], excerpt: null, 'Title ': 'andere', con: 'x' };
    const files = filesFor({ platform: 'wordpress', fields });
    expect([...files.keys()].filter((path) => path.startsWith('fields/'))).toEqual([
      'fields/title.txt',
      'fields/tags.txt',
      'fields/title-2.txt',
      'fields/con_.txt',
    ]);
    expect(textOf(files, 'fields/tags.txt')).toBe('a, b');
    expect(JSON.parse(textOf(files, 'fields.json'))).toEqual({
      title: 'Fünf',
      tags: ['a', 'b'],
      'Title ': 'andere',
      con: 'x',
    });
  });

  test('a choice is written as the platform shows it, in the language of the channel', () => {
    const fields = { privacy: 'public', madeForKids: false };
    expect(textOf(filesFor({ platform: 'youtube', fields }), 'fields/made-for-kids.txt')).toBe('nein');
    expect(textOf(filesFor({ platform: 'youtube', fields, language: 'en' }), 'fields/made-for-kids.txt')).toBe('no');
  });

  test('pictures are numbered, named and described in their order', () => {
    const files = filesFor({
      platform: 'linkedin',
      images: [
        contentImage('Größe.JPG', { alt: 'Ein Haus', credit: 'Foto: J. Keller' }),
        contentImage('größe.jpeg', { mediaType: 'image/png', decorative: true, alt: 'nicht sagen' }),
        contentImage('leer.webp', { mediaType: 'image/webp', alt: '' }),
      ],
    });
    const images = [...files.values()].filter((file) => file.kind === 'image');
    expect(images.map(({ path, spec, alt }) => [path.split('/').at(-1), spec.format, alt])).toEqual([
      ['01-groesse.jpg', 'jpeg', 'Ein Haus'],
      ['02-groesse.png', 'png', ''],
      ['03-leer.jpg', 'jpeg', ''],
    ]);
    const alts = textOf(files, 'alt-texts.txt');
    expect(alts).toContain('images/01-groesse.jpg\nEin Haus\nBildnachweis: Foto: J. Keller\n');
    expect(alts).toContain('02-groesse.png\nSchmuckbild');
    expect(alts).not.toContain('nicht sagen');
  });

  test('a picture leaves in a format the platform takes', () => {
    const image = contentImage('a.png', { mediaType: 'image/png' });
    expect([...filesFor({ platform: 'instagram', images: [image] }).keys()]).toContain('images/01-a.jpg');
    expect([...filesFor({ platform: 'mastodon', images: [image] }).keys()]).toContain('images/01-a.png');
  });

  test('a picture in the text points to its file, chosen for the variant or not', () => {
    const chosen = contentImage('eins.jpg');
    const inText = contentImage('zwei.jpg');
    const block = (image: typeof chosen) =>
      ({ kind: 'image', mediaId: image.mediaId, alt: 'a', caption: '', decorative: false }) as const;
    const item = packageItem({ platform: 'wordpress', images: [chosen], blocks: [block(chosen), block(inText)] });
    const { items } = planPackage(packageInput([{ ...item, bodyImages: [chosen, inText] }]));
    const html = items[0]?.files.find((file) => file.role === 'html');
    expect(html?.kind === 'text' && html.text).toContain('src="images/02-zwei.jpg"');
    expect(items[0]?.files.filter((file) => file.kind === 'image')).toHaveLength(2);
  });
});

describe('the package as a whole', () => {
  test('folders are numbered and named after platform and title, within what every disk takes', () => {
    const long = 'Über die Wärme, das Öl und die Bäume: eine sehr lange Überschrift, die niemand liest';
    const plan = planPackage(
      packageInput([
        packageItem({ platform: 'linkedin', title: long }),
        packageItem({ platform: 'custom:schaukasten', title: '東京', channelName: 'Schaukasten am Tor' }),
        packageItem({ platform: 'x', title: '../../CON' }),
      ]),
    );
    expect(plan.items.map(({ folder }) => folder)).toEqual([
      '01-linkedin-ueber-die-waerme-das-oel-und-die-baeume',
      '02-schaukasten-am-tor',
      '03-x-con',
    ]);
    for (const path of plan.tree) {
      for (const name of path.split('/')) expect(name).toMatch(/^(?=.{1,80}$)[A-Za-z0-9_-]+(\.[a-z0-9.]+)?$/);
    }
  });

  test('every platform there is has files, unique ones, each of them in the tree', () => {
    const items = profiles.map((profile, index) =>
      packageItem({ platform: profile.id, id: `i${index}`, images: [contentImage('a.jpg')], fields: { title: 'T' } }),
    );
    const plan = planPackage(packageInput(items));
    expect(new Set(plan.tree.map((path) => path.toLowerCase())).size).toBe(plan.tree.length);
    expect([...plan.tree].sort()).toEqual(plan.tree);
    expect(plan.files.length + 2).toBe(plan.tree.length);
    for (const { folder } of plan.items) {
      for (const name of ['text.txt', 'checklist.md', 'alt-texts.txt'])
        expect(plan.tree).toContain(`${folder}/${name}`);
    }
  });

  test('knows its time from its content, and is the same before and after being handed over', () => {
    const plan = planPackage(packageInput([packageItem({ platform: 'x' })]));
    expect(plan.stateAt).toBe('2026-11-23T14:30:00.000Z');
    const after = planPackage(packageInput([packageItem({ platform: 'x', state: 'handed-over' })]));
    expect(after.files).toEqual(plan.files);
    expect(planPackage(packageInput([])).stateAt).toBeNull();
  });

  test('a package without items still opens and explains itself', () => {
    const plan = planPackage(packageInput([], { language: 'en' }));
    const overview = plan.files.find((file) => file.path === 'index.html');
    expect(overview?.kind === 'text' && overview.text).toContain('This package holds no post.');
  });
});

describe('what is printed', () => {
  const codes = [
    { address: 'https://hwb.example/offen?utm_source=print', sizeMm: 60 },
    { address: 'https://hwb.example/post', sizeMm: 60 },
  ];
  const poster = { ...packageItem({ platform: 'print', fields: { codeSize: '60' } }), codes };
  const plan = planPackage(packageInput([poster]));
  const text = (name: string): string => {
    const file = plan.files.find(({ path }) => path.endsWith(name));
    return file?.kind === 'text' ? file.text : '';
  };

  test('brings a code for each address, as wide as it is printed, that a phone reads', async () => {
    const files = plan.files.filter(({ role }) => role === 'code').map(({ path }) => path.split('/').at(-1) ?? '');
    expect(files).toEqual(['qr-code-2.svg', 'qr-code.svg']);
    expect(text('qr-code.svg')).toContain('width="60mm"');
    for (const [name, address] of [
      ['qr-code.svg', codes[0]?.address],
      ['qr-code-2.svg', codes[1]?.address],
    ] as const) {
      const { data, info } = await sharp(Buffer.from(text(name)))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
    }
    expect(planPackage(packageInput([structuredClone(poster)]))).toEqual(plan);
  });

  test('has its codes in the manifest, among the steps and on the page', () => {
    const measured = plan.files.map(({ path }) => ({ path, bytes: 1, sha256: '0'.repeat(64) }));
    const manifest = manifestSchema.parse(JSON.parse(writeManifest(plan, measured)));
    expect(manifest.items[0]?.files.filter(({ role }) => role === 'code')).toMatchObject([
      { path: `${plan.items[0]?.folder}/qr-code-2.svg`, mediaType: 'image/svg+xml' },
      { path: `${plan.items[0]?.folder}/qr-code.svg`, mediaType: 'image/svg+xml' },
    ]);
    expect(text('checklist.md')).toContain(
      '`qr-code.svg`, 60 mm breit, führt zu <https://hwb.example/offen?utm_source=print>',
    );
    expect(text('checklist.md')).not.toContain('Breite des QR-Codes');
    expect(text('index.html')).toMatch(
      /<img src="[\w-]+\/qr-code-2\.svg" alt="QR-Code mit der Adresse https:\/\/hwb\.example\/post"/u,
    );
  });

  test('goes without the code that no address of this length has', () => {
    const long = { ...poster, codes: [{ address: `https://hwb.example/${'a'.repeat(2400)}`, sizeMm: 60 }] };
    const { files } = planPackage(packageInput([long]));
    expect(files.filter(({ role }) => role === 'code')).toEqual([]);
  });
});

test('the manifest tells of findings, acceptance, approvals and what was left out, and fits its schema', () => {
  const accepted = [{ code: 'text-missing', reason: 'Bild genügt', by: 'Mira', at: '2026-11-20T09:00:00.000Z' }];
  const plan = planPackage(
    packageInput(
      [
        packageItem({
          platform: 'mastodon',
          scheduledAt: '2026-11-30T07:30:00.000Z',
          findings: [finding('text-missing', 'blocking'), finding('text-cut', 'warning', { next: 3 })],
          accepted,
        }),
      ],
      { leftOut: [{ item: packageItem({ platform: 'x', state: 'withdrawn' }), reason: 'withdrawn' }] },
    ),
  );
  const measured = plan.files.map(({ path }) => ({ path, bytes: 1, sha256: 'a'.repeat(64) }));
  const manifest = manifestSchema.parse(JSON.parse(writeManifest(plan, measured)));
  expect(manifest.items[0]).toMatchObject({
    platform: { id: 'mastodon', profileVersion: expect.stringMatching(/^\d{4}-\d\d-\d\d/) },
    schedule: { at: '2026-11-30T07:30:00.000Z', local: '2026-11-30T08:30:00+01:00', timeZone: 'Europe/Berlin' },
    findings: [
      { code: 'text-missing', severity: 'blocking', accepted: true, message: 'Der Text ist leer.' },
      { code: 'text-cut', severity: 'warning', accepted: false },
    ],
    acceptedFindings: accepted,
    approvals: [],
  });
  expect(manifest.leftOut).toMatchObject([{ reason: 'withdrawn', platform: { id: 'x' } }]);
  const listed = [...manifest.files, ...manifest.items.flatMap((item) => item.files)].map((file) => file.path);
  expect(listed.sort()).toEqual(plan.files.map((file) => file.path).sort());
  expect(() => writeManifest(plan, measured.slice(1))).toThrow(/planned but not written/);
});

test('what people wrote cannot leave its place in HTML or Markdown', () => {
  const hostile = '</title><script>alert(1)</script>"\'&<img src=x onerror=alert(1)>';
  const plan = planPackage(
    packageInput(
      [
        packageItem({
          platform: 'wordpress',
          title: hostile,
          channelName: hostile,
          handle: hostile,
          url: `javascript:alert(1)//${hostile}`,
          link: hostile,
          blocks: [
            h(1, hostile),
            p(hostile, { kind: 'link', url: 'javascript:alert(1)', children: [{ kind: 'text', text: hostile }] }),
          ],
          fields: { title: hostile, [hostile]: hostile },
          images: [contentImage(hostile, { alt: hostile, caption: hostile, credit: hostile })],
          findings: [finding(hostile, 'blocking', { field: hostile })],
          accepted: [{ code: hostile, reason: hostile, by: hostile, at: '2026-11-20T09:00:00.000Z' }],
        }),
      ],
      {
        workspaceName: hostile,
        leftOut: [{ item: packageItem({ platform: 'x', title: hostile }), reason: 'not-ready' }],
      },
    ),
  );
  for (const file of plan.files) {
    expect(file.path).toMatch(/^[\w./-]+$/);
    if (file.kind !== 'text' || file.role === 'text' || file.role === 'field' || file.role === 'fields') continue;
    if (file.path.endsWith('.html')) {
      const scripts = file.text.match(/<script/g) ?? [];
      expect(scripts).toHaveLength(file.path === 'index.html' ? 1 : 0);
      expect(file.text).not.toMatch(/<img src=x|href="javascript:/);
    }
    if (file.path.endsWith('.md')) expect(file.text).not.toMatch(/(?<!\\)<(script|img)/);
  }
});

test('text keeps marks of direction, emoji and composed letters as they were written', () => {
  const words = 'שלום \u202Eabc\u202C 👩‍👩‍👧 e\u0301 ﬁ';
  expect(textOf(filesFor({ platform: 'x', blocks: [p(t(words))] }), 'text.txt')).toBe(words);
});
