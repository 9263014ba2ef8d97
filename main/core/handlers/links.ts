import { resolve } from 'node:path';
import { bioPage, exportBioPage } from '../links/bio-page.ts';
import { exportQr } from '../links/export-qr.ts';
import { namingOf, trackedPreview } from '../links/preview.ts';
import { linkRow, listLinks } from '../links/register.ts';
import { linkUses } from '../links/uses.ts';
import { replaceEverywhere } from '../links/replace-everywhere.ts';
import { takeBack } from '../links/take-back.ts';
import { os } from './implementer.ts';

export const links = {
  list: os.links.list.handler(({ context, input }) => listLinks(context.session.workspace().reader, input)),
  get: os.links.get.handler(({ context, input }) => linkRow(context.session.workspace().reader, input.id)),
  destinations: os.links.destinations.handler(({ context }) =>
    context.session
      .workspace()
      .reader.list('destinations')
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de') || a.id.localeCompare(b.id)),
  ),
  uses: os.links.uses.handler(({ context, input }) =>
    linkUses(context.session.workspace().reader, input.id, input.limit),
  ),
  replace: os.links.replace.handler(({ context, input }) => replaceEverywhere(context.session.workspace(), input)),
  takeBack: os.links.takeBack.handler(({ context, input }) => takeBack(context.session.workspace(), input.step)),
  preview: os.links.preview.handler(({ context, input }) =>
    trackedPreview(context.session.workspace().reader, input.url, input.masterId),
  ),
  naming: os.links.naming.handler(({ context }) => namingOf(context.session.workspace().reader)),
  bioPage: os.links.bioPage.handler(({ context, input }) =>
    bioPage(context.session.workspace().reader, input.channelId),
  ),
  exportBioPage: os.links.exportBioPage.handler(async ({ context, input }) => ({
    place: await exportBioPage(context.session.workspace().reader, input.channelId, resolve(input.folder)),
  })),
  exportQr: os.links.exportQr.handler(async ({ input }) => ({
    places: await exportQr({ ...input, folder: resolve(input.folder) }),
  })),
};
