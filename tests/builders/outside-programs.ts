import { spawnSync } from 'node:child_process';
import { installDebianPackages } from '../../main/scripts/debian-packages.ts';

/** A program that is not ours and that tests hold files against. */
export interface OutsideProgram {
  /** A call that succeeds where the program is there. */
  readonly probe: readonly [command: string, ...args: string[]];
  readonly debianPackage: string;
}

export const python: OutsideProgram = { probe: ['python3', '--version'], debianPackage: 'python3' };
export const pythonFeedparser: OutsideProgram = {
  probe: ['python3', '-c', 'import feedparser'],
  debianPackage: 'python3-feedparser',
};
export const xmllint: OutsideProgram = { probe: ['xmllint', '--version'], debianPackage: 'libxml2-utils' };
export const poppler: OutsideProgram = { probe: ['pdftotext', '-v'], debianPackage: 'poppler-utils' };
export const qpdf: OutsideProgram = { probe: ['qpdf', '--version'], debianPackage: 'qpdf' };

/** Installs what is lacking where that is allowed; throws with what to install where it cannot be had. */
export async function requirePrograms(...programs: readonly OutsideProgram[]): Promise<void> {
  const isThere = ({ probe: [command, ...args] }: OutsideProgram): boolean => spawnSync(command, args).status === 0;
  const lacking = programs.filter((program) => !isThere(program));
  if (lacking.length === 0) return;
  const names = lacking.map(({ debianPackage }) => debianPackage);
  await installDebianPackages(names);
  if (!lacking.every(isThere)) throw new Error(`The tests need these Debian packages: ${names.join(', ')}.`);
}

/** Runs a Python program on some bytes; what it prints is read as JSON. */
export function readWithPython(program: string, input: Uint8Array): unknown {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], { input, maxBuffer: 64 * 1024 ** 2 });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}
