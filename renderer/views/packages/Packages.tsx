import { SegmentedControl } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { ViewHeader } from '../../components/SectionHeader.tsx';
import { useRouteQuery } from '../../components/list/use-route-query.ts';
import { useTexts } from '../../texts.ts';
import { Compose } from './Compose.tsx';
import { PackageLog } from './PackageLog.tsx';
import { packagesTexts } from './texts.ts';
import { VerifyPackage } from './VerifyPackage.tsx';
import classes from './packages.module.css';

const sections = ['compose', 'log', 'verify'] as const;
type Section = (typeof sections)[number];

/** Hand-over: put a package together, see what was handed over, verify any package. */
export default function Packages(): ReactElement {
  const t = useTexts(packagesTexts);
  const query = useRouteQuery();
  const [section, setSection] = useState<Section>('compose');
  return (
    <section className={classes['view']} aria-label={t('title')}>
      <ViewHeader
        title={t('title')}
        beside={
          <SegmentedControl
            aria-label={t('sections')}
            value={section}
            onChange={(value) => setSection(sections.find((one) => one === value) ?? 'compose')}
            data={sections.map((value) => ({ value, label: t(value) }))}
          />
        }
      />
      {section === 'compose' && <Compose key={query.toString()} query={query} onLog={() => setSection('log')} />}
      {section === 'log' && <PackageLog onCompose={() => setSection('compose')} />}
      {section === 'verify' && <VerifyPackage />}
    </section>
  );
}
