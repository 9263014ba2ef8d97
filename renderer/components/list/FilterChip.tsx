import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../texts.ts';
import { listTexts } from './texts.ts';
import classes from './toolbar.module.css';

export interface FilterOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly section?: ReactNode;
}

interface FilterChipProps<V extends string> {
  readonly label: string;
  readonly options: readonly FilterOption<V>[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
  /** Several may be chosen at once. */
  readonly many?: boolean;
  /** What stands there while nothing is chosen. */
  readonly none?: string;
}

/** A filter as a chip that says what it lets through: `Zustand: bereit + 1`. */
export function FilterChip<V extends string>(props: FilterChipProps<V>): ReactNode {
  const t = useTexts(listTexts);
  const [search, setSearch] = useState('');
  const { options, chosen, label, many = false } = props;
  const fitting = options.filter((option) => option.label.toLocaleLowerCase().includes(search.toLocaleLowerCase()));
  const first = options.find((option) => option.value === chosen[0])?.label ?? props.none ?? t('all');
  const value = chosen.length > 1 ? t('more', { first, count: chosen.length - 1 }) : first;
  const change = (values: readonly string[]): void =>
    props.onChange(options.map((option) => option.value).filter((option) => values.includes(option)));
  return (
    <Menu position="bottom-start" closeOnItemClick={!many} shadow="md" width={240}>
      <Menu.Target>
        <UnstyledButton
          className={classes['chip']}
          data-on={chosen.length > 0 || undefined}
          aria-label={t('filter', { label, value })}
        >
          <span className={classes['chipLabel']}>{label}</span>
          {chosen.length > 0 && <span className={classes['chipValue']}>{value}</span>}
          <IconChevronDown size={13} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes['chipDropdown']}>
        {options.length > 8 && (
          <Menu.Search
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            placeholder={t('narrow')}
            aria-label={t('narrow')}
          />
        )}
        <div className={classes['chipOptions']}>
          {many ? (
            <Menu.CheckboxGroup value={[...chosen]} onChange={change}>
              {fitting.map((option) => (
                <Menu.CheckboxItem key={option.value} value={option.value} rightSection={option.section}>
                  {option.label}
                </Menu.CheckboxItem>
              ))}
            </Menu.CheckboxGroup>
          ) : (
            <Menu.RadioGroup value={chosen[0] ?? ''} onChange={(next) => change(next === '' ? [] : [next])}>
              <Menu.RadioItem value="">{props.none ?? t('all')}</Menu.RadioItem>
              {fitting.map((option) => (
                <Menu.RadioItem key={option.value} value={option.value} rightSection={option.section}>
                  {option.label}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          )}
          {fitting.length === 0 && <Menu.Label>{t('nothingFits')}</Menu.Label>}
        </div>
        {many && chosen.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => props.onChange([])}>{t('resetFilters')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
