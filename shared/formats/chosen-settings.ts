import type { FormatOptions, OutFormat } from './out-format.ts';

/** What a person has chosen for one format; what they left alone is as the format describes it. */
export interface ChosenSettings {
  /** Words without blanks at their ends. */
  readonly text: (id: string) => string;
  readonly toggle: (id: string) => boolean;
  /** One of the `choices` of the setting. */
  readonly choice: (id: string) => string;
  /** Names by names: what was chosen over what is there at first. An empty name is a choice and stays. */
  readonly mapping: (id: string) => Readonly<Record<string, string>>;
}

/** Reads settings that may come from an older version of the workspace: what does not fit counts as left alone. */
export function chosenSettings(
  settings: OutFormat['settings'],
  options: Pick<FormatOptions, 'settings'>,
): ChosenSettings {
  const valueOf = (id: string, fits: (value: unknown) => boolean): unknown => {
    const chosen = options.settings[id];
    return fits(chosen) ? chosen : settings.find((setting) => setting.id === id)?.initial;
  };
  const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  return {
    text: (id) => words(valueOf(id, (value) => typeof value === 'string')),
    toggle: (id) => valueOf(id, (value) => typeof value === 'boolean') === true,
    choice(id) {
      const choices = settings.find((setting) => setting.id === id)?.choices ?? [];
      return words(valueOf(id, (value) => typeof value === 'string' && choices.includes(value)));
    },
    mapping: (id) => ({
      ...names(settings.find((setting) => setting.id === id)?.initial),
      ...names(options.settings[id]),
    }),
  };
}

function names(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, words]) => (typeof words === 'string' ? [[name, words.trim()]] : [])),
  );
}
