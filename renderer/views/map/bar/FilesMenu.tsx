import { ActionIcon, Menu } from '@mantine/core';
import { IconFileExport, IconFileImport, IconPrinter } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useViewActions } from '../../../actions/view-actions.ts';
import { useReadOnly } from '../../../hooks/use-settings.ts';
import { useTexts } from '../../../texts.ts';
import { barTexts } from './bar-texts.ts';

/** Most of the time nobody opens them. */
const ExportMap = lazy(() => import('../ExportMap.tsx').then((file) => ({ default: file.ExportMap })));
const ImportMap = lazy(() => import('../ImportMap.tsx').then((file) => ({ default: file.ImportMap })));

/** Writing the map as a file, and reading one. */
export function FilesMenu(): ReactNode {
  const t = useTexts(barTexts);
  const readOnly = useReadOnly();
  const [drawer, setDrawer] = useState<'export' | 'import' | null>(null);
  const [used, setUsed] = useState<ReadonlySet<'export' | 'import'>>(new Set());
  const open = (which: 'export' | 'import'): void => {
    setUsed(new Set([...used, which]));
    setDrawer(which);
  };
  const close = (): void => setDrawer(null);
  useViewActions([
    { id: 'map.export', label: t('export'), shortcut: null, isEnabled: true, run: () => open('export') },
    { id: 'map.import', label: t('import'), shortcut: null, isEnabled: !readOnly, run: () => open('import') },
  ]);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('files')} title={t('files')}>
            <IconPrinter size={18} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />} onClick={() => open('export')}>
            {t('export')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden />}
            disabled={readOnly}
            onClick={() => open('import')}
          >
            {t('import')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {used.has('export') && <ExportMap opened={drawer === 'export'} onClose={close} />}
        {used.has('import') && <ImportMap opened={drawer === 'import'} onClose={close} />}
      </Suspense>
    </>
  );
}
