const TICK_HERTZ = 660;
const TICK_S = 0.06;
const TICK_GAIN = 0.08;

/**
 * The browser's best voice for a locale, or else for its language.
 * @param {string} locale
 */
function voiceOf(locale) {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const [language = ''] = locale.split('-');
  const native = voices.filter(({ lang }) => lang.replace('_', '-') === locale);
  return (
    native.find((voice) => voice.default) ??
    native.find((voice) => voice.localService) ??
    native[0] ??
    voices.find(({ lang }) => lang.startsWith(language))
  );
}

/** @type {AudioContext | undefined} */
let audio;

/** A soft tick, where there is no voice. */
function tick() {
  audio ??= new AudioContext();
  void audio.resume();
  const tone = new OscillatorNode(audio, { frequency: TICK_HERTZ });
  const gain = new GainNode(audio, { gain: 0 });
  const start = audio.currentTime;
  gain.gain.setValueAtTime(TICK_GAIN, start);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + TICK_S);
  tone.connect(gain).connect(audio.destination);
  tone.start(start);
  tone.stop(start + TICK_S);
}

/** The coach's voice: one cue at a time, and a new one silences the one before. */
export function openVoice() {
  let isOn = true;
  let locale = 'en-US';
  const { speechSynthesis } = globalThis;

  function hush() {
    if (speechSynthesis?.speaking || speechSynthesis?.pending) speechSynthesis.cancel();
  }

  return {
    hush,
    get isOn() {
      return isOn;
    },
    /** Whether the browser keeps quiet until somebody clicks or presses a key. */
    get isBlocked() {
      return isOn && !navigator.userActivation.hasBeenActive;
    },
    /** Whether words are heard, and not just ticks. */
    get speaks() {
      return isOn && voiceOf(locale) !== undefined;
    },
    /** @param {string} next what the Echo is set to: "en-GB" */
    setLocale(next) {
      locale = next;
    },
    toggle() {
      isOn = !isOn;
      if (!isOn) hush();
    },
    /**
     * @param {string} text
     * @param {boolean} isRecorded a sound effect, which has no words
     */
    say(text, isRecorded) {
      hush();
      if (!isOn || !navigator.userActivation.hasBeenActive) return;
      const voice = voiceOf(locale);
      if (voice === undefined || isRecorded) return tick();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speechSynthesis.speak(utterance);
    },
  };
}
