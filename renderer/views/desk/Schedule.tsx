import { Button, Group, Popover, Stack } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { IconCalendarEvent } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useMomentProps } from '../../components/use-calendar-props.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useLocale } from '../../language.ts';
import { useFormat, useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { deskTexts } from './texts.ts';
import type { DeskVariant } from './use-desk.ts';
import { fromPicker, toPicker } from './zoned-moment.ts';

/** When the variant goes out, in the workspace's time zone. */
export function Schedule({
  current,
  readOnly,
}: {
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}): ReactElement {
  const t = useTexts(deskTexts);
  const format = useFormat();
  const zone = useLocale(({ timeZone }) => timeZone);
  const calendar = useMomentProps();
  const [open, setOpen] = useState(false);
  const { variant } = current.view;
  const command = useCommand(['variants', 'schedule']);
  const [draft, setDraft] = useState<string | null>(null);
  const set = (at: string | null): void => {
    command.mutate({ id: variant.id, at });
    setOpen(false);
  };
  const words =
    variant.scheduledAt === null ? t('scheduleNone') : t('scheduled', { date: format.moment(variant.scheduledAt) });
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      onOpen={() => setDraft(variant.scheduledAt === null ? null : toPicker(variant.scheduledAt, zone))}
      position="bottom-start"
      trapFocus
      returnFocus
      width={280}
    >
      <Popover.Target>
        <button
          type="button"
          className={`${classes['quietButton']} ${classes['cutButton']}`}
          disabled={readOnly}
          aria-label={`${t('schedule')}: ${words}`}
          title={words}
          onClick={() => setOpen(!open)}
        >
          <IconCalendarEvent size={15} stroke={1.5} aria-hidden />
          {variant.scheduledAt === null ? null : (
            <span className={classes['cut']}>{format.moment(variant.scheduledAt)}</span>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <DateTimePicker
            {...calendar}
            label={t('schedule')}
            value={draft}
            onChange={setDraft}
            popoverProps={{ withinPortal: false }}
          />
          <Group justify="space-between">
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              disabled={variant.scheduledAt === null}
              onClick={() => set(null)}
            >
              {t('scheduleClear')}
            </Button>
            <Button
              size="compact-sm"
              disabled={draft === null}
              onClick={() => draft !== null && set(fromPicker(draft, zone))}
            >
              {t('scheduleSet')}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
