/** Text in SSML: only what XML forbids is escaped, because Alexa reads an escaped apostrophe aloud. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
