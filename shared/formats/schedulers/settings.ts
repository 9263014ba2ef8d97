import type { FormatSetting } from '../out-format.ts';
import type { SchedulerProfile } from './scheduler-profile.ts';

/** Names of accounts in a tool, by channel. */
export const accountsSetting: FormatSetting = { id: 'accounts', kind: 'mapping', initial: {} };

/** What a person sets before a table is written. */
export function settingsOf(profile: SchedulerProfile): FormatSetting[] {
  const { dateOrder, forSpreadsheets = false } = profile;
  return [
    ...(dateOrder === undefined ? [] : [dateOrderSetting(dateOrder)]),
    ...(needsAccounts(profile) ? [accountsSetting] : []),
    { id: 'spreadsheet', kind: 'toggle', initial: forSpreadsheets },
  ];
}

function dateOrderSetting(initial: string): FormatSetting {
  return { id: 'dateOrder', kind: 'choice', choices: ['day-first', 'month-first'], initial };
}

/** Whether rows name accounts of the tool. */
export function needsAccounts({ columns }: SchedulerProfile): boolean {
  return columns.some(({ source }) => source === 'account');
}
