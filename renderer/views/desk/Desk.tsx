import { Tabs } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { assertNever } from '../../../shared/assert-never.ts';
import { asId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { places } from '../../components/list/places.ts';
import { useReadOnly } from '../../hooks/use-settings.ts';
import { useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { DeskHeader } from './DeskHeader.tsx';
import { DeskSkeleton } from './DeskSkeleton.tsx';
import { MasterDesk } from './MasterDesk.tsx';
import { Strip } from './Strip.tsx';
import { deskTexts } from './texts.ts';
import { useStripActions } from './use-strip-actions.ts';
import { type DeskData, useDesk } from './use-desk.ts';
import { VariantDesk } from './VariantDesk.tsx';

/** The heart: a master and everything made of it. */
export default function Desk(): ReactElement {
  const { id = '', variantId } = useParams();
  const masterId = asId('master', id);
  const desk = useDesk(masterId);
  switch (desk.kind) {
    case 'loading':
      return <DeskSkeleton />;
    case 'failed':
      return <ErrorState whole error={desk.error} onRetry={desk.retry} />;
    case 'ready':
      return <OpenDesk key={id} {...desk} {...(variantId === undefined ? {} : { variantId })} />;
    default:
      return assertNever(desk);
  }
}

function OpenDesk({ master, variants, variantId }: DeskData & { readonly variantId?: string }): ReactElement {
  const t = useTexts(deskTexts);
  const [, navigate] = useLocation();
  const readOnly = useReadOnly() || master.trashedAt !== null;
  const [focus, setFocus] = useState(false);
  const current = variants.find(({ view }) => view.variant.id === variantId);
  const choose = (next: string): void => navigate(places.desk(master.id, next === 'master' ? undefined : next));
  useStripActions(variants, variantId, choose);
  const tab = variantId ?? 'master';
  return (
    <Tabs
      className={classes['desk'] ?? ''}
      value={tab}
      onChange={(next) => choose(next ?? 'master')}
      activateTabWithKeyboard={false}
      keepMounted={false}
    >
      {focus ? null : (
        <header className={classes['head']}>
          <DeskHeader master={master} readOnly={readOnly} hasVariants={variants.length > 0} />
          <Strip master={master} variants={variants} current={tab} readOnly={readOnly} />
        </header>
      )}
      <Tabs.Panel value={tab} className={classes['panel'] ?? ''} tabIndex={-1}>
        {variantId === undefined ? (
          <MasterDesk master={master} variants={variants} readOnly={readOnly} focus={focus} onFocusMode={setFocus} />
        ) : current === undefined ? (
          <EmptyState icon={IconFileOff} title={t('notHere')}>
            {null}
          </EmptyState>
        ) : (
          <VariantDesk key={variantId} master={master} current={current} variants={variants} readOnly={readOnly} />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
