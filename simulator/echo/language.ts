import type { Echo } from './echo';

/** What an Echo hears and speaks, as it is set in the Alexa app. */
export interface Language {
  /** @example 'en-GB' */
  locale: string;
}

/** What an Echo may be set to: the languages of the skill, as the Alexa app calls them. */
export const LANGUAGES = [
  { locale: 'en-US', name: 'English (US)' },
  { locale: 'en-GB', name: 'English (UK)' },
  { locale: 'en-AU', name: 'English (AU)' },
  { locale: 'en-CA', name: 'English (CA)' },
  { locale: 'en-IN', name: 'English (IN)' },
] as const;

/** Sets an Echo to another language: a conversation in the old one is over. */
export async function setLanguage(echo: Echo, locale: string): Promise<void> {
  await echo.leave();
  echo.language.locale = locale;
}
