/**
 * The element of the page with an id, which must be of a kind.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} Kind
 * @returns {T}
 */
export function element(id, Kind) {
  const found = document.getElementById(id);
  if (!(found instanceof Kind)) throw new Error(`The page has no #${id}.`);
  return found;
}

/**
 * A new element with words in it.
 * @param {string} tag
 * @param {string} text
 * @param {string} [className]
 */
export function elementWith(tag, text, className = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
