/** @typedef {Readonly<Record<string, unknown>>} Json */
/** @typedef {{ readonly atMs: number, readonly text: string }} Shown */

/**
 * @param {unknown} value
 * @returns {value is Json}
 */
const isRecord = (value) => typeof value === 'object' && value !== null;

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
const listOf = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/**
 * The value at a path of data.
 * @param {unknown} data
 * @param {readonly string[]} path
 * @returns {string}
 */
function valueAt(data, [key, ...rest]) {
  if (key !== undefined) return isRecord(data) ? valueAt(data[key], rest) : '';
  return typeof data === 'string' || typeof data === 'number' ? String(data) : '';
}

/**
 * @param {unknown} node
 * @returns {string}
 */
function firstText(node) {
  if (!isRecord(node)) return '';
  if (node['type'] === 'Text') return valueAt(node, ['text']);
  return (
    Object.values(node)
      .map(firstText)
      .find((text) => text !== '') ?? ''
  );
}

/**
 * The texts that commands set, each when it does, and when the commands are done.
 * @param {Json} command
 * @param {number} startMs
 * @returns {{ readonly texts: readonly Shown[], readonly endMs: number }}
 */
function perform(command, startMs) {
  let endMs = startMs + Number(command['delay'] ?? 0);
  /** @type {Shown[]} */
  const texts = [];
  if (command['type'] === 'SetValue' && command['property'] === 'text')
    texts.push({ atMs: endMs, text: valueAt(command, ['value']) });
  const isParallel = command['type'] === 'Parallel';
  const beginMs = endMs;
  for (const next of listOf(command['commands']).filter(isRecord)) {
    const performed = perform(next, isParallel ? beginMs : endMs);
    texts.push(...performed.texts);
    endMs = Math.max(endMs, performed.endMs);
  }
  return { texts, endMs };
}

/**
 * All that a document for four characters shows: its first Text, with the data that it names in it, and what its onMount
 * sets later. Whatever else such a document may hold is not performed here.
 * @param {Json} apl
 * @param {Json} datasources
 * @returns {readonly Shown[]}
 */
function textsOf(apl, datasources) {
  const text = firstText(apl['mainTemplate']).replaceAll(
    /\$\{payload\.([\w.]+)\}/g,
    (_, /** @type {string} */ path) => valueAt(datasources, path.split('.')),
  );
  const onMount = { type: 'Sequential', commands: listOf(apl['onMount']) };
  return [{ atMs: 0, text }, ...perform(onMount, 0).texts];
}

/** Four characters beside the light of a Dot. */
export class CharacterDisplay {
  #element;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #isDrawn = false;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.#element = element;
  }

  clear() {
    clearTimeout(this.#timer);
    this.#isDrawn = false;
    this.#show('');
  }

  /**
   * Shows a document as it is some time after it appeared, and what it shows from then on.
   * @param {Json} apl
   * @param {Json} datasources
   * @param {number} elapsedMs
   */
  draw(apl, datasources, elapsedMs) {
    this.clear();
    this.#isDrawn = true;
    this.#follow(textsOf(apl, datasources), Date.now() - elapsedMs);
  }

  /**
   * What it shows while no skill shows anything.
   * @param {string} text
   */
  standBy(text) {
    if (!this.#isDrawn) this.#show(text);
  }

  /**
   * @param {readonly Shown[]} texts
   * @param {number} appearedAt
   */
  #follow(texts, appearedAt) {
    const now = Date.now();
    const text = texts.findLast(({ atMs }) => appearedAt + atMs <= now)?.text;
    if (text !== undefined) this.#show(text);
    const next = texts.find(({ atMs }) => appearedAt + atMs > now);
    if (next === undefined) return;
    this.#timer = setTimeout(() => this.#follow(texts, appearedAt), appearedAt + next.atMs - now);
  }

  /** @param {string} text */
  #show(text) {
    this.#element.textContent = text;
    this.#element.ariaLabel = `The display shows ${text}`;
  }
}
