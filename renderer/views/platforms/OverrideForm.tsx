import {
  ActionIcon,
  Button,
  Group,
  Popover,
  Select,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ProfileFact } from '../../../shared/contract/areas/platforms.ts';
import type { ChannelId } from '../../../shared/ids.ts';
import type { JsonValue } from '../../../shared/model/common.ts';
import { factChoices } from '../../../shared/platforms/apply-overrides.ts';
import { notifyUndo } from '../../components/notify.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useTexts } from '../../texts.ts';
import { callOperation } from '../../transport/operations.ts';
import { overrideKind, readNumber } from './parse-override.ts';
import { usePlatformWords } from './platform-words.ts';
import { platformsTexts } from './texts.ts';

interface OverrideFormProps {
  readonly fact: ProfileFact;
  readonly platformId: string;
  readonly channelId: ChannelId | null;
}

/** Sets a value of the profile otherwise, with the reason; for the platform or for one channel. */
export function OverrideForm({ fact, platformId, channelId }: OverrideFormProps): ReactNode {
  const t = useTexts(platformsTexts);
  const words = usePlatformWords();
  const [opened, setOpened] = useState(false);
  const kind = overrideKind(fact);
  if (kind === 'none') return null;
  const label = t('overrideOf', { fact: words.fact(fact.path) });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={320} trapFocus returnFocus>
      {/* inside the tooltip: what the target says about itself belongs on the button, not on the tooltip */}
      <Tooltip label={fact.override === null ? t('override') : t('overrideEdit')} disabled={opened}>
        <Popover.Target>
          <ActionIcon aria-label={label} onClick={() => setOpened(!opened)}>
            <IconPencil size={16} stroke={1.5} />
          </ActionIcon>
        </Popover.Target>
      </Tooltip>
      <Popover.Dropdown aria-label={label}>
        {opened && (
          <Fields
            fact={fact}
            kind={kind}
            platformId={platformId}
            channelId={channelId}
            onClose={() => setOpened(false)}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FieldsProps extends OverrideFormProps {
  readonly kind: Exclude<ReturnType<typeof overrideKind>, 'none'>;
  readonly onClose: () => void;
}

function Fields({ fact, kind, platformId, channelId, onClose }: FieldsProps): ReactNode {
  const t = useTexts(platformsTexts);
  const [value, setValue] = useState<JsonValue>(fact.override?.value ?? fact.value);
  const words = usePlatformWords();
  const [typed, setTyped] = useState(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? words.note(value) : '',
  );
  const [reason, setReason] = useState(fact.override?.reason ?? '');
  const [tried, setTried] = useState(false);
  const command = useCommand(['platforms', 'override'], {
    onSuccess: (override) => {
      onClose();
      notifyUndo(t('overrideDone'), () => callOperation(['platforms', 'removeOverride'], { id: override.id }));
    },
  });
  const number = kind === 'number' ? readNumber(typed) : null;
  const next = kind === 'number' ? number : kind === 'line' ? typed : value;
  const badNumber = kind === 'number' && number === null;
  const short = reason.trim().length < 3;
  const save = (): void => {
    setTried(true);
    if (badNumber || short || next === null) return;
    command.mutate({ platformId, channelId, path: fact.path, value: next, reason: reason.trim() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        {(kind === 'number' || kind === 'line') && (
          <TextInput
            label={t('overrideValue')}
            data-autofocus
            inputMode={kind === 'number' ? 'decimal' : 'text'}
            error={tried && badNumber ? t('notANumber') : undefined}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {kind === 'toggle' && (
          <Select
            label={t('overrideValue')}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={[
              { value: 'true', label: t('yes') },
              { value: 'false', label: t('no') },
            ]}
            value={value === true ? 'true' : 'false'}
            onChange={(chosen) => setValue(chosen === 'true')}
          />
        )}
        {kind === 'choice' && (
          <Select
            label={t('overrideValue')}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data={(factChoices[fact.path] ?? []).map((choice) => ({
              value: choice,
              label: words.value(fact.path, choice, null),
            }))}
            value={typeof value === 'string' ? value : null}
            onChange={setValue}
          />
        )}
        {kind === 'list' && (
          <TagsInput
            label={t('overrideValue')}
            comboboxProps={{ withinPortal: false }}
            value={Array.isArray(value) ? value.map(String) : []}
            onChange={setValue}
          />
        )}
        <Textarea
          label={t('overrideReason')}
          description={t('overrideReasonHint')}
          error={tried && short ? t('reasonShort') : undefined}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={command.isPending}>
            {t('overrideSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
