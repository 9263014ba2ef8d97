import { spawnSync } from 'node:child_process';
import { installDebianPackages } from '../../main/scripts/debian-packages.ts';

/** A program that is not ours and that tests hold files against. */
export interface OutsideProgram {
  readonly isThere: () => boolean;
  readonly debianPackage: string;
}

const answers = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** The first that knows a module: beside that of the system there may be a Python of the user without it. */
function pythonWith(module: string): string | null {
  return ['python3', '/usr/bin/python3'].find((command) => answers(command, '-c', `import ${module}`)) ?? null;
}

export const python: OutsideProgram = { isThere: () => pythonWith('email') !== null, debianPackage: 'python3' };
export const pythonFeedparser: OutsideProgram = {
  isThere: () => pythonWith('feedparser') !== null,
  debianPackage: 'python3-feedparser',
};
export const xmllint: OutsideProgram = {
  isThere: () => answers('xmllint', '--version'),
  debianPackage: 'libxml2-utils',
};
export const poppler: OutsideProgram = { isThere: () => answers('pdftotext', '-v'), debianPackage: 'poppler-utils' };
export const qpdf: OutsideProgram = { isThere: () => answers('qpdf', '--version'), debianPackage: 'qpdf' };

/** Installs what is lacking where that is allowed; throws with what to install where it cannot be had. */
export async function requirePrograms(...programs: readonly OutsideProgram[]): Promise<void> {
  const lacking = programs.filter(({ isThere }) => !isThere());
  if (lacking.length === 0) return;
  const names = lacking.map(({ debianPackage }) => debianPackage);
  await installDebianPackages(names);
  if (!lacking.every(({ isThere }) => isThere()))
    throw new Error(`The tests need these Debian packages: ${names.join(', ')}.`);
}

/** Runs a Python program that needs a module on some bytes; what it prints is read as JSON. */
export function readWithPython(module: string, program: string, input: Uint8Array): unknown {
  const command = pythonWith(module) ?? 'python3';
  const { status, stdout, stderr } = spawnSync(command, ['-c', program], { input, maxBuffer: 64 * 1024 ** 2 });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}
