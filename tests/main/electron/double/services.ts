import { EventEmitter } from 'node:events';
import { record } from './record.ts';

/** Answers for dialogs, in order, set by the test: JSON list of folders, null for cancelled. */
const answers = JSON.parse(process.env['DOUBLE_DIALOGS'] ?? '[]') as (string | null)[];
export const dialog = {
  showOpenDialog: (..._args: unknown[]) => {
    const folder = answers.shift() ?? null;
    record({ kind: 'dialog', folder });
    return Promise.resolve(
      folder === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [folder] },
    );
  },
};
export const shell = {
  openExternal: (url: string) => {
    record({ kind: 'open-external', url });
    return Promise.resolve();
  },
  showItemInFolder: (path: string) => record({ kind: 'show-folder', path }),
};
interface MenuItem {
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}
export const menuItems: MenuItem[] = [];
export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu: (template: readonly MenuItem[]) => void menuItems.push(...template),
};
export const ipcMain = new EventEmitter();
export const nativeTheme = new EventEmitter();

type Handler = (request: Request) => Response | Promise<Response>;
export const handlers = new Map<string, Handler>();
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => record({ kind: 'schemes', schemes }),
  handle: (scheme: string, handler: Handler) => void handlers.set(scheme, handler),
};

type Permission = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;
export const permissions: { request: Permission | null } = { request: null };
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: Permission) => (permissions.request = handler),
    setPermissionCheckHandler: () => record({ kind: 'permission-check-set' }),
    setDevicePermissionHandler: () => record({ kind: 'device-permission-set' }),
    setUSBProtectedClassesHandler: () => undefined,
  },
};
