import { Button, Checkbox, Table } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { IntakePreview } from '../../../shared/contract/areas/intake.ts';
import { intakeTexts } from '../../../shared/texts/intake.ts';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { canComeIn, type Choice, type Row } from './choice.ts';
import { intakeViewTexts } from './texts.ts';
import classes from './intake.module.css';

interface Props {
  readonly preview: IntakePreview;
  readonly choice: Choice;
  readonly onLeaveOut: (keys: ReadonlySet<string>) => void;
}

/** Rows that are drawn at first, and that come with each press of a button. */
const atFirst = 20;
const more = 100;

/** The things of the stock, so that people see that it is theirs, and can leave single ones out. */
export function FirstRows({ preview, choice, onLeaveOut }: Props): ReactElement {
  const t = useTexts(intakeViewTexts);
  const format = useFormat();
  const [shown, setShown] = useState(atFirst);
  const { rows } = preview;
  const open = rows.filter((row) => canComeIn(preview, row, choice));
  const chosen = open.filter(({ key }) => !choice.leaveOut.has(key)).length;
  const drawn = rows.slice(0, shown);
  const title = t('first', { count: drawn.length });
  return (
    <section aria-label={title}>
      <SectionHeader title={title} />
      <output className={classes['help']}>
        {t('rowsChosen', { count: open.length, chosen: format.number(chosen), number: format.number(open.length) })}
        {preview.total > rows.length ? ` ${t('rowsBeyond', { number: format.number(rows.length) })}` : ''}
      </output>
      <Table.ScrollContainer minWidth={560}>
        <Table aria-label={title} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={36}>
                <Checkbox
                  size="xs"
                  aria-label={t('takeAll')}
                  disabled={open.length === 0}
                  checked={open.length > 0 && chosen === open.length}
                  indeterminate={chosen > 0 && chosen < open.length}
                  onChange={() => {
                    onLeaveOut(new Set(chosen === open.length ? open.map(({ key }) => key) : []));
                  }}
                />
              </Table.Th>
              <Table.Th>{t('row')}</Table.Th>
              <Table.Th>{t('date')}</Table.Th>
              <Table.Th ta="end">{t('words')}</Table.Th>
              <Table.Th>{t('verdict')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {drawn.map((row, at) => (
              <ThingRow
                // A thing that stands in its source twice has its key twice.
                // oxlint-disable-next-line react/no-array-index-key
                key={`${row.key} ${at}`}
                row={row}
                isOpen={canComeIn(preview, row, choice)}
                isLeftOut={choice.leaveOut.has(row.key)}
                onChange={(isTaken) => {
                  const keys = new Set(choice.leaveOut);
                  if (isTaken) keys.delete(row.key);
                  else keys.add(row.key);
                  onLeaveOut(keys);
                }}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rows.length > shown ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            setShown(shown + more);
          }}
        >
          {t('moreRows', { count: Math.min(more, rows.length - shown) })}
        </Button>
      ) : null}
    </section>
  );
}

interface ThingProps {
  readonly row: Row;
  /** It would come in if nobody left it out. */
  readonly isOpen: boolean;
  readonly isLeftOut: boolean;
  readonly onChange: (isTaken: boolean) => void;
}

function ThingRow({ row, isOpen, isLeftOut, onChange }: ThingProps): ReactElement {
  const t = useTexts(intakeViewTexts);
  const found = useTexts(intakeTexts);
  const format = useFormat();
  return (
    <Table.Tr data-left-out={(isOpen && isLeftOut) || undefined}>
      <Table.Td>
        <Checkbox
          size="xs"
          aria-label={t('takeRow', { title: row.title })}
          disabled={!isOpen}
          checked={isOpen && !isLeftOut}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
      </Table.Td>
      <Table.Th scope="row" fw={500}>
        {row.title}
      </Table.Th>
      <Table.Td className="tabular">{row.publishedAt === null ? '' : format.date(row.publishedAt)}</Table.Td>
      <Table.Td ta="end" className="tabular">
        {format.number(row.wordCount)}
      </Table.Td>
      <Table.Td>{isOpen && isLeftOut ? t('leaveOut') : found(`verdict.${row.verdict}`)}</Table.Td>
    </Table.Tr>
  );
}
