import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ChangeEvent } from '../../../shared/contract/areas/studio.ts';
import { linkTarget } from '../../../shared/links/link-gate.ts';
import { Failure } from '../failure.ts';
import { copyWorkspace, createWorkspace, moveWorkspace } from '../open-workspace.ts';
import { createSample } from '../sample/create-sample.ts';
import { calmChanges } from '../session/calm-changes.ts';
import type { Session } from '../session/session.ts';
import { iterate } from './iterate.ts';
import { os } from './implementer.ts';

const suffix = '.kanalwerk';

/** A workspace folder always carries the suffix; people may leave it out. */
export function workspaceFolder(folder: string): string {
  const absolute = resolve(folder);
  return absolute.endsWith(suffix) ? absolute : `${absolute}${suffix}`;
}

async function listFolders(session: Session, wanted: string | undefined) {
  const folder = resolve(wanted ?? session.homeFolder);
  const names = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new Failure('UNSUITABLE_FOLDER', { folder, reason: 'missing' });
  });
  const entries = names
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ({ name: entry.name, folder: join(folder, entry.name), isWorkspace: entry.name.endsWith(suffix) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const parent = dirname(folder);
  return { folder, parent: parent === folder ? null : parent, entries };
}

export const studio = {
  status: os.studio.status.handler(({ context }) => context.session.status()),
  recent: os.studio.recent.handler(({ context }) =>
    context.session.settings
      .recent()
      .map((entry) => ({ ...entry, present: existsSync(join(entry.folder, 'workspace.db')) })),
  ),
  forgetRecent: os.studio.forgetRecent.handler(({ context, input }) => context.session.settings.forget(input.folder)),
  create: os.studio.create.handler(async ({ context: { session }, input }) => {
    const folder = workspaceFolder(input.folder);
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    await createWorkspace({
      folder,
      name: input.name,
      language: input.language,
      timeZone,
      clock: session.clock,
      newId: session.newId,
    });
    return session.open(folder);
  }),
  open: os.studio.open.handler(({ context, input }) =>
    context.session.open(resolve(input.folder), { readOnly: input.readOnly }),
  ),
  openSample: os.studio.openSample.handler(async ({ context: { session }, input }) => {
    const folder = workspaceFolder(input.folder ?? join(session.stateFolder, 'Holzwerk Brandt'));
    if (input.fresh || !existsSync(join(folder, 'workspace.db'))) {
      await createSample({ folder, source: join(session.resourcesFolder, 'sample'), ...session });
    }
    return session.open(folder);
  }),
  close: os.studio.close.handler(({ context }) => context.session.close()),
  move: os.studio.move.handler(async ({ context: { session }, input }) => {
    const from = session.workspace().folder;
    const to = workspaceFolder(input.to);
    await session.close();
    try {
      await moveWorkspace(from, to);
    } catch (error) {
      await session.open(from);
      throw error;
    }
    session.settings.forget(from);
    return session.open(to);
  }),
  copy: os.studio.copy.handler(async ({ context: { session }, input }) => {
    const to = workspaceFolder(input.to);
    await copyWorkspace(session.workspace(), to);
    return { folder: to };
  }),
  pickFolder: os.studio.pickFolder.handler(async ({ context, input }) => ({
    folder: (await context.session.shell.pickFolder?.(input.purpose)) ?? null,
  })),
  listFolders: os.studio.listFolders.handler(({ context, input }) => listFolders(context.session, input.folder)),
  openFolder: os.studio.openFolder.handler(async ({ context: { session }, input }) => {
    const folder = resolve(input.folder);
    if (!existsSync(folder)) throw new Failure('NOT_FOUND', { kind: 'folder', id: basename(folder) });
    await session.shell.openFolder?.(folder);
  }),
  openLink: os.studio.openLink.handler(async ({ context, input }) => {
    const target = linkTarget(input.url);
    if (target === null) throw new Failure('INVALID', { field: 'url', rule: 'link', value: input.url.slice(0, 200) });
    await context.session.shell.openLink?.(target);
  }),
  settings: os.studio.settings.handler(({ context }) => context.session.settings.settings()),
  changeSettings: os.studio.changeSettings.handler(({ context, input }) => context.session.settings.change(input)),
  changeWorkspace: os.studio.changeWorkspace.handler(({ context: { session }, input }) => {
    session.workspace().write((writer) => writer.changeWorkspace(input));
    session.announce({ kind: 'status-changed' });
    // Parameters of the workspace change what every link becomes, as entries of the register do.
    if (input.utm !== undefined)
      session.announce({
        kind: 'records-changed',
        typed: false,
        changes: [{ collection: 'destinations', ids: [] }],
      });
    return session.status();
  }),
  changes: os.studio.changes.handler(({ context, signal }) =>
    iterate<ChangeEvent>((push) => {
      push({ kind: 'connected' });
      const calm = calmChanges(push);
      const leave = context.session.onChange(calm.push);
      return () => {
        leave();
        calm.stop();
      };
    }, signal),
  ),
};
