import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/dates/styles.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/App.tsx';
import { forbidCompiledSchemas, installTrustedTypes } from './trusted-types.ts';

installTrustedTypes();
forbidCompiledSchemas();

/** A page without its looks after so many milliseconds is better than none. */
const longestWait = 5000;

/** Lets the page's style sheets hold (see `vite.config.ts`); resolves when they are there. In development there are none. */
async function applyStyles(): Promise<void> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[data-waiting]')];
  const all = Promise.all(
    sheets.map(
      (link) =>
        new Promise<void>((resolve) => {
          link.media = 'all';
          if (link.sheet !== null) resolve();
          for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
        }),
    ),
  );
  // A sheet that failed before anybody listened would never be heard of.
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, longestWait))]);
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element.');
await applyStyles();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
