import { Select, Table } from '@mantine/core';
import type { ReactElement } from 'react';
import type { IntakePreview } from '../../../shared/contract/areas/intake.ts';
import { columnMeaningSchema, type ColumnMapping } from '../../../shared/intake/column-mapping.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useTexts } from '../../texts.ts';
import { intakeViewTexts } from './texts.ts';
import classes from './intake.module.css';

interface Props {
  readonly columns: NonNullable<IntakePreview['columns']>;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const unused = 'unused';

/** Which column of a table means what. */
export function Columns({ columns, mapping, onChange }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const choices = [
    ...columnMeaningSchema.options.map((meaning) => ({ value: meaning, label: t(`meaning.${meaning}`) })),
    { value: unused, label: t('unused') },
  ];
  return (
    <section aria-label={t('columns')}>
      <SectionHeader title={t('columns')} />
      <p className={classes['help']}>{t('columnsHelp')}</p>
      <Table.ScrollContainer minWidth={480}>
        <Table aria-label={t('columns')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column')}</Table.Th>
              <Table.Th>{t('example')}</Table.Th>
              <Table.Th w={220}>{t('meaning')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map(({ header, example }) => (
              <Table.Tr key={header}>
                <Table.Th scope="row" fw={500}>
                  {header}
                </Table.Th>
                <Table.Td className={classes['example']}>{example}</Table.Td>
                <Table.Td>
                  <Select
                    aria-label={t('meaningOf', { column: header })}
                    data={choices}
                    value={mapping[header] ?? unused}
                    allowDeselect={false}
                    onChange={(value) => {
                      const meaning = columnMeaningSchema.options.find((one) => one === value) ?? null;
                      onChange({ ...mapping, [header]: meaning });
                    }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
