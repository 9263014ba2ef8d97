import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readMapFonts } from '../../../../main/core/files/map-fonts.ts';
import { composeFile } from '../../../../main/core/map/compose-file.ts';
import { gatherMap } from '../../../../main/core/map/gather-map.ts';
import { createSample } from '../../../../main/core/sample/create-sample.ts';
import { mapFormatSchema } from '../../../../shared/contract/areas/map.ts';
import { testSession } from '../../../builders/session.ts';

/** A program of its own: prints the digest of the sample's map in every format. */
const resources = resolve(import.meta.dirname, '../../../../resources');
const { session, folder, dispose } = testSession();
await createSample({ folder: join(folder, 'Muster.kanalwerk'), source: join(resources, 'sample'), ...session });
await session.open(join(folder, 'Muster.kanalwerk'));
const asked = { viewId: 'all', language: 'de', now: '2026-11-24T23:30:00.000Z' } as const;
const { file, subtitle, day } = gatherMap(session.workspace().reader, asked);
const fonts = await readMapFonts(resources);
for (const format of mapFormatSchema.options) {
  const looks = {
    theme: 'light',
    legend: true,
    paper: 'a4',
    folded: {},
    subtitle,
    day: `${day}T00:00:00.000Z`,
  } as const;
  const { bytes } = await composeFile({ kind: 'compose', format, file, fonts, ...looks });
  process.stdout.write(`${format} ${createHash('sha256').update(bytes).digest('hex')}\n`);
}
await dispose();
