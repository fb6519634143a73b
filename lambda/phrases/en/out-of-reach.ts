import type { Phrases } from '../phrases';

/** What the coach says while progress can be neither loaded nor saved. */
export const OUT_OF_REACH = {
  'progress out of reach': () => [
    "I can't reach your progress right now. We can train anyway; I'll save it once I can.",
    "Your progress is out of my reach at the moment. Let's train all the same; I'll save it when I can.",
    "I can't get at your progress just now. Train with me anyway, and I'll save it as soon as I can.",
  ],
  'progress unknown': () => [
    "I can't look that up right now. Ask me again later.",
    'That is out of reach just now. Ask me a little later.',
    "I can't tell you that right now. Try me again later.",
  ],
  'saved later': () => [
    "I can't save this right now. I'll keep trying.",
    "Saving doesn't work right now. I'll try again.",
    "I can't save just now. I'll do it once I can.",
  ],
  'not saved': ({ what }) =>
    what === 'session'
      ? [
          "I couldn't save how this session went. I'm sorry.",
          "I'm sorry: I couldn't save how this session went.",
          "How this session went couldn't be saved, I'm sorry. Your legs will remember it.",
        ]
      : [
          "I couldn't save what you told me, I'm sorry. Tell me again next time.",
          "I'm sorry, I couldn't keep that. Please tell me again next time.",
          "That couldn't be saved, I'm sorry. Tell me again another time.",
        ],
  'not forgotten': () => [
    "I couldn't delete everything just now. Some of it may still be there.",
    "Deleting didn't work this time, or only in part.",
    'Not everything could be deleted right now.',
  ],
} satisfies Partial<Phrases['sayings']>;
