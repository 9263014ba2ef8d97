import { Button, Group, Menu, Popover, Stack, Textarea, TextInput } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { linkTarget } from '../../../shared/links/link-gate.ts';
import { variantSteps } from '../../../shared/model/variant-steps.ts';
import type { VariantState } from '../../../shared/model/variants.ts';
import { notifyDone } from '../../components/notify.ts';
import { useMomentProps } from '../../components/use-calendar-props.ts';
import { StateMark } from '../../components/StateMark.tsx';
import { componentTexts } from '../../components/texts.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { deskTexts } from './texts.ts';
import { type DeskVariant, openFindings } from './use-desk.ts';
import { fromPicker, toPicker } from './zoned-moment.ts';
import { useLocale } from '../../language.ts';

interface StateControlProps {
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}

type Question =
  | { readonly kind: 'reason'; readonly state: VariantState; readonly count: number }
  | { readonly kind: 'published' }
  | null;

interface Answer {
  readonly reason?: string;
  readonly publishedUrl?: string;
  readonly publishedAt?: string;
}

/** The state of a variant and the ways on from it. What needs a word more asks for it here, not in a dialog. */
export function StateControl({ current, readOnly }: StateControlProps): ReactElement {
  const t = useTexts(deskTexts);
  const words = useTexts(componentTexts);
  const { variant } = current.view;
  const [question, setQuestion] = useState<Question>(null);
  const blocking = openFindings(current.view).filter(({ severity }) => severity === 'blocking').length;
  const command = useCommand(['variants', 'changeState'], {
    onSuccess: ({ state }) =>
      notifyDone(t('stateChanged', { name: current.channel.name, state: words(`state.${state}`) })),
    // The core judges the text as it is saved by now; what is shown here may be a moment older.
    onFailure: (error, { state, reason }) => {
      const count = findingsAgainst(error);
      if (count === null || reason !== undefined || state === 'published') return false;
      setQuestion({ kind: 'reason', state, count });
      return true;
    },
  });
  const change = (state: VariantState, answer: Answer = {}): void => {
    setQuestion(null);
    void flushAll().then(() => command.mutate({ id: variant.id, state, ...answer }));
  };
  const choose = (state: VariantState): void => {
    if (state === 'published') setQuestion({ kind: 'published' });
    else change(state);
  };
  return (
    <Popover
      withRoles={false}
      opened={question !== null}
      onDismiss={() => setQuestion(null)}
      width={340}
      position="bottom-start"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <span className={classes['inlineBlock']}>
          <Menu position="bottom-start">
            <Menu.Target>
              <button
                type="button"
                className={classes['quietButton']}
                disabled={readOnly || command.isPending}
                aria-label={t('stateOf', { state: words(`state.${variant.state}`) })}
              >
                <StateMark state={variant.state} />
                {readOnly ? null : <IconChevronDown size={14} stroke={1.5} aria-hidden />}
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {variantSteps[variant.state].map((state) => (
                <Menu.Item key={state} onClick={() => choose(state)}>
                  <span aria-hidden>
                    <StateMark state={state} form="dot" />
                  </span>{' '}
                  {t(`to.${state}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        {question?.kind === 'reason' ? (
          <ReasonForm count={question.count} onAnswer={(reason) => change(question.state, { reason })} />
        ) : null}
        {question?.kind === 'published' ? (
          <PublishedForm
            blocking={blocking}
            url={variant.publishedUrl}
            at={variant.publishedAt}
            onAnswer={(answer) => change('published', answer)}
          />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

/** How many blocking findings the core has refused a state for; null for any other failure. */
function findingsAgainst(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'NOT_READY') return null;
  const data: unknown = 'data' in error ? error.data : null;
  return typeof data === 'object' && data !== null && 'findings' in data ? Number(data.findings) : null;
}

function ReasonForm({
  count,
  onAnswer,
}: {
  readonly count: number;
  readonly onAnswer: (reason: string) => void;
}): ReactElement {
  const t = useTexts(deskTexts);
  const words = useTexts(componentTexts);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  return (
    <Stack gap="sm">
      <span>{t('readyReason', { count })}</span>
      <Textarea
        label={words('reason')}
        data-autofocus
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        error={short ? words('reasonShort') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button size="compact-sm" onClick={() => (reason.trim().length < 3 ? setShort(true) : onAnswer(reason.trim()))}>
          {t('readyAnyway')}
        </Button>
      </Group>
    </Stack>
  );
}

interface PublishedFormProps {
  readonly blocking: number;
  readonly url: string;
  readonly at: string | null;
  readonly onAnswer: (answer: Answer) => void;
}

function PublishedForm({ blocking, url, at, onAnswer }: PublishedFormProps): ReactElement {
  const t = useTexts(deskTexts);
  const words = useTexts(componentTexts);
  const zone = useLocale(({ timeZone }) => timeZone);
  const [address, setAddress] = useState(url);
  const [moment, setMoment] = useState(() => at ?? new Date().toISOString());
  const [reason, setReason] = useState('');
  const [invalid, setInvalid] = useState(false);
  const calendar = useMomentProps();
  const save = (): void => {
    if (address.trim() !== '' && linkTarget(address) === null) setInvalid(true);
    else onAnswer({ publishedUrl: address.trim(), publishedAt: moment, ...(blocking > 0 ? { reason } : {}) });
  };
  return (
    <Stack gap="sm">
      <span>{t('publishedAsk')}</span>
      <TextInput
        label={t('publishedUrl')}
        type="url"
        data-autofocus
        value={address}
        error={invalid ? t('linkInvalid') : undefined}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setInvalid(false);
        }}
      />
      <DateTimePicker
        {...calendar}
        label={t('publishedAt')}
        value={toPicker(moment, zone)}
        popoverProps={{ withinPortal: false }}
        onChange={(value) => {
          if (value !== null) setMoment(fromPicker(value, zone));
        }}
      />
      {blocking > 0 ? (
        <Textarea
          label={words('reason')}
          description={t('readyReason', { count: blocking })}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <Group justify="flex-end">
        <Button size="compact-sm" disabled={blocking > 0 && reason.trim().length < 3} onClick={save}>
          {t('publishedSave')}
        </Button>
      </Group>
    </Stack>
  );
}
