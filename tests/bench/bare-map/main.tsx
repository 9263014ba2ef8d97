import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BareData } from './bare-data.ts';
import { layOut } from './lay-out.ts';

const BareMap = lazy(() => import('./BareMap.tsx'));

/** Loads the map and its data when the address names it, as the studio does when somebody goes there. */
function Page(): ReactElement | null {
  const [data, setData] = useState<BareData | null>(null);
  useEffect(() => {
    const onHash = async (): Promise<void> => {
      if (window.location.hash !== '#/map') return;
      const answer = await fetch('./data.json');
      setData((await answer.json()) as BareData); // written by the bench
    };
    const listen = (): void => void onHash();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  if (data === null) return <p>Bare map</p>;
  return (
    <Suspense fallback={null}>
      <BareMap {...data} />
    </Suspense>
  );
}

window.benchLayOut = layOut;
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
