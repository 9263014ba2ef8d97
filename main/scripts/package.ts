import './require-node.ts';
import { build } from './build.ts';
import { run } from './run.ts';

/** Installers for this system (or those named after `--`) by electron-builder, from a fresh build. */
await build();
process.exitCode = await run('electron-builder', [
  '--config',
  'electron-builder.yml',
  '--publish',
  'never',
  ...process.argv.slice(2),
]);
