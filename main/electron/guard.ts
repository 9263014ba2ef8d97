import { shell, type App, type Session, type WebContents } from 'electron';
import { linkTarget } from '../../shared/links/link-gate.ts';
import { origin } from './app-protocol.ts';

/** Every page of every window, also those nobody meant to open: it may show our origin and nothing else. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (!isOwn(url)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const target = linkTarget(url);
    if (target !== null && !isOwn(target)) void shell.openExternal(target);
    return { action: 'deny' };
  });
}

/** Whether an address is a page of ours. */
export function isOwn(url: string): boolean {
  try {
    const parsed = new URL(url);
    return `${parsed.protocol}//${parsed.host}` === origin;
  } catch {
    return false;
  }
}

/** Nothing is granted: the studio needs no camera, place, notification or device. Writing to the clipboard is the exception. */
export function denyPermissions(session: Session): void {
  const granted = (permission: string, url: string): boolean =>
    permission === 'clipboard-sanitized-write' && isOwn(url);
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(granted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) => granted(permission, requestingOrigin));
  session.setDevicePermissionHandler(() => false);
  session.setUSBProtectedClassesHandler(() => []);
}
