import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/model/common.ts';
import { type PackagePlan, planPackage } from '../../../shared/packages/plan-package.ts';
import { manifestPath, writeManifest } from '../../../shared/packages/write-manifest.ts';
import { contentImage, finding, h, p, packageInput, packageItem, part, t } from './package-items.ts';

const golden = new URL('../../golden/packages/', import.meta.url).pathname;
/** `UPDATE_GOLDEN=1` writes what is made now; the difference is then read before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1';

/** A post, a thread and an article of one master: three families, both languages, pictures, findings. */
function threeVariants(language: Language): PackagePlan {
  const crane = contentImage('Kran über Lindenau.JPG', { credit: 'Foto: Jana Keller', caption: 'Montage im November' });
  const link = {
    kind: 'link',
    url: 'https://holzwerk.example/lindenau',
    children: [{ kind: 'text', text: 'Mehr dazu' }],
  } as const;
  return planPackage(
    packageInput(
      [
        packageItem({
          platform: 'linkedin',
          url: 'https://www.linkedin.example/company/holzwerk',
          images: [crane],
          scheduledAt: '2026-11-30T07:30:00.000Z',
          blocks: [p('Fünf Etagen, elf Tage.'), p('Wie das geht? ', link)],
          fields: { firstComment: 'Bilder von der Montage stehen im Blog.' },
        }),
        packageItem({
          platform: 'mastodon',
          language: 'en',
          handle: '@holzwerk@bau.example',
          state: 'in-work',
          blocks: [p('Five storeys, eleven days. 🪵'), part, p('84 wall elements came with their windows.')],
          findings: [finding('text-missing', 'blocking'), finding('text-cut', 'warning', { next: 3 })],
          accepted: [
            {
              code: 'text-missing',
              reason: 'Checked with the team',
              by: 'Mira Brandt',
              at: '2026-11-20T09:00:00.000Z',
            },
          ],
        }),
        packageItem({
          platform: 'wordpress',
          images: [crane],
          blocks: [
            p('In Lindenau steht ein Haus.'),
            { kind: 'image', mediaId: crane.mediaId, alt: crane.alt, caption: crane.caption, decorative: false },
            h(2, 'Zahlen'),
            {
              kind: 'table',
              rows: [
                {
                  cells: [
                    { header: true, children: [t('Etagen')] },
                    { header: false, children: [t('5')] },
                  ],
                },
              ],
            },
          ],
          fields: { title: 'Fünf Etagen aus Holz', slug: 'fuenf-etagen', tags: ['Holzbau', 'Leipzig'] },
        }),
      ],
      { language, leftOut: [{ item: packageItem({ platform: 'instagram', state: 'draft' }), reason: 'not-ready' }] },
    ),
  );
}

/** Every text of a package; the manifest with sizes and digests of its own, since pictures differ between processors. */
function textsOf(plan: PackagePlan): Map<string, string> {
  const texts = new Map(plan.files.flatMap((file) => (file.kind === 'text' ? [[file.path, file.text] as const] : [])));
  const measured = plan.files.map(({ path }) => ({ path, bytes: 0, sha256: '0'.repeat(64) }));
  return texts.set(manifestPath, writeManifest(plan, measured)).set('tree.txt', `${plan.tree.join('\n')}\n`);
}

describe.each(['de', 'en'] as const)('the package of three variants in a workspace that speaks %s', (language) => {
  const texts = textsOf(threeVariants(language));
  const folder = join(golden, `three-variants-${language}`);

  beforeAll(async () => {
    if (!update) return;
    await rm(folder, { recursive: true, force: true });
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });

  test.each([...texts.keys()])('%s is as it was agreed', async (path) => {
    expect(texts.get(path)).toBe(await readFile(join(folder, path), 'utf8'));
  });
});
