import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { previewIntake } from '../../../../main/core/intake/preview-intake.ts';
import type { IntakeLimits } from '../../../../main/core/intake/limits.ts';
import type { Workspace } from '../../../../main/core/workspace.ts';
import { desk, type Desk } from '../../../builders/workspace.ts';
import { wxrEnd, wxrFile, wxrHead, wxrItem } from '../../../fixtures/intake/wxr.ts';

let place: Desk;
let workspace: Workspace;
beforeEach(async () => {
  place = await desk();
  workspace = await place.open();
});
afterEach(() => place.clear());

async function preview(content: string, limits: Partial<IntakeLimits> = {}) {
  const file = join(place.root, 'export.xml');
  writeFileSync(file, content);
  return previewIntake(workspace, { place: file, mediaFolder: null, mapping: null }, { limits });
}

async function refusalOf(content: string, limits: Partial<IntakeLimits> = {}): Promise<string> {
  try {
    await preview(content, limits);
    return 'none';
  } catch (error) {
    return (error as { data?: { code?: string } }).data?.code ?? String(error);
  }
}

const good = wxrItem({ id: 1, title: 'Gut', content: '<p>Gut.</p>' });

const laughs = `<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
${wxrHead.slice(wxrHead.indexOf('<rss'))}<item><title>&c;</title></item>${wxrEnd}`;

test.each([
  ['a document type with entities', laughs, 'external-entity'],
  [
    'a document type that names a file',
    wxrFile([]).replace('<rss', '<!DOCTYPE rss SYSTEM "file:///etc/passwd">\n<rss'),
    'external-entity',
  ],
  ['an entity that nobody has declared', wxrHead + '<item><title>&xxe;</title></item>' + wxrEnd, 'external-entity'],
  ['elements a thousand deep', wxrHead + '<a>'.repeat(1_000) + '</a>'.repeat(1_000) + wxrEnd, 'too-deep'],
  [
    'an attribute of ten megabytes',
    `${wxrHead}<item><category domain="${'x'.repeat(10_000_000)}"/></item>${wxrEnd}`,
    'too-large',
  ],
  ['a comment that does not end', `${wxrHead}<!-- ${'x'.repeat(10_000_000)}`, 'too-large'],
  ['a file that breaks off', wxrHead + good, 'damaged'],
  ['tags that do not match', `${wxrHead}<item></channel></rss>`, 'damaged'],
  ['XML that is something else', '<?xml version="1.0"?><svg xmlns="x"/>', 'not-a-stock'],
  ['nothing', '', 'empty'],
])('%s is refused', async (_, content, code) => {
  expect(await refusalOf(content)).toBe(code);
});

test('a batch that takes too long to compute ends with its worker', async () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    wxrItem({ id: index, title: 'x', content: '<p>Wort</p>'.repeat(3_000) }),
  );
  expect(await refusalOf(wxrHead + many.join('') + wxrEnd, { batchMs: 20, batchItems: 400, batchLength: 1e9 })).toBe(
    'timeout',
  );
});

test('a stock that needs more memory than is given ends with its worker', async () => {
  const posts = Array.from({ length: 10 }, (_, index) => ({
    id: index,
    title: 'x',
    content: '<i>Wort</i> '.repeat(400_000),
  }));
  expect(['memory', 'damaged']).toContain(await refusalOf(wxrFile(posts), { heapMegabytes: 24 }));
});

test('a text that cannot be read keeps out itself and no other', async () => {
  const deep = wxrItem({ id: 2, title: 'Tief', content: '<div>'.repeat(2_000) });
  const long = wxrItem({ id: 3, title: 'Lang', content: 'Wort '.repeat(1_300_000) });
  const { total, losses } = await preview(wxrHead + good + deep + long + good.replace('?p=1', '?p=9') + wxrEnd);
  expect(total).toBe(2);
  expect(losses.find(({ code }) => code === 'unreadable')?.params).toEqual({
    count: 2,
    names: 'Tief (too-deep), Lang (too-large)',
  });
});

test('what acts in a text stays behind', async () => {
  const content =
    '<p onclick="x()">Text <a href="java\nscript:alert(1)">hier</a></p><script>alert(1)</script><iframe src="https://x.example"></iframe>';
  const { losses } = await preview(wxrFile([{ id: 1, title: '<script>alert(1)</script>Titel', content }]));
  expect(losses.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['event-handlers', 'unsafe-links', 'scripts-removed', 'media-removed']),
  );
});

test('characters that XML does not allow are told and do no harm', async () => {
  const { total, losses } = await preview(wxrFile([{ id: 1, title: 'Eins\u0002', content: '<p>A\u0008B</p>' }]));
  expect(total).toBe(1);
  expect(losses.map(({ code }) => code)).toContain('control-characters');
});

test('a folder of pictures is never left by a link', async () => {
  const outside = join(place.root, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'geheim.jpg'), 'x');
  const uploads = join(place.root, 'uploads');
  mkdirSync(uploads);
  symlinkSync(outside, join(uploads, '2026'));
  symlinkSync(join(outside, 'geheim.jpg'), join(uploads, 'bild.jpg'));
  const file = join(place.root, 'export.xml');
  writeFileSync(
    file,
    wxrFile([
      {
        id: 1,
        title: 'x',
        content: '<img src="/2026/geheim.jpg"><img src="bild.jpg"><img src="../outside/geheim.jpg">',
      },
    ]),
  );
  const { pictures } = await previewIntake(workspace, { place: file, mediaFolder: uploads, mapping: null });
  expect(pictures).toBe(0);
});
