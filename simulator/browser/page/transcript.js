import { element, elementWith } from './element.js';
import { writeOffset, writeTime } from './times.js';

/** @typedef {import('../page-message').PageEvent} PageEvent */
/** @typedef {{ label: string, text: string, className: string }} Entry */

/** @type {Readonly<Record<import('../../echo/event').EndReason, string>>} */
const ENDS = {
  'the skill ended it': 'The conversation is over.',
  'nobody answered': 'Nobody answers: the conversation is over.',
  'the runner left': 'You leave: the conversation is over.',
  'an error': 'The conversation is over.',
};

const MOST_ENTRIES = 1000;
/** This near to its end, the transcript follows what is heard. */
const NEAR_PX = 80;

/**
 * @param {string} text
 * @param {number | undefined} interruptedMs
 * @returns {Entry}
 */
const you = (text, interruptedMs) => ({
  label: interruptedMs === undefined ? '' : writeOffset(interruptedMs),
  text,
  className: 'you',
});

/**
 * What an event looks like in the transcript, if it is in it.
 * @param {PageEvent} event
 * @returns {Entry | null}
 */
function entryOf(event) {
  switch (event.kind) {
    case 'said':
      return you(event.text, event.interruptedMs);
    case 'woken':
      return you('Alexa …', event.interruptedMs);
    case 'touched':
      return you(`Touches: ${event.arguments.join(' ')}`, event.interruptedMs);
    case 'heard':
      return {
        label: event.timed ? writeOffset(event.atMs) : '',
        text: event.by === 'alexa' ? `Alexa: ${event.text}` : event.text,
        className: 'coach',
      };
    case 'ended':
      return { label: '', text: ENDS[event.reason], className: 'aside' };
    case 'note':
      return { label: '', text: event.text, className: 'aside' };
    case 'rule broken':
      return { label: '', text: event.rule, className: 'broken' };
    case 'moved':
      return { label: '', text: `Now at the ${event.device.name}.`, className: 'aside' };
    case 'drawn':
    case 'commanded':
    case 'request':
    case 'response':
      return null;
  }
}

/** The conversation in words, with times: in an answer where it has several cues, else of the day. */
export function openTranscript() {
  const list = element('transcript', HTMLOListElement);
  let isFollowed = true;
  const follow = () => {
    if (isFollowed) list.scrollTop = list.scrollHeight;
  };
  list.addEventListener('scroll', () => {
    isFollowed = list.scrollTop + list.clientHeight > list.scrollHeight - NEAR_PX;
  });
  new ResizeObserver(follow).observe(list);
  return {
    clear() {
      list.replaceChildren();
    },
    /**
     * @param {PageEvent} event
     * @param {number} at
     * @param {string} zone
     */
    add(event, at, zone) {
      const entry = entryOf(event);
      if (entry === null) return;
      const item = elementWith('li', '', entry.className);
      item.append(
        elementWith('time', entry.label === '' ? writeTime(at, zone) : entry.label),
        elementWith('span', entry.text),
      );
      list.append(item);
      if (list.childElementCount > MOST_ENTRIES) list.firstElementChild?.remove();
      follow();
    },
  };
}
