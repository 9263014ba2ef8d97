import { Button, Group, Popover, Stack, Textarea } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../texts.ts';
import { componentTexts } from './texts.ts';

interface Props {
  /** What is about to happen, as a sentence. */
  readonly question: string;
  /** Words of the button that does it. */
  readonly confirmLabel: string;
  readonly onConfirm: (reason: string) => void;
  /** The button that opens this; it gets the handlers. */
  readonly children: (open: () => void) => ReactElement;
  /** Where the reason may be left out. */
  readonly optional?: boolean;
}

/** Asks for a reason in a popover at the place of the act, instead of a dialog. */
export function ConfirmWithReason({
  question,
  confirmLabel,
  onConfirm,
  children,
  optional = false,
}: Props): ReactElement {
  const t = useTexts(componentTexts);
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const close = (): void => {
    setOpened(false);
    setReason('');
    setShort(false);
  };
  const confirm = (): void => {
    if (!optional && reason.trim().length < 3) {
      setShort(true);
      return;
    }
    onConfirm(reason.trim());
    close();
  };
  return (
    <Popover opened={opened} onDismiss={close} width={320} trapFocus returnFocus position="bottom-end">
      <Popover.Target>
        {children(() => {
          setOpened(true);
        })}
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <span>{question}</span>
          <Textarea
            label={t('reason')}
            description={t('reasonHint')}
            error={short ? t('reasonShort') : undefined}
            value={reason}
            autosize
            minRows={2}
            maxLength={1000}
            data-autofocus
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) confirm();
            }}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" size="compact-sm" onClick={close}>
              {t('cancel')}
            </Button>
            <Button size="compact-sm" onClick={confirm}>
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
