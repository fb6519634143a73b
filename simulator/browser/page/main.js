import { offer } from './chips.js';
import { DeviceFrame } from './device-frame.js';
import { element } from './element.js';
import { openEnvelopes } from './envelopes.js';
import { openPlayhead } from './playhead.js';
import { Speaking } from './speaking.js';
import { openTranscript } from './transcript.js';
import { openVoice } from './voice.js';
import { connect } from './wire.js';

/** @typedef {import('../page-message').PageMessage} PageMessage */
/** @typedef {import('../page-message').PageEvent} PageEvent */
/** @typedef {import('../page-message').PageState} PageState */

/** How long what a skill showed last stays on a screen once the skill has ended the conversation. */
const FAREWELL_MS = 30_000;
const SHOW_EVERY_MS = 250;
/** More letters than this are written smaller, to be read at once. */
const LONG_CAPTION = 130;

const status = element('status', HTMLParagraphElement);
const heard = element('now', HTMLParagraphElement);
const devices = element('device', HTMLSelectElement);
const languages = element('language', HTMLSelectElement);
const waits = element('wait', HTMLSelectElement);
const sound = element('sound', HTMLButtonElement);
const log = element('transcript', HTMLOListElement);

const voice = openVoice();
const transcript = openTranscript();
const envelopes = openEnvelopes();
const playhead = openPlayhead();
const frame = new DeviceFrame({
  onTouch: ({ arguments: sent = [], source = {}, components = {} }) =>
    void wire.act({ kind: 'touch', arguments: sent, source, components }),
  onFault: (message) => void wire.act({ kind: 'fail to draw', message }),
});

/** @type {PageState | undefined} */
let state;
let zone = 'UTC';
/** @type {{ drawn: Extract<PageEvent, { kind: 'drawn' }>, at: number } | null} what was drawn before the page was there */
let drawnBefore = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let farewell;

const wire = connect({
  onMessage: receive,
  onConnected(isConnected) {
    if (!isConnected) voice.hush();
    status.textContent = isConnected
      ? ''
      : 'The simulator is gone. Start it again with npm start, and open the address that it prints.';
  },
  onRefused(sentence) {
    status.textContent = sentence;
  },
});

const speaking = new Speaking((act) => wire.act(act));

/** @param {PageMessage} message */
function receive(message) {
  switch (message.kind) {
    case 'welcome':
      zone = message.zone;
      if (message.isFromStart) startAnew();
      devices.replaceChildren(...message.devices.map(({ id, name }) => new Option(name, id)));
      languages.replaceChildren(
        ...message.languages.map(({ locale, name }) => new Option(name, locale)),
      );
      return;
    case 'event':
      return happen(message);
    case 'state':
      return stand(message);
  }
}

/** @param {string} text */
function caption(text) {
  heard.textContent = text;
  heard.classList.toggle('long', text.length > LONG_CAPTION);
}

function startAnew() {
  transcript.clear();
  envelopes.clear();
  frame.clear();
  caption('');
  drawnBefore = null;
}

/** @param {Extract<PageMessage, { kind: 'event' }>} message */
function happen({ event, at, isPast }) {
  transcript.add(event, at, zone);
  envelopes.add(event, at, zone);
  if (isPast) remember(event, at);
  else perform(event);
}

/**
 * Of what is past only the screen is still of interest.
 * @param {PageEvent} event
 * @param {number} at
 */
function remember(event, at) {
  if (event.kind === 'drawn') drawnBefore = { drawn: event, at };
  if (event.kind === 'ended' || event.kind === 'moved') {
    drawnBefore = null;
    frame.clear();
  }
  if (event.kind === 'heard') caption(event.text);
}

/** @param {PageEvent} event */
function perform(event) {
  switch (event.kind) {
    case 'said':
    case 'woken':
    case 'touched':
      return voice.hush();
    case 'heard':
      caption(event.text);
      voice.say(event.text, event.recorded);
      if (voice.isBlocked) status.textContent = 'Click anywhere, or press a key, to hear her.';
      return;
    case 'drawn':
      clearTimeout(farewell);
      drawnBefore = null;
      return frame.draw(event, 0);
    case 'commanded':
      return frame.execute(event.commands);
    case 'moved':
      return voice.hush();
    case 'ended':
      caption('');
      farewell = setTimeout(
        () => frame.clear(),
        event.reason === 'the skill ended it' && frame.lingers ? FAREWELL_MS : 0,
      );
      return;
    case 'note':
    case 'rule broken':
      status.textContent = event.kind === 'note' ? event.text : event.rule;
      return;
    case 'request':
    case 'response':
      return;
  }
}

/** @param {Extract<PageMessage, { kind: 'state' }>} message */
function stand({ at, state: next }) {
  state = next;
  speaking.setState(next);
  playhead.set(at, next);
  devices.value = next.device.id;
  languages.value = next.locale;
  voice.setLocale(next.locale);
  frame.become(next.device);
  frame.light(next);
  if (drawnBefore !== null) frame.draw(drawnBefore.drawn, at - drawnBefore.at);
  drawnBefore = null;
  status.textContent = statusOf(next);
  offer(next.sayable, (sentence) => speaking.say(sentence));
  show();
}

/** @param {PageState} next */
function statusOf({ microphone, isHeld, inConversation }) {
  if (isHeld) return 'She waits until you have said it.';
  if (microphone === 'open') return 'She listens.';
  return inConversation ? '' : 'Begin with: alexa, open runner strength.';
}

function show() {
  playhead.show();
  frame.standBy(playhead.now(), zone, state?.inConversation ?? false);
  // Two voices at once would be one too many.
  log.ariaLive = voice.speaks ? 'off' : 'polite';
}

devices.addEventListener('change', () => {
  void wire.act({ kind: 'move', device: devices.value });
});
languages.addEventListener('change', () => {
  void wire.act({ kind: 'set language', locale: languages.value });
});
waits.addEventListener('change', () => {
  if (waits.value !== '') void wire.act({ kind: 'wait', span: waits.value });
  waits.value = '';
});
sound.addEventListener('click', () => {
  voice.toggle();
  sound.textContent = voice.isOn ? 'Sound on' : 'Sound off';
});
setInterval(show, SHOW_EVERY_MS);
