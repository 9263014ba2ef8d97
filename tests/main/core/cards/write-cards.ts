import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { router } from '../../../../main/core/router.ts';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import { testSession } from '../../../builders/session.ts';

/** A program of its own: prints the digests of a carousel of the sample in every template, shown and made. */
const resources = resolve(import.meta.dirname, '../../../../resources');
const { session, folder, dispose } = testSession();
await createSample({ folder: join(folder, 'Muster.kanalwerk'), source: join(resources, 'sample'), ...session });
await session.open(join(folder, 'Muster.kanalwerk'));
const client = createRouterClient(router, { context: { session } });
const say = (name: string, bytes: string | Uint8Array): void =>
  void process.stdout.write(`${name} ${createHash('sha256').update(bytes).digest('hex')}\n`);
const { rows } = await client.variants.list({ limit: 500 });
const variantId = rows.find(({ platformId }) => platformId === 'instagram-carousel')?.id;
if (variantId === undefined) throw new Error('the sample has no carousel');
const composed = await client.cards.compose({ variantId, as: 'pictures' });
const pages = composed.pages.slice(0, 4);
const { templates } = await client.cards.templates();
for (const { template } of templates) {
  const shown = await client.cards.preview({ variantId, template, pages, as: 'pictures' });
  for (const { index, svg } of shown.pages) say(`${template.name} ${index}`, svg);
  for (const as of ['pictures', 'document'] as const) {
    const { media } = await client.cards.make({ variantId, template, pages: pages.slice(0, 2), as });
    for (const { digest, fileName } of media) say(`${template.name} ${fileName}`, digest);
  }
}
await dispose();
