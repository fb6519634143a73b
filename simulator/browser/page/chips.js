import { element, elementWith } from './element.js';

/**
 * What can be said now, as buttons that say it.
 * @param {readonly string[]} sentences
 * @param {(sentence: string) => void} say
 */
export function offer(sentences, say) {
  const list = element('chips', HTMLUListElement);
  const offered = [...list.querySelectorAll('button')].map(({ textContent }) => textContent);
  if (offered.join('\n') === sentences.join('\n')) return;
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...sentences.map((sentence) => chip(sentence, say)));
  // Whoever uses the keyboard is not to begin again at the top of the page.
  if (hadFocus) list.querySelector('button')?.focus();
}

/**
 * @param {string} sentence
 * @param {(sentence: string) => void} say
 */
function chip(sentence, say) {
  const item = document.createElement('li');
  const button = elementWith('button', sentence);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => say(sentence));
  item.append(button);
  return item;
}
