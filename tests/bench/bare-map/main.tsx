import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BareData, BareView } from './bare-data.ts';
import { layOut } from './lay-out.ts';

const BareMap = lazy(() => import('./BareMap.tsx'));

interface Shown {
  readonly data: BareData;
  readonly view: BareView | null;
}

let known: BareData | null = null;

/** Once, as the studio reads what it does not know yet. */
async function load(): Promise<BareData> {
  if (known !== null) return known;
  const answer = await fetch('./data.json');
  known = (await answer.json()) as BareData; // written by the bench
  return known;
}

/** Shows the map while the address names it, as the studio does when somebody goes there. */
function Page(): ReactElement | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const onHash = async (): Promise<void> => {
      const [place, view] = window.location.hash.split('?');
      if (place !== '#/map') setShown(null);
      else {
        const data = await load();
        setShown({ data, view: view === undefined ? null : (JSON.parse(decodeURIComponent(view)) as BareView) }); // of the bench
      }
    };
    const listen = (): void => void onHash();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  if (shown === null) return <p>Bare map</p>;
  return (
    <Suspense fallback={null}>
      <BareMap {...shown.data} view={shown.view} />
    </Suspense>
  );
}

window.benchLayOut = layOut;
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
