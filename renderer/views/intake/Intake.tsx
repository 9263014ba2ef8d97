import { SegmentedControl } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useTexts } from '../../texts.ts';
import { BringIn } from './BringIn.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { intakeViewTexts } from './texts.ts';
import classes from './intake.module.css';

const sections = ['bring', 'sources', 'steps'] as const;
type Section = (typeof sections)[number];

/** What exists already: bring it in, look through it, take a step back. */
export default function Intake(): ReactElement {
  const t = useTexts(intakeViewTexts);
  const find = useRouteQuery().get('find') ?? '';
  const [section, setSection] = useState<Section>(find === '' ? 'bring' : 'sources');
  const bring = (): void => {
    setSection('bring');
  };
  return (
    <section className={classes['view']} aria-label={t('title')}>
      <ViewHeader
        title={t('title')}
        beside={
          <SegmentedControl
            aria-label={t('sections')}
            value={section}
            onChange={(value) => {
              setSection(sections.find((one) => one === value) ?? 'bring');
            }}
            data={sections.map((value) => ({ value, label: t(value) }))}
          />
        }
      />
      {section === 'bring' && <BringIn />}
      {section === 'sources' && <Sources key={find} find={find} onBring={bring} />}
      {section === 'steps' && <Steps onBring={bring} />}
    </section>
  );
}
