import './require-node.ts';
import { run } from './run.ts';

/** Everything that can be said about the code without a browser, in under a minute: format, lint, types, unit tests. */
const folders = ['main', 'renderer', 'shared', 'tests', 'vite.config.ts'];
export const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['format', 'oxfmt', ['--check', ...folders]],
  ['lint', 'oxlint', ['--deny-warnings', ...folders]],
  ...['shared', 'shared/rich-text/nodes', 'main', 'renderer', 'tests'].map(
    (part) => [`types of ${part}`, 'tsc', ['-p', part]] as const,
  ),
];

/** Runs the steps in order; stops at the first that fails. */
export async function checkCode(): Promise<number> {
  for (const [name, command, args] of steps) {
    process.stdout.write(`— ${name}\n`);
    const code = await run(command, args);
    if (code !== 0) return code;
  }
  return 0;
}

if (import.meta.main) {
  process.exitCode =
    (await checkCode()) ||
    (await run('vitest', ['run', '--config', 'tests/config/vitest.config.ts', '--project', 'unit']));
}
