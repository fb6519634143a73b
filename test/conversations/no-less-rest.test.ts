import { startConversation } from './conversation';

describe('a rest, and the time to get ready,', () => {
  test.each([
    ['less rest', /^These are the shortest rests I give\./],
    ['shorter breaks', /^These are the shortest rests I give\./],
    ['less time to get ready', /^That's the least time I give you to get ready\./],
  ])('have no less than usual: "%s"', async (says, heard) => {
    const { sayAll } = startConversation();

    expect(await sayAll('alexa, ask runner strength for a short session', says)).toMatch(heard);
  });

  test.each([
    ['longer rest', 4, /^These are the longest rests I give\./],
    ['more time to get ready', 3, /^That's the most time I give you to get ready\./],
  ])('are as long as they get after "%s", %i times', async (says, times, heard) => {
    const { sayAll } = startConversation();
    await sayAll(
      'alexa, ask runner strength for a short session',
      ...Array.from({ length: times }, () => says),
    );

    expect(await sayAll(says)).toMatch(heard);
  });
});
