import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const native = ['electron', 'better-sqlite3', 'sharp', ...builtinModules, /^node:/];

/** Everything that runs in Node: the Electron main process, the loopback way in, the command line and their workers. */
export const mainBuild: InlineConfig = {
  root,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: native,
      input: {
        electron: `${root}main/electron/main.ts`,
        'core-process': `${root}main/electron/core-process.ts`,
        loopback: `${root}main/loopback/main.ts`,
        cli: `${root}main/cli/main.ts`,
        worker: `${root}main/core/import/worker.ts`,
        'intake-worker': `${root}main/core/intake/worker.ts`,
        'map-worker': `${root}main/core/map/worker.ts`,
        'media-worker': `${root}main/core/media/facts/worker.ts`,
        'card-worker': `${root}main/core/cards/worker.ts`,
        'pdf-worker': `${root}main/core/pdf/worker.ts`,
        'rendition-worker': `${root}main/core/media/renditions/worker.ts`,
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** The preload must be CommonJS: a sandboxed preload cannot be a module. */
export const preloadBuild: InlineConfig = {
  root,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'out/preload',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: native,
      input: { preload: `${root}main/electron/preload.ts` },
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
};

/**
 * Lets the style sheets load without holding back the first paint: they keep their place in the head, before those that
 * views add, but hold for no medium until `main.tsx` lets them, before it draws the window.
 */
function stylesAfterFirstPaint(): Plugin {
  return {
    name: 'styles-after-first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replaceAll('<link rel="stylesheet"', '<link rel="stylesheet" media="not all" data-waiting'),
    },
  };
}

export const rendererBuild: InlineConfig = {
  root: `${root}renderer`,
  base: './',
  publicDir: false,
  plugins: [react(), stylesAfterFirstPaint()],
  worker: { format: 'es' },
  server: { fs: { allow: [root] } },
  build: {
    target: 'chrome140',
    outDir: `${root}out/renderer`,
    emptyOutDir: true,
    // the bench and a test read which modules the first script holds
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    // The chunk of the component library; what the first page loads is held to a figure by the bench.
    chunkSizeWarningLimit: 700,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // the component library's share of the first script, with React on which it stands; the bench counts the rest
          groups: [
            {
              name: 'library',
              test: /node_modules[\\/](@mantine[\\/](core|hooks|notifications)|@floating-ui|react|react-dom|scheduler|react-transition-group|react-remove-scroll|react-number-format)[\\/]/,
            },
          ],
        },
      },
    },
  },
};

/** `vite build --mode main`, `preload` or `renderer`; without one of these modes, and for the development server, the page. */
export default defineConfig(({ mode }) => {
  if (mode === 'main') return mainBuild;
  return mode === 'preload' ? preloadBuild : rendererBuild;
});
