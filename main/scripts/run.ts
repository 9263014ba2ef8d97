import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

/** The folder with `package.json`. */
export const root = resolve(import.meta.dirname, '../..');

/** The environment of every program we start: the project's own tools and its Node first. */
export function toolEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    ...extra,
  };
}

/** Runs a program to its end with our output; gives its exit code, 1 where a signal ended it. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: toolEnvironment(env),
      shell: process.platform === 'win32',
    });
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
