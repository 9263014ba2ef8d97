import { type ReactElement, useState } from 'react';
import { useCommand } from '../hooks/use-command.ts';
import { useStatus } from '../hooks/use-settings.ts';
import { FolderBrowser } from './FolderBrowser.tsx';

type Purpose = 'open' | 'create' | 'export' | 'backup' | 'import';

interface Chooser {
  /** Asks for a folder: natively where there are dialogs, otherwise by our own list. `start` is where the list begins. */
  readonly choose: (purpose: Purpose, onChoose: (folder: string) => void, start?: string) => void;
  /** To be rendered somewhere in the component. */
  readonly dialog: ReactElement | null;
}

interface Request {
  readonly purpose: Purpose;
  readonly onChoose: (folder: string) => void;
  readonly start: string | undefined;
}

/** A way to choose a folder that works in both ways in. */
export function useFolderChooser(): Chooser {
  const native = useStatus().data?.shell.canPickFolders === true;
  const [request, setRequest] = useState<Request | null>(null);
  const pick = useCommand(['studio', 'pickFolder']);
  const choose: Chooser['choose'] = (purpose, onChoose, start) => {
    if (!native) {
      setRequest({ purpose, onChoose, start });
      return;
    }
    pick.mutate(
      { purpose },
      {
        onSuccess: ({ folder }) => {
          if (folder !== null) onChoose(folder);
        },
      },
    );
  };
  const close = (): void => {
    setRequest(null);
  };
  const dialog =
    request === null ? null : (
      <FolderBrowser
        opened
        want={request.purpose === 'open' ? 'workspace' : 'folder'}
        start={request.start}
        onClose={close}
        onChoose={(folder) => {
          close();
          request.onChoose(folder);
        }}
      />
    );
  return { choose, dialog };
}
