import { element } from './element.js';
import { writeTime } from './times.js';

const MOST_ENVELOPES = 60;

/** @typedef {import('../page-message').PageEvent} PageEvent */

/**
 * What a request or response is called in the list.
 * @param {Extract<PageEvent, { kind: 'request' | 'response' }>} event
 */
function nameOf({ kind, envelope }) {
  if (kind === 'response') return `← ${JSON.stringify(envelope).length} characters`;
  const { request } = envelope;
  return `→ ${request.type === 'IntentRequest' ? request.intent.name : request.type}`;
}

/** Requests and responses, to be read by whoever opens the drawer. */
export function openEnvelopes() {
  const list = element('envelopes', HTMLSelectElement);
  const shown = element('envelope', HTMLPreElement);
  const count = element('envelope-count', HTMLSpanElement);
  /** @type {object[]} */
  let envelopes = [];

  function show() {
    const envelope = envelopes[list.selectedIndex];
    shown.textContent = envelope === undefined ? '' : JSON.stringify(envelope, null, 2);
  }

  list.addEventListener('change', show);
  const drawer = element('wire', HTMLDetailsElement);
  drawer.addEventListener('toggle', () => drawer.scrollIntoView({ block: 'nearest' }));
  return {
    clear() {
      envelopes = [];
      list.replaceChildren();
      show();
    },
    /**
     * @param {PageEvent} event
     * @param {number} at
     * @param {string} zone
     */
    add(event, at, zone) {
      if (event.kind !== 'request' && event.kind !== 'response') return;
      const wasLast = list.selectedIndex === list.length - 1;
      envelopes.push(event.envelope);
      list.add(new Option(`${writeTime(at, zone)} ${nameOf(event)}`));
      if (envelopes.length > MOST_ENVELOPES) {
        envelopes.shift();
        list.remove(0);
      }
      count.textContent = `(${envelopes.length})`;
      if (wasLast) list.selectedIndex = list.length - 1;
      show();
    },
  };
}
