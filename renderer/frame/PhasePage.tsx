import { Anchor } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import { useTexts } from '../texts.ts';
import { NotFound } from './NotFound.tsx';
import { phaseTexts } from './phase-texts.ts';
import classes from './phase.module.css';
import { Concept, Monitoring, Results, Strategy } from './PhaseSections.tsx';

const pages = { monitoring: Monitoring, strategy: Strategy, concept: Concept, results: Results };

function isPhase(id: string): id is keyof typeof pages {
  return Object.hasOwn(pages, id);
}

/** A phase around production: what belongs there, and what of it the workspace already knows. */
export default function PhasePage(): ReactElement {
  const t = useTexts(phaseTexts);
  const { phase } = useParams<{ phase: string }>();
  if (!isPhase(phase)) return <NotFound />;
  const Content = pages[phase];
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t(`${phase}.title`)}</h1>
      <p className={classes['lead']}>{t(`${phase}.lead`)}</p>
      <Content />
      <p className={classes['foot']}>
        <Anchor component={Link} href="/help/process" size="sm">
          {t('processHelp')}
        </Anchor>
      </p>
    </div>
  );
}
