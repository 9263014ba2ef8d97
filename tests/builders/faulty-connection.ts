import Database from 'better-sqlite3';
import type { Connection, Statement } from '../../main/core/database/connection.ts';

/** What a call does that is to fail. */
export interface Fault {
  readonly code: 'SQLITE_FULL' | 'SQLITE_IOERR_WRITE';
  /** Number of the call, from 1, counted from `arm`. */
  readonly at: number;
  /** All later calls fail too, until `disarm`. */
  readonly lasting: boolean;
  /** SQLite rolls back by itself after some faults and leaves the transaction open after others. */
  readonly rollsBack: boolean;
}

export interface FaultyConnection {
  readonly connection: Connection;
  arm(fault: Fault): void;
  /** Ends the fault; true if it has struck. */
  disarm(): boolean;
  /** Calls since `arm`. */
  readonly calls: number;
}

/** A connection of which the n-th call fails as a disk would make it fail. ROLLBACK never does: it needs no room. */
export function faulty(database: Connection): FaultyConnection {
  let fault: Fault | null = null;
  let calls = 0;
  let struck = false;
  const count = (): void => {
    calls += 1;
    if (fault === null || !(fault.lasting ? calls >= fault.at : calls === fault.at)) return;
    struck = true;
    if (fault.rollsBack && database.inTransaction) database.exec('ROLLBACK');
    throw new Database.SqliteError('the disk of the test', fault.code);
  };
  return {
    connection: counted(database, count),
    arm(wanted) {
      [fault, calls, struck] = [wanted, 0, false];
    },
    disarm() {
      fault = null;
      return struck;
    },
    get calls() {
      return calls;
    },
  };
}

function counted(database: Connection, count: () => void): Connection {
  return new Proxy(database, {
    get(target, name) {
      if (name === 'prepare')
        return (sql: string): Statement => {
          count();
          const statement = target.prepare(sql);
          return sql === 'ROLLBACK' ? statement : countedStatement(statement, count);
        };
      if (name === 'transaction') return (run: () => unknown) => transaction(target, run, count);
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...values: unknown[]): unknown => {
        if (name === 'exec' || name === 'pragma') count();
        return Reflect.apply(value, target, values);
      };
    },
  });
}

function countedStatement(statement: Statement, count: () => void): Statement {
  const proxy: Statement = new Proxy(statement, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...values: unknown[]): unknown => {
        if (name === 'run' || name === 'get' || name === 'all' || name === 'iterate') count();
        const result: unknown = Reflect.apply(value, target, values);
        return result === target ? proxy : result;
      };
    },
  });
  return proxy;
}

/** As better-sqlite3 makes them, with BEGIN and COMMIT counted like every other call. */
function transaction(database: Connection, run: () => unknown, count: () => void): unknown {
  const begun = (begin: string) => (): unknown => {
    const inner = database.inTransaction;
    count();
    database.exec(inner ? 'SAVEPOINT inner' : begin);
    try {
      const result = run();
      count();
      database.exec(inner ? 'RELEASE inner' : 'COMMIT');
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec(inner ? 'ROLLBACK TO inner; RELEASE inner' : 'ROLLBACK');
      throw error;
    }
  };
  return Object.assign(begun('BEGIN'), { immediate: begun('BEGIN IMMEDIATE') });
}
