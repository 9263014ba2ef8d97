import { applicationId, type Connection } from './connection.ts';
import { documents } from './migrations/0001-documents.ts';

/** One step of the file format. Frozen once released, additive, and independent of the rest of the program. */
export interface Migration {
  /** The format after it; one more than that of the migration before. */
  readonly format: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [documents];

/** The format this program writes. */
export const knownFormat = migrations.length;

/**
 * Brings the file to the newest format. `beforeEach` makes and verifies a backup; if it throws, nothing has changed.
 * Each step is one transaction that ends with the new number, so a crash leaves the format before or after it.
 */
export async function migrate(
  db: Connection,
  beforeEach: (next: Migration) => Promise<void>,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  requireNumbered(steps);
  for (const step of steps) {
    const format = Number(db.pragma('user_version', { simple: true }));
    if (step.format <= format) continue;
    if (format > 0) await beforeEach(step);
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.format}`);
      db.pragma(`application_id = ${applicationId}`);
    }).immediate();
  }
}

function requireNumbered(steps: readonly Migration[]): void {
  steps.forEach((step, index) => {
    if (step.format !== index + 1) throw new Error(`Migration ${index + 1} carries the number ${step.format}`);
  });
}
