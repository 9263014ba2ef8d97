import { Button, Popover, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconArrowLeft, IconBookmark, IconHistory } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { Link, useParams } from 'wouter';
import { asId, type MasterId, type VariantId, type VersionId } from '../../../shared/ids.ts';
import { client } from '../../client.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { places } from '../../components/list/places.ts';
import { notifyDone, notifyUndo } from '../../components/notify.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { SkeletonRows } from '../../components/Skeletons.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { flushAll } from '../../hooks/use-saving.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import { Comparison, type ComparisonForm } from './Comparison.tsx';
import { versionsTexts } from './texts.ts';
import { VersionList } from './VersionList.tsx';
import classes from './versions.module.css';

/** What was kept of a master or a variant, compared with now, and brought back. */
export default function Versions(): ReactElement {
  const { id = '', variantId } = useParams();
  const masterId = asId('master', id);
  const variant = variantId === undefined ? null : asId('variant', variantId);
  const t = useTexts(versionsTexts);
  const readOnly = useReadOnly();
  const master = useRead(['masters', 'get'], { id: masterId });
  const versions = useRead(['versions', 'list'], { masterId, variantId: variant });
  const [chosen, setChosen] = useState<VersionId | null>(null);
  const [form, setForm] = useState<ComparisonForm>('inline');
  const rows = versions.data ?? [];
  const current = rows.find((row) => row.id === chosen) ?? rows[0];
  const title = master.data?.title === undefined || master.data.title === '' ? t('untitled') : master.data.title;
  if (versions.isError) return <ErrorState whole error={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <section className={classes['view']} aria-label={t('title', { title })}>
      <ViewHeader
        title={t('title', { title })}
        actions={
          <>
            <Button
              variant="default"
              component={Link}
              href={places.desk(id, variantId)}
              leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden />}
            >
              {t('back')}
            </Button>
            {readOnly ? null : <SaveVersion masterId={masterId} variantId={variant} />}
          </>
        }
      />
      {versions.isPending ? <SkeletonRows rows={5} /> : null}
      {versions.isSuccess && rows.length === 0 ? (
        <EmptyState icon={IconHistory} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : null}
      {current === undefined ? null : (
        <div className={classes['columns']}>
          <VersionList rows={rows} chosen={current.id} onChoose={setChosen} />
          <div className={classes['comparison']}>
            <div className={classes['tools']}>
              <SegmentedControl
                aria-label={t('form')}
                value={form}
                onChange={(next) => setForm(next)}
                data={[
                  { value: 'inline', label: t('inline') },
                  { value: 'side', label: t('sideBySide') },
                ]}
              />
              {readOnly ? null : (
                <Restore key={current.id} masterId={masterId} variantId={variant} versionId={current.id} />
              )}
            </div>
            <Comparison
              key={current.id}
              masterId={masterId}
              variantId={variant}
              versionId={current.id}
              form={form}
              language={master.data?.language ?? 'de'}
            />
          </div>
        </div>
      )}
    </section>
  );
}

interface OfWhat {
  readonly masterId: MasterId;
  readonly variantId: VariantId | null;
}

function SaveVersion({ masterId, variantId }: OfWhat): ReactElement {
  const t = useTexts(versionsTexts);
  const [open, setOpen] = useState(false);
  const [label, setLabel] = useState('');
  const save = useCommand(['versions', 'save'], {
    onSuccess: () => {
      notifyDone(t('saved'));
      setOpen(false);
      setLabel('');
    },
  });
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button leftSection={<IconBookmark size={16} stroke={1.5} aria-hidden />} onClick={() => setOpen(!open)}>
          {t('save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void flushAll().then(() => save.mutate({ masterId, variantId, label: label.trim() }));
          }}
        >
          <Stack gap="sm">
            <TextInput
              label={t('label')}
              description={t('labelHint')}
              data-autofocus
              maxLength={300}
              value={label}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
            <Button type="submit" loading={save.isPending}>
              {t('save')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

function Restore({ masterId, variantId, versionId }: OfWhat & { readonly versionId: VersionId }): ReactElement {
  const t = useTexts(versionsTexts);
  const restore = useCommand(['versions', 'restore'], {
    onSuccess: () => {
      // The state before was kept as the newest version: bringing that one back is the undo.
      void client.versions.list({ masterId, variantId }).then(([before]) => {
        if (before === undefined) return;
        notifyUndo(t('restored'), () => client.versions.restore({ id: before.id }));
      });
    },
  });
  return (
    <Button
      variant="default"
      loading={restore.isPending}
      onClick={() => void flushAll().then(() => restore.mutate({ id: versionId }))}
    >
      {t('restore')}
    </Button>
  );
}
