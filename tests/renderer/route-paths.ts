import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../renderer/frame/routes.tsx', import.meta.url), 'utf8');

/** The addresses of the app as patterns, read from the table of routes without loading its views. */
export const routes: readonly RegExp[] = [...source.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => {
  const pattern = path.replaceAll(/\/:[a-zA-Z]+\?/g, '(?:/[^/]+)?').replaceAll(/:[a-zA-Z]+/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
});
