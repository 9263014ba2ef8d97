import { Table } from '@mantine/core';
import type { ReactElement } from 'react';
import type { IntakePreview } from '../../../shared/contract/areas/intake.ts';
import { intakeTexts } from '../../../shared/texts/intake.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';

/** The first things of the stock, so that people see that it is theirs. */
export function FirstRows({ rows }: { readonly rows: IntakePreview['rows'] }): ReactElement {
  const t = useTexts(intakeViewTexts);
  const found = useTexts(intakeTexts);
  const format = useFormat();
  const title = t('first', { count: rows.length });
  return (
    <section aria-label={title}>
      <SectionHeader title={title} />
      <Table.ScrollContainer minWidth={560}>
        <Table aria-label={title} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('row')}</Table.Th>
              <Table.Th>{t('date')}</Table.Th>
              <Table.Th ta="end">{t('words')}</Table.Th>
              <Table.Th>{t('verdict')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row.key} ${row.verdict}`}>
                <Table.Th scope="row" fw={500}>
                  {row.title}
                </Table.Th>
                <Table.Td className="tabular">{row.publishedAt === null ? '' : format.date(row.publishedAt)}</Table.Td>
                <Table.Td ta="end" className="tabular">
                  {format.number(row.wordCount)}
                </Table.Td>
                <Table.Td>{found(`verdict.${row.verdict}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
