import type { Command } from 'commander';
import type { Language } from '../../shared/model/common.ts';
import { type TextKey, translate } from '../../shared/texts/texts.ts';
import { helpTexts } from './help-texts.ts';

type Key = TextKey<typeof helpTexts>;

function isKey(key: string): key is Key {
  return key in helpTexts.de;
}

/** Gives commands and options their words in the language of the terminal. Throws for one without: a test calls it. */
export function wordHelp(program: Command, language: Language): void {
  const words = (key: string): string => {
    if (!isKey(key)) throw new Error(`No words for ${key}`);
    return translate(helpTexts, language, key);
  };
  program.description(words('program')).helpCommand('help [command]', words('help'));
  for (const command of [program, ...program.commands]) {
    command.helpOption('-h, --help', words('--help')).configureHelp({
      styleTitle: (title) => (isKey(title) ? words(title) : title),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string'
          ? `${description} (${translate(helpTexts, language, 'default', { value: defaultValue })})`
          : description,
    });
    if (command === program) continue;
    command.description(words(command.name()));
    for (const option of command.options)
      option.description = words(option.long === '--json' ? '--json' : `${command.name()} ${option.long}`);
  }
}

const problems: readonly (readonly [pattern: RegExp, de: string])[] = [
  [/^error: missing required argument '(.+)'/u, 'Es fehlt die Angabe „$1“.'],
  [/^error: unknown command '(.+)'/u, 'Einen Befehl „$1“ gibt es nicht.'],
  [/^error: unknown option '(.+)'/u, 'Einen Schalter „$1“ gibt es nicht.'],
  [/^error: required option '(.+)' not specified/u, 'Es fehlt der Schalter „$1“.'],
  [/^error: option '(.+)' argument missing/u, 'Zum Schalter „$1“ fehlt sein Wert.'],
  [/^error: too many arguments.*/u, 'Das sind zu viele Angaben.'],
];

/** What commander says about wrong use, which it can only say in English. */
export function wrongUse(message: string, language: Language): string {
  const known = language === 'de' ? problems.find(([pattern]) => pattern.test(message)) : undefined;
  return known === undefined ? message : message.replace(...known);
}
