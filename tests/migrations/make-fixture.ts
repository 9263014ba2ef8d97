import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, seal } from '../../main/core/database/connection.ts';
import { knownFormat } from '../../main/core/database/migrate.ts';
import { dropProjection } from '../../main/core/projection/tables.ts';
import { asId } from '../../shared/ids.ts';
import { bold, callout, doc, h2, image, li, link, p, table, ul } from '../builders/rich-text.ts';
import { addMaster, desk } from '../builders/workspace.ts';

/**
 * Writes `format-<n>.db` for the present format, once, before a release: `node tests/migrations/make-fixture.ts`.
 * What was released is never written again; the projection is left out, it is not part of the format.
 */
const place = await desk();
const workspace = await place.open();
const now = workspace.clock.now();
const master = addMaster(
  workspace,
  'Fenster für die Straße',
  doc(
    h2('Überschrift'),
    p('Ein ', bold('fettes'), ' Wort, ', link('https://holzwerk.example', 'ein Ziel'), '.'),
    ul('eins', li('zwei', { nested: ul('drei') })),
    callout('Ein Hinweis'),
    image('media-1', 'Ein Bild', 'Foto'),
    table(['Holz', 'Alter'], ['Eiche', '80']),
  ),
);
workspace.write((writer) => {
  writer.create('people', { id: asId('person', 'person-1'), name: 'Käthe Brandt' });
  const channelId = asId('channel', 'channel-1');
  writer.create('channels', {
    id: channelId,
    name: 'Mastodon',
    platformId: 'mastodon',
    language: 'de',
    createdAt: now,
  });
  const id = asId('variant', 'variant-1');
  writer.create('variants', {
    id,
    masterId: master,
    channelId,
    recipeId: 'short-post',
    fields: { subject: 'Betreff' },
    adaptedAt: now,
    updatedAt: now,
  });
  writer.replaceBody(master, `variant:${id}`, doc(p('Teil eins'), { kind: 'part-break' }, p('Teil zwei')));
  writer.change('masters', master, { title: 'Fenster für die lange Straße' });
});
await workspace.close();
const file = join(place.folder, 'workspace.db');
const database = connect(file, 'write');
dropProjection(database);
database.exec('DELETE FROM meta; VACUUM');
database.close();
seal(file);
copyFileSync(file, new URL(`format-${knownFormat}.db`, import.meta.url).pathname);
await place.clear();
