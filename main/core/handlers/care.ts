import { restoreBackup } from '../open-workspace.ts';
import { os } from './implementer.ts';
import { workspaceFolder } from './studio.ts';

export const care = {
  backUp: os.care.backUp.handler(({ context, input }) => context.session.workspace().backUp('manual', input.place)),
  backups: os.care.backups.handler(({ context }) => context.session.workspace().backups()),
  restore: os.care.restore.handler(async ({ input }) => {
    const folder = workspaceFolder(input.folder);
    const { documents } = await restoreBackup(input.backup, folder);
    return { folder, documents };
  }),
  doctor: os.care.doctor.handler(({ context, input }) => context.session.workspace().doctor(input)),
};
