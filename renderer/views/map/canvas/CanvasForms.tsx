import { Button, Checkbox, Group, Popover, Select, TextInput } from '@mantine/core';
import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import type { ChannelMap } from '../../../../shared/channel-graph/channel-map.ts';
import { asId, type ChannelId } from '../../../../shared/ids.ts';
import { channelLinkKindSchema, type ChannelLinkKind } from '../../../../shared/model/channel-links.ts';
import { channelMapTexts } from '../../../../shared/texts/channel-map.ts';
import { useProfiles } from '../../../components/list/use-lookups.ts';
import { useStatus } from '../../../hooks/use-settings.ts';
import { newId } from '../../../new-id.ts';
import { useLanguage, useTexts } from '../../../texts.ts';
import { usePlatformWords } from '../../platforms/platform-words.ts';
import { newChannelRecord } from '../bar/new-channel.ts';
import { select, useMapStore } from '../map-store.ts';
import { changeMap } from '../use-map-changes.ts';
import { type CanvasForm, openForm, say, useCanvasStore } from './canvas-store.ts';
import { canvasTexts } from './canvas-texts.ts';
import { useCanvas } from './canvas-context.ts';
import classes from './canvas.module.css';

/** The small form that is open on the canvas, at the spot where it was asked for. */
export function CanvasForms(): ReactNode {
  const form = useCanvasStore((state) => state.form);
  const { focusCanvas } = useCanvas();
  if (form === null || form.kind === 'menu') return null;
  const close = (): void => {
    openForm(null);
    focusCanvas();
  };
  return (
    <Popover opened onDismiss={close} onClose={close} trapFocus position="bottom-start" shadow="md" withinPortal>
      <Popover.Target>
        <span className={classes['anchor']} style={{ left: form.x, top: form.y }} />
      </Popover.Target>
      <Popover.Dropdown>
        <FormOf form={form} close={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function FormOf({
  form,
  close,
}: {
  readonly form: Exclude<CanvasForm, { kind: 'menu' }>;
  readonly close: () => void;
}): ReactElement {
  switch (form.kind) {
    case 'link':
      return <LinkForm fromId={form.fromId} given={form.toId} close={close} />;
    case 'channel':
      return <ChannelForm form={form} close={close} />;
    case 'rename':
      return <RenameForm id={form.id} close={close} />;
    case 'find':
      return <FindForm close={close} />;
  }
}

function useNames(): { readonly map: ChannelMap; readonly nameOf: (id: string) => string } {
  const { map } = useCanvas();
  return { map, nameOf: (id) => map.nodes.find((node) => node.id === id)?.name ?? '' };
}

function Buttons({
  words,
  close,
  disabled = false,
}: {
  readonly words: string;
  readonly close: () => void;
  readonly disabled?: boolean;
}): ReactElement {
  const t = useTexts(canvasTexts);
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" size="compact-sm" onClick={close}>
        {t('form.cancel')}
      </Button>
      <Button type="submit" size="compact-sm" disabled={disabled}>
        {words}
      </Button>
    </Group>
  );
}

function LinkForm({
  fromId,
  given,
  close,
}: {
  readonly fromId: ChannelId;
  readonly given: ChannelId | null;
  readonly close: () => void;
}): ReactElement {
  const t = useTexts(canvasTexts);
  const words = useTexts(channelMapTexts);
  const { map, nameOf } = useNames();
  const [toId, setToId] = useState<string | null>(given);
  const [kind, setKind] = useState<ChannelLinkKind>('profile');
  const [callToAction, setCallToAction] = useState('');
  const [perPost, setPerPost] = useState(false);
  const others = map.nodes.filter((node) => !node.archived && node.id !== fromId);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (toId === null) return;
    const [from, to] = [nameOf(fromId), nameOf(toId)];
    const id = newId('channelLink');
    const frequency = perPost ? 'per-post' : 'standing';
    const record = { id, fromId, toId, kind, callToAction: callToAction.trim(), frequency } as const;
    close();
    if (!(await changeMap(t('stepLink', { from, to }), [{ kind: 'create', collection: 'channelLinks', record }])))
      return;
    select([], [id]);
    say(t('saidLinked', { from, to }));
  };
  const setKindAndRhythm = (value: string | null): void => {
    const next = channelLinkKindSchema.parse(value);
    setKind(next);
    // what stands in a post is in every post, unless somebody says otherwise
    setPerPost(next === 'post' || next === 'first-comment' || next === 'story');
  };
  return (
    <form className={classes['form']} onSubmit={(event) => void submit(event)}>
      <h2 className={classes['formTitle']}>
        {given === null ? t('form.from', { name: nameOf(fromId) }) : `${nameOf(fromId)} → ${nameOf(given)}`}
      </h2>
      {given === null && (
        <Select
          data-autofocus
          searchable
          label={t('form.to')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={toId}
          onChange={setToId}
          comboboxProps={{ withinPortal: false }}
          nothingFoundMessage={t('nothingFound')}
        />
      )}
      <Select
        {...(given === null ? {} : { 'data-autofocus': true })}
        label={t('form.kind')}
        allowDeselect={false}
        data={channelLinkKindSchema.options.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={kind}
        onChange={setKindAndRhythm}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={220}
      />
      <TextInput
        label={t('form.words')}
        placeholder={t('form.wordsHint')}
        maxLength={300}
        value={callToAction}
        onChange={(event) => setCallToAction(event.currentTarget.value)}
      />
      <Checkbox
        label={t('form.perPost')}
        checked={perPost}
        onChange={(event) => setPerPost(event.currentTarget.checked)}
      />
      <Buttons words={t('form.link')} close={close} disabled={toId === null} />
    </form>
  );
}

function ChannelForm({
  form,
  close,
}: {
  readonly form: Extract<CanvasForm, { kind: 'channel' }>;
  readonly close: () => void;
}): ReactElement {
  const t = useTexts(canvasTexts);
  const words = usePlatformWords();
  const profiles = useProfiles();
  const interfaceLanguage = useLanguage();
  const language = useStatus().data?.workspace?.language ?? interfaceLanguage;
  const { viewId } = useCanvas();
  const [name, setName] = useState('');
  const [platformId, setPlatformId] = useState<string | null>(null);
  const profile = profiles.get(platformId ?? '');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (profile === undefined) return;
    const id = newId('channel');
    const called = name.trim() === '' ? words.platform(profile) : name.trim();
    close();
    useCanvasStore.setState(({ overlay }) => ({ focusId: id, overlay: { ...overlay, [id]: form.place } }));
    const done = await changeMap(t('form.newChannel'), [
      { kind: 'create', collection: 'channels', record: newChannelRecord(id, called, profile.id, language) },
      { kind: 'place', viewId, positions: { [id]: form.place } },
    ]);
    if (done) select([id]);
  };
  return (
    <form className={classes['form']} onSubmit={(event) => void submit(event)}>
      <h2 className={classes['formTitle']}>{t('form.newChannel')}</h2>
      <TextInput
        data-autofocus
        label={t('form.name')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        searchable
        label={t('form.platform')}
        data={[...profiles.values()].map((one) => ({ value: one.id, label: words.platform(one) }))}
        value={platformId}
        onChange={setPlatformId}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={220}
      />
      <Buttons words={t('form.add')} close={close} disabled={profile === undefined} />
    </form>
  );
}

function RenameForm({ id, close }: { readonly id: ChannelId; readonly close: () => void }): ReactElement {
  const t = useTexts(canvasTexts);
  const { nameOf } = useNames();
  const before = nameOf(id);
  const [name, setName] = useState(before);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    close();
    const next = name.trim();
    if (next === '' || next === before) return;
    void changeMap(t('stepRename', { name: before }), [
      { kind: 'change', collection: 'channels', id, fields: { name: next } },
    ]);
  };
  return (
    <form className={classes['form']} onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('form.rename')}
        maxLength={200}
        value={name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Buttons words={t('form.save')} close={close} disabled={name.trim() === ''} />
    </form>
  );
}

function FindForm({ close }: { readonly close: () => void }): ReactElement {
  const t = useTexts(canvasTexts);
  const { shown, centre } = useCanvas();
  const nodes = shown.cards.flatMap(({ members }) => members);
  const go = (value: string | null): void => {
    if (value === null) return;
    close();
    const id = asId('channel', value);
    select([id]);
    useCanvasStore.setState({ focusId: id });
    useMapStore.setState({ lit: null });
    centre(id);
  };
  return (
    <div className={classes['form']}>
      <Select
        data-autofocus
        searchable
        label={t('form.find')}
        data={nodes.map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        onChange={go}
        comboboxProps={{ withinPortal: false }}
        nothingFoundMessage={t('nothingFound')}
      />
    </div>
  );
}
