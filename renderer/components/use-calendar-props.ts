import 'dayjs/locale/de.js';
import type { DateTimePickerProps } from '@mantine/dates';
import { useLanguage, useTexts } from '../texts.ts';
import { componentTexts } from './texts.ts';

type CalendarProps = Required<Pick<DateTimePickerProps, 'locale' | 'firstDayOfWeek' | 'ariaLabels'>>;

/** Properties of any calendar: it speaks the language of the interface, and its weeks begin on Monday. */
export function useCalendarProps(): CalendarProps {
  const t = useTexts(componentTexts);
  return {
    locale: useLanguage(),
    firstDayOfWeek: 1,
    ariaLabels: {
      nextMonth: t('nextMonth'),
      previousMonth: t('previousMonth'),
      nextYear: t('nextYear'),
      previousYear: t('previousYear'),
      nextDecade: t('nextDecade'),
      previousDecade: t('previousDecade'),
      monthLevelControl: t('chooseMonth'),
      yearLevelControl: t('chooseYear'),
    },
  };
}

type MomentProps = CalendarProps & Required<Pick<DateTimePickerProps, 'valueFormat' | 'submitButtonProps'>>;

/** Properties of a picker of day and time: day, month and year in the order of the language. */
export function useMomentProps(): MomentProps {
  const calendar = useCalendarProps();
  const t = useTexts(componentTexts);
  return {
    ...calendar,
    valueFormat: calendar.locale === 'de' ? 'D. M. YYYY, HH:mm' : 'D MMM YYYY, HH:mm',
    submitButtonProps: { 'aria-label': t('confirmMoment') },
  };
}
