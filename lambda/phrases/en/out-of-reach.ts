import type { Phrases } from '../phrases';

/** What the coach says while progress can be neither loaded nor saved. */
export const OUT_OF_REACH = {
  'progress out of reach': () => [
    "I can't reach your progress right now. We can train anyway. I'll save it once I can.",
  ],
  'progress unknown': () => [
    "I can't look that up right now. Ask me again later.",
    'That is out of reach just now. Ask me a little later.',
  ],
  'saved later': () => ["I can't save this right now. I'll keep trying."],
  'not saved': ({ what }) =>
    what === 'session'
      ? ["I'm sorry, I couldn't save how this session went."]
      : ["I'm sorry, I couldn't keep that. Please tell me again next time."],
  'not forgotten': () => ["I couldn't delete everything just now. Some of it may still be there."],
} satisfies Partial<Phrases['sayings']>;
