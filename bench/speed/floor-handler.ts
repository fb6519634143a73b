/** The least that a skill can do: it answers always the same, without SDK and without table. */
export const handler = async (_event: unknown) => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'PlainText', text: 'Welcome back. The full session, or the short one?' },
    reprompt: { outputSpeech: { type: 'PlainText', text: 'Full session, or short?' } },
    shouldEndSession: false,
  },
  sessionAttributes: {},
});
