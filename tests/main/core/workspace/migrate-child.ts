import { writeSync } from 'node:fs';
import { makeBackup } from '../../../../main/core/database/backups.ts';
import { connect } from '../../../../main/core/database/connection.ts';
import { backupsFolder, databaseFile } from '../../../../main/core/database/folders.ts';
import { migrate, migrations } from '../../../../main/core/database/migrate.ts';

/**
 * Brings a workspace to two formats that do not exist yet, the way opening does, and says a line at each point it reaches:
 * the beginning and end of each backup, and each row that a step rewrites. Killed from outside. Argument: folder.
 */
const [folder = ''] = process.argv.slice(2);
const say = (what: string): number => writeSync(1, `${what}\n`);
const db = connect(databaseFile(folder), 'write');
// Pages leave memory during a step, so that a kill finds parts of it in the file.
db.pragma('cache_size = 4');
db.function('seen', () => say('row'));
const next = migrations.length + 1;
const steps = [
  ...migrations,
  {
    format: next,
    sql: `CREATE TABLE updates_new (
        seq INTEGER PRIMARY KEY, document TEXT NOT NULL, bytes BLOB NOT NULL, checksum BLOB NOT NULL, origin INTEGER NOT NULL
      );
      INSERT INTO updates_new SELECT seq, document, bytes, checksum, seen() FROM updates;
      DROP TABLE updates;
      ALTER TABLE updates_new RENAME TO updates;
      CREATE INDEX updates_by_document ON updates (document, seq);`,
  },
  { format: next + 1, sql: 'ALTER TABLE updates ADD COLUMN later INTEGER; UPDATE updates SET later = seen();' },
];
say('ready');
await migrate(
  db,
  async ({ format }) => {
    say('backup');
    await makeBackup(db, backupsFolder(folder), `before-format-${format}`, new Date().toISOString());
    say('backed up');
  },
  steps,
);
say('done');
db.close();
