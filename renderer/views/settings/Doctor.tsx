import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useCommand } from '../../hooks/use-command.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useLanguage, useTexts } from '../../texts.ts';
import { checkDetail, checkName } from '../../../shared/texts/doctor.ts';
import { queryClient } from '../../transport/query-client.ts';
import classes from './settings.module.css';
import { settingsTexts } from './texts.ts';

/** Checks the workspace, and makes lists and search anew from the documents when asked. */
export function Doctor(): ReactElement {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const readOnly = useReadOnly();
  const doctor = useCommand(['care', 'doctor'], {
    onSuccess: (_report, input) => {
      if (input.rebuild === true) void queryClient.invalidateQueries();
    },
  });
  const rebuilding = doctor.isPending && doctor.variables.rebuild === true;
  return (
    <Stack gap="md">
      <Text size="sm" c="var(--ink-2)">
        {t('doctorHelp')}
      </Text>
      <Group gap="sm">
        <Button
          variant="default"
          loading={doctor.isPending && !rebuilding}
          disabled={rebuilding}
          onClick={() => {
            doctor.mutate({});
          }}
        >
          {t('check')}
        </Button>
        <Button
          variant="default"
          title={t('rebuildHelp')}
          loading={rebuilding}
          disabled={readOnly || (doctor.isPending && !rebuilding)}
          onClick={() => {
            doctor.mutate({ rebuild: true });
          }}
        >
          {t('rebuild')}
        </Button>
      </Group>
      {doctor.data === undefined ? null : (
        <output className={classes['report']}>
          <p className={classes['verdict']} data-ok={doctor.data.ok}>
            {t(doctor.data.ok ? 'healthy' : 'unhealthy')}
          </p>
          <ul className={classes['checks']}>
            {doctor.data.checks.map((check) => (
              <li key={check.name}>
                <span className={classes['mark']} data-ok={check.ok}>
                  {check.ok ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
                  <span className="visually-hidden">{t(check.ok ? 'ok' : 'trouble')}: </span>
                </span>
                <span>{checkName(check.name, language)}</span>
                <span className={classes['detail']}>{checkDetail(check, language)}</span>
              </li>
            ))}
          </ul>
        </output>
      )}
    </Stack>
  );
}
