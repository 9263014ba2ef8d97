import { Command, CommanderError } from 'commander';
import { ORPCError } from '@orpc/server';
import { join } from 'node:path';
import type { Language } from '../../shared/model/common.ts';
import { describeError } from '../../shared/texts/describe-failure.ts';
import { importRefusalText } from '../../shared/texts/imports.ts';
import { translate } from '../../shared/texts/texts.ts';
import { Failure } from '../core/failure.ts';
import { stateFolder, terminalLanguage } from '../machine/machine.ts';
import { WrongUse, type CommandContext } from './command.ts';
import { addCard } from './commands/card.ts';
import { addAdapt, addCheck, addImport, addMeasure } from './commands/content.ts';
import { addIntake } from './commands/intake.ts';
import { addMap } from './commands/map.ts';
import { addExport, addVerify } from './commands/packages.ts';
import { addBackup, addCreate, addDoctor, addList, addRestore, addSearch } from './commands/workspace.ts';
import { wordHelp, wrongUse } from './help.ts';
import { output, type ExitCode } from './print.ts';
import { cliTexts } from './texts.ts';

export interface Terminal {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input: NodeJS.ReadableStream;
  readonly out: NodeJS.WritableStream;
  readonly problem: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

const commands = [
  addCreate,
  addImport,
  addIntake,
  addList,
  addAdapt,
  addCheck,
  addMeasure,
  addExport,
  addVerify,
  addMap,
  addCard,
  addSearch,
  addDoctor,
  addBackup,
  addRestore,
];

/** Runs one command and gives its exit code: 0 done, 1 findings or refused, 2 wrong use. */
export async function kanalwerk(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = terminalLanguage(terminal.env);
  let code: ExitCode = 0;
  const context: CommandContext = {
    root: terminal.root,
    language,
    output: (json) => output(json, terminal),
    input: terminal.input,
    signal: terminal.signal,
    finish: (ended) => {
      code = ended;
    },
  };
  const outputs = {
    writeOut: (text: string) => void terminal.out.write(text),
    writeErr: (text: string) => void terminal.problem.write(text),
    outputError: (text: string, write: (text: string) => void) => write(wrongUse(text, language)),
  };
  const program = new Command('kanalwerk').configureOutput(outputs).exitOverride().showHelpAfterError();
  for (const add of commands) add(program, context);
  for (const command of program.commands) command.exitOverride().configureOutput(outputs);
  wordHelp(program, language);
  if (words.length === 0) {
    program.outputHelp({ error: true });
    return 2;
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, language, terminal);
  }
}

function explain(error: unknown, language: Language, { problem, signal }: Terminal): ExitCode {
  const say = (text: string): void => void problem.write(`${text}\n`);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said it already
  if (error instanceof WrongUse) {
    say(error.message);
    return 2;
  }
  if (signal.aborted) {
    say(translate(cliTexts, language, 'cancelled'));
    return 1;
  }
  if (error instanceof Failure || (error instanceof ORPCError && error.defined)) {
    if (error.code === 'IMPORT_REFUSED') {
      say(importRefusalText(language, error.data as Parameters<typeof importRefusalText>[1])); // data of that code
      return 1;
    }
    const { title, help } = describeError(error, language);
    say(help === '' ? title : `${title} ${help}`);
    return 1;
  }
  if (error instanceof ORPCError && error.code === 'INTERNAL_SERVER_ERROR') {
    const reference = (error.data as { reference?: string } | undefined)?.reference ?? '';
    say(translate(cliTexts, language, 'unexpected', { reference, log: join(stateFolder(), 'kanalwerk.log') }));
    return 1;
  }
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
    say(JSON.stringify((error.data as { issues?: unknown } | undefined)?.issues ?? error.message));
    return 2;
  }
  const io = error as NodeJS.ErrnoException;
  say(io.code === undefined ? String(error) : `${io.code}: ${io.path ?? ''} ${io.message}`);
  return io.code === 'ENOENT' ? 2 : 1;
}

/** Ends the process once everything was written. */
export async function exit(code: ExitCode, stream: NodeJS.WriteStream): Promise<never> {
  await new Promise<void>((resolve) => stream.write('', () => resolve()));
  process.exit(code);
}
