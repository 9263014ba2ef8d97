import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] ?? '');
      const imports = named.map((name) => (name.startsWith('.') ? relative(root, resolve(dirname(file), name)) : name));
      return { path: relative(root, file), text, imports };
    });
}

const all = ['shared', 'main', 'renderer'].flatMap(sources);
const allowedToTouchDisk = [
  'main/core/database',
  'main/core/files',
  'main/core/media',
  'main/core/import',
  'main/core/intake',
  'main/core/settings',
  'main/core/sample',
  'main/core/documents/repairs.ts',
  'main/core/handlers/studio.ts',
  'main/core/',
];

/** Who may not import what, and why. */
const walls: readonly { readonly who: string; readonly not: RegExp; readonly why: string }[] = [
  {
    who: 'shared/',
    not: /^(main|renderer)\/|^node:|^electron|^better-sqlite3|^sharp|^react/u,
    why: 'shared runs everywhere and knows no way in.',
  },
  {
    who: 'renderer/',
    not: /^main\/|^node:|^electron|^better-sqlite3|^sharp|^ws$/u,
    why: 'The page reaches the core only through client.ts.',
  },
  {
    who: 'main/core/',
    not: /^main\/(electron|loopback|cli|machine|scripts)\/|^renderer\/|^electron/u,
    why: 'The core is a plain Node library; ways in are passed to it.',
  },
  { who: 'main/cli/', not: /^main\/(electron)\/|^electron|^renderer\//u, why: 'A command needs no window.' },
  {
    who: 'main/loopback/',
    not: /^main\/(electron|cli)\/|^electron|^renderer\//u,
    why: 'Ways in do not know each other.',
  },
  { who: 'main/electron/', not: /^main\/(loopback|cli)\/|^renderer\//u, why: 'Ways in do not know each other.' },
  {
    who: 'main/core/database/migrations/',
    not: /./u,
    why: 'A migration is frozen: it may use nothing that changes later.',
  },
];

describe('who may import whom', () => {
  test.each(walls)('$who: $why', ({ who, not }) => {
    const offenders = all
      .filter(({ path }) => path.startsWith(who))
      .flatMap(({ path, imports }) => imports.filter((name) => not.test(name)).map((name) => `${path} imports ${name}`))
      .filter((line) => !line.includes('imports main/core/database/migrate.ts'));
    expect(offenders).toEqual([]);
  });

  test('only main/core/database opens SQLite', () => {
    const offenders = all.filter(
      ({ path, imports }) => imports.includes('better-sqlite3') && !path.startsWith('main/core/database/'),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  test('the disk is touched in few places of the core', () => {
    const offenders = all.filter(
      ({ path, imports }) =>
        path.startsWith('main/core/') &&
        imports.some((name) => name === 'node:fs' || name === 'node:fs/promises') &&
        !allowedToTouchDisk.some((place) =>
          place.endsWith('core/') ? dirname(path) === 'main/core' : path.startsWith(place),
        ),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  test('the core reads neither arguments nor environment', () => {
    const offenders = all.filter(
      ({ path, text }) => path.startsWith('main/core/') && /process\.(argv|env)/u.test(text),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

describe('what no file may do', () => {
  test('merge Yjs updates without a document', () => {
    expect(all.filter(({ text }) => /\bmergeUpdates(V2)?\(/u.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('write HTML into the page', () => {
    const sinks = /dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\(/u;
    expect(
      all.filter(({ path, text }) => path.startsWith('renderer/') && sinks.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('open an address outside of the link gate', () => {
    const offenders = all.filter(
      ({ text, path }) => /openExternal\(/u.test(text) && !path.startsWith('main/electron/'),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
    for (const { text, path } of all.filter(({ text }) => text.includes('openExternal('))) {
      expect(text, path).toContain('linkTarget(');
    }
  });

  test('grow into the place for everything', () => {
    // As the linter counts: neither blank lines nor comments.
    const size = (text: string): number =>
      text
        .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
    const isWords = (path: string): boolean => path.includes('texts') || path.includes('profiles/');
    expect(all.filter(({ path, text }) => size(text) > 400 && !isWords(path)).map(({ path }) => path)).toEqual([]);
  });

  test('keep a promise for later', () => {
    const offenders = all.filter(({ text }) =>
      /\b(TODO|FIXME|XXX)\b/u.test(text.replaceAll(/'[^'\n]*'|\/[^/\n]+\/[a-z]*/gu, '')),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

describe('the package', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; hasInstallScript?: boolean }>;
  };
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    optionalDependencies: Record<string, string>;
    allowScripts: Record<string, boolean>;
  };

  test.each(['yjs', 'lexical', 'react', 'zod'])('holds one copy of %s', (name) => {
    expect(Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`))).toEqual([
      `node_modules/${name}`,
    ]);
  });

  test('pins every version exactly', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(versions).filter(([, version]) => !/^\d/u.test(version))).toEqual([]);
  });

  test('lets no install script run unreviewed', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([path]) => path.split('node_modules/').at(-1) ?? '');
    expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });

  test('names no address of a registry in its lock file', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  test('has a README that lists exactly its scripts', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `npm (?:run )?([a-z0-9]+)/gmu)].map((match) => match[1] ?? '');
    expect(listed.toSorted()).toEqual(Object.keys(manifest.scripts).toSorted());
  });

  test('has a README whose map of folders is true', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const block = /```\n(main\/[\s\S]*?)```/u.exec(readme)?.[1] ?? '';
    const named = [...block.matchAll(/^([a-z]\S*\/)\s/gmu)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(10);
    for (const folder of named) expect(readdirSync(join(root, folder)).length, folder).toBeGreaterThan(0);
  });
});
