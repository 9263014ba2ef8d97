import { resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { kanalwerk } from '../../main/cli/kanalwerk.ts';

export interface EndedCommand {
  readonly code: number;
  readonly out: string;
  readonly problem: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Runs a command as a terminal would, with what it says on both outputs. */
export async function runCli(words: readonly string[], language = 'en', input = ''): Promise<EndedCommand> {
  const out = new PassThrough();
  const problem = new PassThrough();
  const reading = Promise.all([text(out), text(problem)]);
  const code = await kanalwerk(words, {
    root,
    env: { KANALWERK_LANGUAGE: language },
    input: Readable.from([input]),
    out,
    problem,
    signal: new AbortController().signal,
  });
  out.end();
  problem.end();
  const [said, complained] = await reading;
  return { code, out: said, problem: complained };
}
