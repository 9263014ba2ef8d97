import { Select, Table } from '@mantine/core';
import type { ReactElement } from 'react';
import type { IntakePreview } from '../../../shared/contract/areas/intake.ts';
import { intakeWaySchema, type IntakeWay } from '../../../shared/intake/found-kinds.ts';
import { intakeTexts } from '../../../shared/texts/intake.ts';
import { useFormat, useTexts } from '../../texts.ts';
import { type Choice, wayOf } from './choice.ts';
import { intakeViewTexts } from './texts.ts';

interface Props {
  readonly groups: IntakePreview['groups'];
  readonly choice: Choice;
  readonly onChange: (group: string, way: IntakeWay | null) => void;
}

const out = 'out';

/** What is in the stock, and what becomes of it: one line for things of one kind in one state. */
export function Groups({ groups, choice, onChange }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const found = useTexts(intakeTexts);
  const format = useFormat();
  const choices = [
    ...intakeWaySchema.options.map((way) => ({ value: way, label: found(`way.${way}`) })),
    { value: out, label: t('leaveOut') },
  ];
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={t('groups')} verticalSpacing={6} horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th ta="end">{t('fresh')}</Table.Th>
            <Table.Th ta="end">{t('known')}</Table.Th>
            <Table.Th ta="end">{t('alike')}</Table.Th>
            <Table.Th w={280}>{t('becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ group, kind, state, total, fresh, known, alike, suggested }) => {
            const what = `${found(`kind.${kind}`, { count: total })}, ${found(`state.${state}`)}`;
            return (
              <Table.Tr key={group}>
                <Table.Th scope="row" fw={500}>
                  {what}
                </Table.Th>
                <Table.Td ta="end" className="tabular">
                  {format.number(fresh)}
                </Table.Td>
                <Table.Td ta="end" className="tabular">
                  {format.number(known)}
                </Table.Td>
                <Table.Td ta="end" className="tabular">
                  {format.number(alike)}
                </Table.Td>
                <Table.Td>
                  <Select
                    aria-label={t('wayOf', { what })}
                    data={choices}
                    value={wayOf({ group, suggested }, choice) ?? out}
                    allowDeselect={false}
                    onChange={(value) => {
                      onChange(group, intakeWaySchema.options.find((way) => way === value) ?? null);
                    }}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
