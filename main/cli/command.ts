import type { Command } from 'commander';
import type { Language } from '../../shared/model/common.ts';
import type { ExitCode, Output } from './print.ts';

/** What every command gets beside its own words. */
export interface CommandContext {
  /** The folder with `package.json` and `resources/`. */
  readonly root: string;
  readonly language: Language;
  readonly output: (json: boolean) => Output;
  readonly input: NodeJS.ReadableStream;
  /** Ctrl+C. */
  readonly signal: AbortSignal;
  /** Called once with how the command ended. */
  readonly finish: (code: ExitCode) => void;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;

/** Wrong use that only the command itself can see. */
export class WrongUse extends Error {}
