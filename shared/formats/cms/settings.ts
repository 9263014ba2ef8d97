import type { FormatOptions, FormatSetting } from '../out-format.ts';

/** A text that a person has set, or what it is at first. */
export function textSetting({ settings }: FormatOptions, { id, initial }: FormatSetting): string {
  const value = settings[id];
  return typeof value === 'string' ? value : typeof initial === 'string' ? initial : '';
}

/** The chosen one of the choices; what nobody offered counts as the first choice. */
export function choiceSetting(options: FormatOptions, setting: FormatSetting): string {
  const value = options.settings[setting.id];
  return setting.choices?.find((choice) => choice === value) ?? textSetting({ ...options, settings: {} }, setting);
}

export function toggleSetting({ settings }: FormatOptions, { id, initial }: FormatSetting): boolean {
  const value = settings[id];
  return typeof value === 'boolean' ? value : initial === true;
}

/** Names against names: what a person has set over what it is at first. An empty name is a decision and stays. */
export function mappingSetting({ settings }: FormatOptions, { id, initial }: FormatSetting): Record<string, string> {
  return { ...textsOf(initial), ...textsOf(settings[id]) };
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text.trim()]] : [])),
  );
}
