import { spawnSync } from 'node:child_process';
import { run } from './run.ts';

/** Installs packages where this is a Debian on which that is allowed; says whether it could be tried. */
export async function installDebianPackages(names: readonly string[]): Promise<boolean> {
  const canUseApt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canUseApt) return false;
  process.stdout.write(`Installing ${names.join(', ')} with apt-get ...\n`);
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-o', 'DPkg::Lock::Timeout=300', '-y', '-qq', '--no-install-recommends', ...names], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
  return true;
}

/** Programs of others that tests hold our files against: pictures, feeds, mail, calendars, papers, sites. */
const readers: readonly string[] = [
  'hugo',
  'jekyll',
  'libimage-exiftool-perl',
  'libxml2-utils',
  'poppler-utils',
  'python3',
  'python3-feedparser',
  'python3-icalendar',
  'qpdf',
];

/**
 * Installs what is lacking of them in one go: tests run beside each other, and apt lets only one in at a time. Where that is
 * not possible, the test that needs one says so.
 */
export async function installReaders(): Promise<void> {
  const lacking = readers.filter((name) => {
    const asked = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { encoding: 'utf8' });
    return asked.stdout !== 'installed';
  });
  if (lacking.length > 0) await installDebianPackages(lacking);
}

/** The independent converter that tests hold drawings against; throws with what to install where it cannot be had. */
export async function requireSvgConverter(): Promise<void> {
  const isThere = (): boolean => spawnSync('rsvg-convert', ['--version']).status === 0;
  if (isThere()) return;
  await installDebianPackages(['librsvg2-bin']);
  if (!isThere())
    throw new Error(
      'The tests need rsvg-convert. Install it: librsvg2-bin (Debian), librsvg (Homebrew), librsvg2-tools (Fedora).',
    );
}

/** The independent reader of metadata that tests hold written pictures against; throws with what to install. */
export async function requireExifTool(): Promise<void> {
  const isThere = (): boolean => spawnSync('exiftool', ['-ver']).status === 0;
  if (isThere()) return;
  await installDebianPackages(['libimage-exiftool-perl']);
  if (!isThere())
    throw new Error(
      'The tests need exiftool. Install it: libimage-exiftool-perl (Debian), exiftool (Homebrew), perl-Image-ExifTool (Fedora).',
    );
}
