import { spawnSync } from 'node:child_process';
import { installDebianPackages } from '../../../main/scripts/debian-packages.ts';

/** The system's own Python has what Debian installs, another one first on the path may not. */
const candidates = ['python3', '/usr/bin/python3'];

/** A Python that can import these modules, each from the Debian package beside it. Throws with what to install. */
export async function requirePython(modules: Readonly<Record<string, string>> = {}): Promise<string> {
  const script = ['sys', ...Object.keys(modules)].map((name) => `import ${name}`).join('\n');
  const found = (): string | undefined => candidates.find((command) => spawnSync(command, ['-c', script]).status === 0);
  const packages = ['python3', ...Object.values(modules)];
  const python = found() ?? ((await installDebianPackages(packages)) ? found() : undefined);
  if (python === undefined) throw new Error(`These tests need Python. Install: ${packages.join(', ')} (Debian).`);
  return python;
}

/** Runs a script with a JSON value as its input; gives back the JSON value that it prints. */
export function runPython(python: string, script: string, input: unknown): unknown {
  const { status, stdout, stderr } = spawnSync(python, ['-X', 'utf8', '-c', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}
