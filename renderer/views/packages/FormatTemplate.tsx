import { Button, FileButton, Select } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { plainSources } from '../../../shared/formats/schedulers/cell-source.ts';
import {
  type TemplateMapping,
  templateMappingSchema,
} from '../../../shared/formats/schedulers/template/template-mapping.ts';
import type { FormatChoice } from '../../../shared/model/format-choice.ts';
import { schedulerTexts } from '../../../shared/texts/formats-schedulers.ts';
import { callOperation } from '../../transport/operations.ts';
import { notifyFailure } from '../../components/notify.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { formatTexts } from './format-texts.ts';
import { sourceTexts } from './source-texts.ts';
import { toBase64 } from 'lib0/buffer';
import classes from './formats.module.css';

type Value = FormatChoice['settings'][string];

interface Props {
  readonly label: string;
  readonly help: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A person's own empty table: opened once, its columns matched, remembered. */
export function FormatTemplate({ label, help, value, onChange }: Props): ReactNode {
  const t = useTexts(formatTexts);
  const words = useTexts(schedulerTexts);
  const [problem, setProblem] = useState<string | null>(null);
  const parsed = templateMappingSchema.safeParse(value);
  const mapping = parsed.success ? parsed.data : null;
  const open = async (file: File | null): Promise<void> => {
    if (file === null) return;
    try {
      const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
      const read = await callOperation(['formats', 'template'], { fileName: file.name, bytes });
      setProblem(read.kind === 'mapping' ? null : read.reason);
      if (read.kind === 'mapping') onChange(read.mapping);
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <fieldset className={classes['pairs']}>
      <legend>{label}</legend>
      <p className={classes['about']}>{help}</p>
      <div>
        <FileButton accept=".csv,.xlsx,text/csv" onChange={(file) => void open(file)}>
          {(props) => (
            <Button {...props} variant="default" size="xs" leftSection={<IconTable size={15} stroke={1.5} />}>
              {t(mapping === null ? 'chooseTemplate' : 'otherTemplate')}
            </Button>
          )}
        </FileButton>
      </div>
      {problem !== null && (
        <p className={classes['about']} role="alert">
          {words(`template.${problem as 'malformed'}`)}
        </p>
      )}
      {mapping !== null && <Columns mapping={mapping} onChange={onChange} />}
    </fieldset>
  );
}

interface ColumnsProps {
  readonly mapping: TemplateMapping;
  readonly onChange: (value: Value) => void;
}

function Columns({ mapping, onChange }: ColumnsProps): ReactNode {
  const t = useTexts(formatTexts);
  const words = useTexts(sourceTexts);
  const language = useLanguage();
  const { columns } = mapping;
  const filled = columns.filter(({ source }) => source !== null).length;
  const known = plainSources.map((source) => ({ value: source as string, label: words(source) }));
  const set = (at: number, source: string | null): void => {
    const changed = columns.map((column, index) => (index === at ? { ...column, source } : column));
    onChange(JSON.parse(JSON.stringify({ ...mapping, columns: changed })) as Value);
  };
  return (
    <>
      <p className={classes['about']} lang={language}>
        {t('columns', { count: columns.length, filled })}
      </p>
      {columns.map(({ header, source }, index) => {
        // numbered pictures and fields of one platform come from the proposal and stay choosable
        const own =
          source !== null && !known.some(({ value }) => value === source) ? [{ value: source, label: source }] : [];
        return (
          // two columns may have one name; their order never changes
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={classes['pair']}>
            <span className={classes['pairName']} title={header} aria-hidden>
              {header}
            </span>
            <Select
              size="xs"
              clearable
              searchable
              aria-label={t('column', { name: header })}
              placeholder={t('empty')}
              data={[...own, ...known]}
              value={source}
              onChange={(chosen) => set(index, chosen)}
            />
          </div>
        );
      })}
    </>
  );
}
