import { create } from 'zustand';
import type { Language } from '../shared/model/common.ts';

/** The language of this machine's browser, for the moment before settings are read. */
function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}

interface LanguageState {
  readonly language: Language;
  /** IANA zone of the open workspace; of the machine while none is open. */
  readonly timeZone: string;
}

/** What words and formats are written in. Follows the settings and the workspace, see `frame/FollowSettings.tsx`. */
export const useLocale = create<LanguageState>(() => ({
  language: systemLanguage(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}));

/** Sets the interface language; null follows the system. */
export function setLanguage(language: Language | null): void {
  const next = language ?? systemLanguage();
  useLocale.setState({ language: next });
  document.documentElement.lang = next;
}

export function setTimeZone(timeZone: string): void {
  useLocale.setState({ timeZone });
}
