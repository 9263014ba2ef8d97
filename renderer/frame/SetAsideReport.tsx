import { Anchor, Modal, Stack, Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { StudioStatus } from '../../shared/contract/areas/studio.ts';
import { useFormat, useTexts } from '../texts.ts';
import { frameTexts } from './texts.ts';

interface Props {
  readonly opened: boolean;
  readonly rows: StudioStatus['setAside'];
  readonly onClose: () => void;
}

/** What could not be read at opening, where it is from, and what can be done. */
export function SetAsideReport({ opened, rows, onClose }: Props): ReactElement {
  const t = useTexts(frameTexts);
  const format = useFormat();
  return (
    <Modal opened={opened} onClose={onClose} title={t('setAsideTitle')} size="lg">
      <Stack gap="md">
        <p style={{ margin: 0, color: 'var(--ink-2)' }}>{t('setAsideHelp')}</p>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('document')}</Table.Th>
              <Table.Th>{t('rows')}</Table.Th>
              <Table.Th>{t('reason')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row.document} ${row.reason}`}>
                <Table.Td>{row.document}</Table.Td>
                <Table.Td className="tabular">{format.number(row.rows)}</Table.Td>
                <Table.Td>{row.reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Anchor component={Link} href="/settings/backups" onClick={onClose}>
          {t('toBackups')}
        </Anchor>
      </Stack>
    </Modal>
  );
}
