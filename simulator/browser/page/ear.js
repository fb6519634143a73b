/**
 * The microphone, where the browser understands speech.
 * @param {{ onHeard: (sentence: string) => void, onClosed: (problem: string) => void }} listeners
 * @returns {{ open(locale: string): void } | null} null where it does not
 */
export function findEar({ onHeard, onClosed }) {
  const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  if (Recognition === undefined) return null;
  let isOpen = false;
  return {
    open(locale) {
      if (isOpen) return;
      const recognition = new Recognition();
      let problem = '';
      recognition.lang = locale;
      recognition.interimResults = false;
      recognition.addEventListener('result', ({ results }) =>
        onHeard(results[0]?.[0]?.transcript ?? ''),
      );
      recognition.addEventListener('error', ({ error }) => {
        problem = `The browser could not listen (${error}): type instead.`;
      });
      recognition.addEventListener('end', () => {
        isOpen = false;
        onClosed(problem);
      });
      isOpen = true;
      recognition.start();
    },
  };
}
